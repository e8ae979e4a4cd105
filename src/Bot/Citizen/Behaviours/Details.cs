using System.Collections.Immutable;
using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Understanding;

namespace OrientationBot.Bot.Citizen;

/// <summary>« le deuxième », « ses horaires ? », « et le samedi ? »: about the structures shown.</summary>
internal static class Details
{
    public static Step? Answer(Scene scene)
    {
        var about = Results.Target(scene);
        if (scene.Said.Detail is { } detail) return Ask(scene, detail, about);
        if (scene.Said.Ordinal is null || !scene.Said.Requests.IsEmpty) return null;
        return about is null ? scene.Ask(WhichOf(scene, null)) : Show(scene, about);
    }

    /// <summary>Shows one structure, and keeps it as what is talked about.</summary>
    public static Step? Show(Scene scene, string structure) => Look(scene, structure, (at, match) => at.Say(new OneStructure(match)));

    /// <summary>Answers one question about one structure.</summary>
    public static Step? Tell(Scene scene, string structure, Detail detail) => Look(scene, structure, (at, match) => at.Say(DetailAnswer.To(at, match, detail)));

    private static Step? Ask(Scene scene, Detail detail, string? about)
    {
        if (about is not null) return Tell(scene, about, detail);
        var searchesAgain = detail == Detail.Hours && scene.Said.Constraints.When is not null || detail == Detail.Price && scene.Said.Constraints.Free;
        return searchesAgain ? null : OfTheNearest(scene, detail);
    }

    /// <summary>It could be about any of those shown: the nearest is answered for at once, the others are one button away.</summary>
    private static Step? OfTheNearest(Scene scene, Detail detail)
    {
        var others = scene.Inquiry.Shown.Skip(1).Select(s => new Offer(new Wording.Name(s.Name), Choice.Ask(s.Id, detail))).ToImmutableArray();
        return Look(scene, scene.Inquiry.Shown[0].Id, (at, match) =>
            at.Say(DetailAnswer.To(at, match, detail) is AboutStructure told ? told with { OrOf = others } : new OneStructure(match)));
    }

    private static Question WhichOf(Scene scene, Detail? detail) =>
        new(QuestionKind.WhichStructure) { Among = [.. scene.Inquiry.Shown.Select(s => s.Id)], About = detail?.ToString() };

    private static Step? Look(Scene scene, string structure, Func<Scene, Match, Step> then)
    {
        if (scene.Place is not { } place) return null;
        var waits = scene.Pending is { Kind: QuestionKind.Offer } offer ? offer : null;
        var at = scene.With(scene.Inquiry with { Focus = structure, Pending = waits });
        return at.Send<Finding.Described>(new Errand.Describe([structure], at.Query(place)), found => found.Matches is [var match, ..] ? then(at, match) : Road.Go(scene));
    }
}
