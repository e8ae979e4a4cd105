using System.Collections.Immutable;

namespace OrientationBot.Bot.Citizen;

/// <summary>A button was pressed, or one of the choices on offer was named by its rank.</summary>
internal static class Buttons
{
    public static Step? Answer(Scene scene) => Pressed(scene) is { } value ? Press(scene, Choice.Parse(value)) : null;

    /// <summary>What a choice does; null for a choice that nobody knows (an old button, a made-up value).</summary>
    public static Step? Press(Scene scene, Choice choice) => choice.Verb switch
    {
        Choice.NeedVerb => Need(scene, choice.Argument),
        Choice.PlaceVerb => Place(scene, choice.Argument),
        Choice.ShowVerb => Details.Show(scene, choice.Argument),
        Choice.DetailVerb => choice.AsDetail() is var (structure, detail) ? Details.Tell(scene, structure, detail) : null,
        Choice.ReportVerb => Errors.Begin(scene, choice.Argument),
        Choice.More => Searching.More(scene),
        Choice.NoneOfThese => Results.NoneOfThese(scene, all: true),
        Choice.Wrong => Corrections.Ask(scene),
        Choice.WrongNeed => Corrections.NeedWasWrong(scene),
        Choice.WrongPlace => Corrections.PlaceWasWrong(scene),
        Choice.Human => Humans.Call(scene),
        Choice.Restart => Commands.Restart(scene),
        Choice.NewSearch or Choice.Choices => scene.With(Inquiry.Empty with { Place = scene.Inquiry.Place, Excluded = scene.Inquiry.Excluded }).Ask(new(QuestionKind.Need)),
        Choice.Resume => Returning.Resume(scene),
        Choice.Next => Queue.Next(scene),
        Choice.No => Answers.Decline(scene),
        Choice.Skip => Answers.Skip(scene),
        Choice.Other => Answers.SomethingElse(scene),
        Choice.Towns or Choice.Here => scene.Heard.Here is null ? scene.Ask(new(QuestionKind.Place) { About = scene.Pending?.About }) : null,
        Choice.Remote => Road.Go(scene.With(scene.Inquiry.Anew() with { Wishes = scene.Inquiry.Wishes with { Ways = Knowledge.Directory.Ways.Remote } })),
        Choice.Itinerant => Road.Go(scene.With(scene.Inquiry.Anew() with { Wishes = scene.Inquiry.Wishes with { Itinerant = true } })),
        _ => null,
    };

    private static string? Pressed(Scene scene)
    {
        if (scene.Heard.Choice is { } choice) return choice;
        return Expecting.Picks(scene.Pending?.Kind) && scene.Said.Ordinal is { } rank ? At(scene.State.Offered, rank) : null;
    }

    private static string? At(ImmutableArray<string> offered, int rank) =>
        rank == -1 && !offered.IsEmpty ? offered[^1] : rank >= 1 && rank <= offered.Length ? offered[rank - 1] : null;

    private static Step? Need(Scene scene, string id)
    {
        if (scene.Tree.Need(id) is not null) return Road.Go(scene.With(Absorbing.To(scene.Inquiry, id)));
        return scene.Tree.Branch(id) is null ? null : Road.Go(scene.With(scene.Inquiry.Anew() with { Need = null, NeedAmong = [], Branch = id }));
    }

    private static Step? Place(Scene scene, string id)
    {
        if (scene.Places.ById(id) is not { } place) return null;
        var there = scene.With(Absorbing.At(scene.Inquiry, place).Anew());
        return scene.Pending?.About == Asking.ForHuman ? Humans.Call(there) : Road.Go(there);
    }
}
