using System.Collections.Immutable;
using OrientationBot.Geo;

namespace OrientationBot.Bot.Figures;

/// <summary>Counts the figures of a territory.</summary>
/// <param name="content">What is known.</param>
/// <param name="outcomes">The rows.</param>
internal sealed class FiguresDesk(Content content, OutcomeReader outcomes)
{
    /// <summary>Names lines as the directory in force does.</summary>
    public FiguresNames Names => new(content.Tree, content.Gazetteer, content.Directory.Now);

    /// <summary>Counts a period, and as many days before it.</summary>
    /// <exception cref="Conversations.JournalUnavailableException">The rows cannot be read now.</exception>
    public FiguresSheet Count(Territory territory, Period period, bool inDetail)
    {
        var communes = territory.Communes.ToHashSet(StringComparer.Ordinal);
        var within = new Dictionary<string, bool>(StringComparer.Ordinal);
        var parts = inDetail ? Parts(territory) : [];
        var part = parts.SelectMany(p => p.Communes, (p, commune) => (commune, p.Id)).DistinctBy(p => p.commune).ToDictionary(p => p.commune, p => p.Id, StringComparer.Ordinal);
        var (now, before) = (new Tally(part.GetValueOrDefault), new Tally(_ => null));
        outcomes.Read(new(period.Before.From, period.To), (day, search) =>
        {
            if (IsIn(search)) (period.Contains(day) ? now : before).Add(search);
        });
        return FiguresSheet.Of(territory, period, now, before, new([.. content.Tree.Needs.Select(n => n.Id)], [.. parts.Select(p => p.Id)]), inDetail);

        // What was asked without a place belongs to the region alone.
        bool IsIn(Search search) => search switch
        {
            { Commune: { } commune } => communes.Contains(commune),
            { Territory: { } named } => within.TryGetValue(named, out var known) ? known : within[named] = Holds(named),
            _ => territory.Kind == TerritoryKind.Region,
        };

        bool Holds(string named) => named == territory.Id || (content.Gazetteer.ById(named)?.Territory is { Communes: { IsEmpty: false } all } && all.All(communes.Contains));
    }

    /// <summary>The bassins of a région or a département, the most populated first; a smaller territory is not cut: nobody reads figures of a commune.</summary>
    private ImmutableArray<Territory> Parts(Territory territory) => territory.Kind is not (TerritoryKind.Region or TerritoryKind.Departement) ? [] :
    [
        .. territory.Communes.SelectMany(c => content.Gazetteer.TerritoriesOf(c)).Where(t => t.Kind == TerritoryKind.Bassin).DistinctBy(t => t.Id)
            .OrderByDescending(t => t.Communes.Sum(c => content.Gazetteer.Commune(c)?.Population ?? 0)).ThenBy(t => t.Id, StringComparer.Ordinal),
    ];
}
