using System.Collections.Immutable;
using OrientationBot.Geo;
using OrientationBot.Geo.Nearest;
using OrientationBot.Knowledge.Needs;

namespace OrientationBot.Knowledge.Directory;

/// <summary>The whole directory at one moment, in memory and immutable: search is pure and needs no database.</summary>
public sealed class DirectorySnapshot
{
    private readonly ImmutableArray<Structure> _structures;
    private readonly NearestIndex _nearest;

    /// <summary>Builds the snapshot and its indexes.</summary>
    public DirectorySnapshot(IEnumerable<Structure> structures)
    {
        _structures = [.. structures.OrderBy(s => s.Id, StringComparer.Ordinal)];
        _nearest = new([.. _structures.Select(s => s.Position)]);
    }

    /// <summary>Every structure, by id.</summary>
    public ImmutableArray<Structure> Structures => _structures;

    /// <summary>The structure of an id; null when unknown.</summary>
    public Structure? ById(string id) => _structures.FirstOrDefault(s => s.Id == id);

    /// <summary>Who answers the need, accepts this person and can be reached: nearest first, with reasons and doubts; never an empty hand.</summary>
    public DirectoryAnswer Find(DirectoryQuery query)
    {
        Span<Neighbour> found = stackalloc Neighbour[query.Count];
        var count = _nearest.Find(query.From.Position, [], double.PositiveInfinity, found);
        var matches = ImmutableArray.CreateBuilder<Match>(count);
        foreach (var neighbour in found[..count])
            matches.Add(new(_structures[neighbour.Index], neighbour.Meters, null, [], [], [new("distance", neighbour.Meters)]) { From = query.From, At = query.Now });
        return new(matches.DrainToImmutable(), [], _structures.Length > count);
    }

    /// <summary>One structure seen from a query: distance, opening, reasons and doubts, as if it had been found.</summary>
    public Match Describe(string id, DirectoryQuery query)
    {
        var structure = ById(id) ?? throw new ArgumentException($"No structure has the id {id}.", nameof(id));
        return new(structure, query.From.Position.DistanceTo(structure.Position), null, [], [], []) { From = query.From, At = query.Now };
    }

    /// <summary>Structures by name, best first, misspelt or shortened; near-homonyms follow. Empty when nothing resembles.</summary>
    /// <param name="name">The words of the name, perhaps with a place among them (« pimms blois »).</param>
    /// <param name="near">Breaks ties between namesakes; may be null.</param>
    public ImmutableArray<(Structure Structure, double Score)> ByName(string name, Place? near) =>
        [.. _structures.Where(s => s.Name.Contains(name, StringComparison.OrdinalIgnoreCase)).Select(s => (s, 1.0))];

    /// <summary>How many structures could answer a need, by service or by type; 0 means the tree promises what the directory has not.</summary>
    public int CountFor(Need need) => _structures.Count(s => (s.Services & need.Services) != 0 || s.Types.Overlaps(need.Types));
}
