using OrientationBot.Knowledge.Needs;
using OrientationBot.Knowledge.Understanding;

namespace OrientationBot.Bot.Citizen;

/// <summary>An answer to the question that waits: yes, no, « je ne sais pas », « peu importe », or the words of a report.</summary>
internal static class Answers
{
    public static Step? Answer(Scene scene)
    {
        if (scene.Pending is not { } question) return null;
        if (question.Kind == QuestionKind.ErrorWords && scene.Said.Text.Length > 0) return Errors.Record(scene, question.About ?? "");
        if (question.Kind == QuestionKind.Voucher && Issuer(scene) is { } issuer) return Road.Go(Given(scene, issuer));
        if (question.Kind == QuestionKind.Place && (scene.Said.Here || scene.Said.UnknownPlace is not null) && scene.Said.Places.IsEmpty && scene.Heard.Here is null)
            return question.Times > 2 ? Skip(scene) : WithNeed(scene, scene.Ask(question));
        if (scene.SaysSomething) return null;
        if (scene.Said.Anywhere) return Skip(scene);
        return scene.Said.Act switch
        {
            DialogueAct.Affirm or DialogueAct.Acknowledge => Accept(scene, question),
            DialogueAct.Deny => Decline(scene),
            DialogueAct.DontKnow => DontKnow(scene, question),
            DialogueAct.Skip => Skip(scene),
            _ => null,
        };
    }

    /// <summary>« oui » takes what the last question offered, nothing else.</summary>
    private static Step? Accept(Scene scene, Question question) => question.Kind switch
    {
        QuestionKind.Offer when question.Yes is { } yes => Buttons.Press(scene, Choice.Parse(yes)),
        QuestionKind.WhichNeed or QuestionKind.WhichPlace => First(scene, question),
        QuestionKind.WhichStructure => null,
        _ => scene.Ask(question),
    };

    /// <summary>« non » closes what was offered; to a question, it leaves it aside.</summary>
    public static Step Decline(Scene scene) => scene.Pending switch
    {
        { Kind: QuestionKind.Offer, No: { } no } when Buttons.Press(scene, Choice.Parse(no)) is { } step => step,
        { Kind: QuestionKind.Offer, Yes: Choice.Next } => scene.With(scene.Inquiry with { Pending = null, Queue = [] }).Say(new Declined()),
        { Kind: QuestionKind.WhichNeed or QuestionKind.WhichPlace } => SomethingElse(scene),
        { Kind: QuestionKind.Age or QuestionKind.Voucher or QuestionKind.Place } => Skip(scene),
        { Kind: QuestionKind.Need } question => scene.Ask(question),
        _ => scene.With(scene.Inquiry with { Pending = null }).Say(new Declined()),
    };

    /// <summary>« peu importe », « n'importe où »: the question is not asked again where the answer can do without it.</summary>
    public static Step Skip(Scene scene) => scene.Pending?.Kind switch
    {
        QuestionKind.Age => Road.Go(Skipping(scene, Slot.Age)),
        QuestionKind.Voucher => Road.Go(Skipping(scene, Slot.Voucher)),
        QuestionKind.WhichNeed or QuestionKind.WhichPlace => First(scene, scene.Pending) ?? scene.Say(new Declined()),
        QuestionKind.Place when scene.Pending.Times > 1 => Humans.Call(scene.With(scene.Inquiry with { Pending = scene.Pending with { About = Asking.ForHuman } })),
        QuestionKind.Place or QuestionKind.Need => scene.Ask(scene.Pending),
        _ => scene.With(scene.Inquiry with { Pending = null }).Say(new Declined()),
    };

    private static Step? DontKnow(Scene scene, Question question) => question.Kind switch
    {
        QuestionKind.Need when question.Times > 1 => Humans.Call(scene),
        QuestionKind.WhatIsWrong => Corrections.NeedWasWrong(scene),
        QuestionKind.Offer or QuestionKind.WhichStructure => null,
        _ => Skip(scene),
    };

    /// <summary>« Autre chose »: one level up among the needs, or another place.</summary>
    public static Step SomethingElse(Scene scene) => scene.Pending?.Kind switch
    {
        QuestionKind.WhichPlace => scene.With(scene.Inquiry with { Place = null, PlaceAmong = [] }).Ask(new(QuestionKind.Place)),
        QuestionKind.Need when scene.Inquiry.Branch is null => scene.Ask(scene.Pending),
        _ => scene.With(scene.Inquiry with { Need = null, NeedAmong = [], Branch = null }).Ask(new(QuestionKind.Need)),
    };

    private static Step? First(Scene scene, Question question) => question.Among is not [var first, ..] ? null
        : Buttons.Press(scene, Choice.Parse(question.Kind == QuestionKind.WhichNeed ? Choice.ForNeed(first) : Choice.ForPlace(first)));

    /// <summary>A need said together with a place that is unknown is kept, though the place is asked again.</summary>
    private static Step WithNeed(Scene scene, Step asked) =>
        scene.Said.Requests.IsEmpty ? asked : Road.Go(Absorbing.Take(scene));

    private static string? Issuer(Scene scene) => scene.Said.Constraints.VoucherIssuer
        ?? (scene.Said.Act == DialogueAct.Inform && scene.Said.Requests.IsEmpty && scene.Said.Text.Length is > 2 and < 80 ? scene.Said.Text : null);

    private static Scene Given(Scene scene, string issuer) => scene.With(scene.Inquiry with { Wishes = scene.Inquiry.Wishes with { VoucherIssuer = issuer } });

    private static Scene Skipping(Scene scene, Slot slot) => scene.With(scene.Inquiry with { Skipped = [.. scene.Inquiry.Skipped, slot.ToString()] });
}
