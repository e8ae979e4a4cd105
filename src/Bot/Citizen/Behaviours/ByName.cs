using System.Collections.Immutable;
using OrientationBot.Knowledge.Directory;

namespace OrientationBot.Bot.Citizen;

/// <summary>A structure by its name, misspelt or not: its card at once, even without a need; near-homonyms are offered.</summary>
internal static class ByName
{
    private const double Margin = 0.1;

    /// <summary>So many namesakes are shown at once; more are a choice.</summary>
    private const int MostCards = 3;

    public static Step? Answer(Scene scene)
    {
        if (scene.Said.StructureName is not { } name) return null;
        var kept = Absorbing.Take(scene);
        return kept.Send<Finding.Named>(new Errand.ByName(name, kept.Place), found => Shown(kept, name, found.Candidates));
    }

    private static Step Shown(Scene scene, string name, ImmutableArray<(Structure Structure, double Score)> candidates)
    {
        if (candidates.IsEmpty) return None(scene, name);
        ImmutableArray<Structure> close = [.. candidates.Where(c => c.Score >= candidates[0].Score - Margin).Take(Offers.Most).Select(c => c.Structure)];
        var remembering = scene.With(scene.Inquiry.Anew() with { Shown = [.. close.Select(s => new ShownStructure(s.Id, s.Name))], Pending = null });
        return close.Length <= MostCards ? Cards(remembering, close) : remembering.Say(new SeveralNamed([.. close.Select(s => Offers.Structure(s.Id, $"{s.Name} ({s.Commune.Name})"))], []));
    }

    private static Step None(Scene scene, string name)
    {
        if (scene.Inquiry.Need is null && scene.Inquiry.Place is null) return scene.With(scene.Inquiry with { Pending = new(QuestionKind.Need) }).Say(new NoneNamed(name));
        var onward = Road.Go(scene);
        return onward with { Acts = [new NoneNamed(name), .. onward.Acts] };
    }

    /// <summary>Where the person has given no place, the cards say no distance.</summary>
    private static Step Cards(Scene scene, ImmutableArray<Structure> named)
    {
        var commune = named[0].Commune;
        var from = scene.Place ?? scene.Places.ById(commune.Code) ?? new(commune.Code, commune.Name, named[0].Position);
        var focused = scene.With(scene.Inquiry with { Focus = named is [var only] ? only.Id : null, Place = scene.Inquiry.Place ?? new(from.Id) });
        return focused.Send<Finding.Described>(new Errand.Describe([.. named.Select(s => s.Id)], scene.Query(from)), found => focused.Say(
            Shown(scene.Place is null ? [.. found.Matches.Select(m => m with { From = null })] : found.Matches, named[0].Name)));
    }

    private static Act Shown(ImmutableArray<Match> matches, string name) => matches switch
    {
        [] => new NoneNamed(name),
        [var only] => new OneStructure(only),
        _ => new SeveralNamed([], matches),
    };
}
