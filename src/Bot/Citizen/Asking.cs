using OrientationBot.Knowledge.Understanding;

namespace OrientationBot.Bot.Citizen;

/// <summary>How each question is asked aloud: the first time, again, or when the conversation comes back to it.</summary>
internal static class Asking
{
    /// <summary>What <see cref="Question.About"/> says when the place is asked in order to talk to a person.</summary>
    public const string ForHuman = "human";

    public static Act Aloud(Scene scene, Question question) => question.Kind switch
    {
        QuestionKind.Need => question.About is { } branch ? Branch(scene, branch, question.Times) : new AskNeed(scene.Tree.Root.Children, question.Times, scene.Where),
        QuestionKind.WhichNeed => new WhichNeed(question.Among, question.Times),
        QuestionKind.Place => Place(scene, question),
        QuestionKind.WhichPlace => new WhichPlace(scene.Places.Offers(question.Among.Select(scene.Places.ById).OfType<Geo.Place>()), question.Times),
        QuestionKind.Age => new AskAge(question.Times),
        QuestionKind.Voucher => new AskVoucher(question.Times),
        QuestionKind.WhichStructure => new WhichStructure(DetailOf(question), [.. Candidates(scene, question)]),
        QuestionKind.ErrorWords => new AskErrorWords(NameOf(scene, question.About)),
        QuestionKind.WhatIsWrong => new WhatIsWrong(Ref(scene.Inquiry.Need), scene.Where, question.Among, question.Times),
        _ => Offered(scene, question),
    };

    /// <summary>A need in words; null when there is none.</summary>
    public static Wording.Need? Ref(string? need) => need is null ? null : new(need);

    private static ChooseNeed Branch(Scene scene, string branch, int times) =>
        new ChooseNeed(new(branch), scene.Tree.Branch(branch)?.Children ?? scene.Tree.Root.Children, times);

    private static AskPlace Place(Scene scene, Question question) => new AskPlace(
        question.About == ForHuman ? null : Ref(scene.Inquiry.Need), question.Times, scene.Said.Here, scene.Said.UnknownPlace, scene.Places.Departements());

    private static Act Offered(Scene scene, Question question) => question.Yes switch
    {
        Choice.Next when scene.Inquiry.Queue is [var next, ..] => new OfferNext(new(next.Need), scene.Places.Where(scene.Places.Resolve(next.Place))),
        { } yes when Choice.Parse(yes) is { Verb: Choice.NeedVerb, Argument: var about } => new OfferSearch(new(about)),
        _ when scene.Inquiry.Need is { } need => new OfferResume(new(need)),
        _ => new AskNeed(scene.Tree.Root.Children, question.Times, scene.Where),
    };

    private static Detail? DetailOf(Question question) =>
        question.About is { } about && Enum.TryParse<Detail>(about, out var detail) ? detail : null;

    private static IEnumerable<Offer> Candidates(Scene scene, Question question) =>
        from shown in scene.Inquiry.Shown
        where question.Among.Contains(shown.Id)
        select new Offer(new Wording.Name(shown.Name), DetailOf(question) is { } detail ? Choice.Ask(shown.Id, detail) : Choice.Show(shown.Id));

    private static string NameOf(Scene scene, string? id) => scene.Inquiry.Shown.FirstOrDefault(s => s.Id == id)?.Name ?? "";
}
