using System.Collections.Immutable;
using OrientationBot.Geo;
using OrientationBot.Geo.Gazetteer;

namespace OrientationBot.Bot.Coordinator;

/// <summary>What people call communes and bassins → which ones they mean. Pure.</summary>
/// <param name="gazetteer">The places.</param>
internal sealed class BassinNames(Gazetteer gazetteer)
{
    private static readonly string[] Between = [" et ", " and "];

    private Bassins Bassins => gazetteer.Bassins;

    /// <summary>The communes of a piece of a sentence, each with all that its name may mean.</summary>
    public ImmutableArray<ImmutableArray<Commune>> Communes(string text)
    {
        var whole = Commune(text);
        if (whole is [var very] && Fold.Words(very.Name) == text) return [whole];
        ImmutableArray<ImmutableArray<Commune>> parts = [.. text.Split(Between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Commune)];
        return parts.All(p => !p.IsEmpty) ? parts : [whole];
    }

    /// <summary>The bassin of that name, or of the town of that name; null when there is none, or several.</summary>
    public Territory? Bassin(string text)
    {
        if (text.Length == 0) return null;
        if (Named(text) is { } named) return named;
        var places = gazetteer.Locate(text).Select(c => c.Place).Where(p => p.InRegion);
        return places.Select(p => p.Territory is { Kind: TerritoryKind.Bassin } bassin ? bassin : p.Commune is { } commune ? Named(Fold.Words(commune.Name)) : null).OfType<Territory>().FirstOrDefault();
    }

    /// <summary>What a bassin is called.</summary>
    public string Name(string bassin) => gazetteer.ById(bassin)?.Name ?? bassin;

    /// <summary>Names of the bassins in which a département has communes.</summary>
    public ImmutableArray<string> Of(string departement) =>
        [.. Bassins.All.Where(c => gazetteer.Commune(c.Commune)?.Departement == departement).Select(c => c.Id).Distinct().Select(Name).Order(StringComparer.Ordinal)];

    private ImmutableArray<Commune> Commune(string text)
    {
        for (var rest = text; rest.Length > 0; rest = rest.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space ? rest[(space + 1)..] : "")
        {
            var candidates = gazetteer.Locate(rest);
            ImmutableArray<Commune> known = [.. candidates.Where(c => c.Score >= candidates[0].Score / 2).Select(c => c.Place.Commune).OfType<Commune>().Where(c => Bassins.Of(c.Code) is not null)];
            if (known.FirstOrDefault(c => Fold.Words(c.Name) == rest) is { } very) return [very];
            if (!known.IsEmpty) return known;
        }
        return [];
    }

    private Territory? Named(string words)
    {
        var all = Bassins.All.Select(c => c.Id).Distinct().Select(id => gazetteer.ById(id)?.Territory).OfType<Territory>().Select(t => (Territory: t, Words: Fold.Words(t.Name))).ToArray();
        return all.FirstOrDefault(b => b.Words == words).Territory ?? (all.Where(b => words.Split(' ').All(b.Words.Split(' ').Contains)).ToArray() is [var only] ? only.Territory : null);
    }
}
