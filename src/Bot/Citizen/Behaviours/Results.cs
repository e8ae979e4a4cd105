using OrientationBot.Geo;
using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Understanding;

namespace OrientationBot.Bot.Citizen;

/// <summary>After results, the same words mean something else: they are about what is shown.</summary>
internal static class Results
{
    public static Step? Answer(Scene scene)
    {
        if (scene.Said.Act == DialogueAct.WrongNeed && scene.Said.Requests.IsEmpty) return Corrections.Ask(scene);
        if (scene is { Said.Act: DialogueAct.NoneOfThese, Need: not null, Place: not null }) return NoneOfThese(scene);
        if (scene.Inquiry.Shown.IsEmpty) return null;
        return scene.Said.Act switch
        {
            DialogueAct.More => Searching.More(Absorbing.Take(scene)),
            DialogueAct.Closer when scene.Said.Constraints.MaxKilometres is null && scene.Said.Places.IsEmpty => Closer(scene),
            DialogueAct.ReportError => Errors.Begin(scene, Target(scene)),
            DialogueAct.AskDetail or DialogueAct.Choose or DialogueAct.Inform or DialogueAct.Affirm => Details.Answer(scene),
            _ => null,
        };
    }

    /// <summary>The structure that a message about what is shown means; null when it could be any of them.</summary>
    public static string? Target(Scene scene)
    {
        var shown = scene.Inquiry.Shown;
        if (scene.Said.Ordinal is { } rank) return rank == -1 ? shown[^1].Id : rank >= 1 && rank <= shown.Length ? shown[rank - 1].Id : null;
        return scene.Inquiry.Focus ?? (shown is [var only] ? only.Id : null);
    }

    /// <summary>« aucun de ceux-là »: those are put aside for this conversation, and others proposed.</summary>
    /// <param name="scene">The scene.</param>
    /// <param name="all">The button was pressed: all those shown are meant, even when one of them was being talked about.</param>
    public static Step NoneOfThese(Scene scene, bool all = false)
    {
        var aside = !all && Target(scene) is { } one ? [one] : scene.Inquiry.Seen.Union(scene.Inquiry.Shown.Select(s => s.Id));
        var without = scene.With(scene.Inquiry.Anew() with { Excluded = [.. scene.Inquiry.Excluded, .. aside] });
        if (without.Place is not { } place) return Road.Go(without);
        return Searching.Look(without, place, answer => answer.Matches.IsEmpty ? Searching.NoMore(without, place) : Searching.Show(without, place, answer, further: true))
            with { Acts = [new PutAside()] };
    }

    /// <summary>« plus près »: what is nearer than the nearest shown, if anything is; else other ways than travelling.</summary>
    private static Step Closer(Scene scene)
    {
        if (scene.Place is not { } place) return Road.Go(Absorbing.Take(scene));
        var kept = scene.With(scene.Inquiry with { Wishes = scene.Inquiry.Wishes.With(scene.Said.Constraints) });
        return kept.Send<Finding.Described>(
            new Errand.Describe([.. kept.Inquiry.Shown.Select(s => s.Id)], kept.Query(place)),
            found => found.Matches.MinBy(m => m.Meters) is { } nearest ? CloserThan(kept, place, nearest) : Road.Go(kept.With(kept.Inquiry.Anew())));
    }

    private static Step CloserThan(Scene scene, Place place, Match nearest)
    {
        var within = scene.Inquiry.Wishes with { MaxKilometres = (nearest.Meters - 1) / 1000 };
        var nearer = scene.With(scene.Inquiry with { Seen = [], Wishes = within });
        if (nearest.Meters < 100) return Nearest(scene, nearest);
        return Searching.Look(nearer, place, answer => answer.Matches.IsEmpty || answer.Widened.Contains(Widening.Distance)
            ? Nearest(scene, nearest)
            : Searching.Show(scene, place, answer, further: true));
    }

    private static Step Nearest(Scene scene, Match nearest) => scene.Say(new NearestAlready(nearest.Structure.Name, new(nearest.Meters)));
}
