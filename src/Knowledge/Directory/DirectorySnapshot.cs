using System.Collections.Frozen;
using System.Collections.Immutable;
using OrientationBot.Geo;
using OrientationBot.Geo.Coverage;
using OrientationBot.Geo.Nearest;
using OrientationBot.Geo.Travel;
using OrientationBot.Knowledge.Directory.Duplicates;
using OrientationBot.Knowledge.Needs;
using OrientationBot.Knowledge.Understanding;

namespace OrientationBot.Knowledge.Directory;

/// <summary>The whole directory at one moment, in memory and immutable: search is pure and needs no database. Thread-safe.</summary>
public sealed class DirectorySnapshot
{
    private static readonly Place Anywhere = new("", "", new(0, 0));

    private readonly ImmutableArray<Structure> _structures;
    private readonly FrozenDictionary<string, int> _byId;
    private readonly NearestIndex _nearest;
    private readonly ValueSets _sets;
    private readonly int[] _slots;
    private readonly HoursBook _hours;
    private readonly Lazy<NameIndex> _names;
    private readonly Lazy<DuplicateIndex> _duplicates;
    private readonly DuplicateIndex? _earlierDuplicates;

    /// <summary>Builds the snapshot and its indexes.</summary>
    /// <exception cref="ArgumentException">Two structures have the same id.</exception>
    public DirectorySnapshot(IEnumerable<Structure> structures) : this(structures, null)
    {
    }

    private DirectorySnapshot(IEnumerable<Structure> structures, DirectorySnapshot? before)
    {
        _structures = [.. structures.OrderBy(s => s.Id, StringComparer.Ordinal)];
        _byId = Ids();
        _nearest = new([.. _structures.Select(s => s.Position)]);
        _sets = new([.. _nearest.Order.Select(i => _structures[i])]);
        _slots = new int[_structures.Length];
        for (var slot = 0; slot < _slots.Length; slot++) _slots[_nearest.Order[slot]] = slot;
        _hours = new(_structures, before?._hours);
        _names = new(() => new(_structures));
        _earlierDuplicates = before is { _duplicates.IsValueCreated: true } ? before.Duplicates : before?._earlierDuplicates;
        _duplicates = new(() => new(_structures, _earlierDuplicates));
    }

    /// <summary>Every structure, by id.</summary>
    public ImmutableArray<Structure> Structures => _structures;

    /// <summary>Finds sheets of one place; made ready when first asked for.</summary>
    public DuplicateIndex Duplicates => _duplicates.Value;

    /// <summary>The directory after some sheets changed: the others are not read again, nor their hours.</summary>
    /// <param name="changed">The structures that are new or otherwise.</param>
    /// <param name="gone">Ids of those that are no longer shown.</param>
    public DirectorySnapshot With(IReadOnlyCollection<Structure> changed, IEnumerable<string> gone)
    {
        var replaced = changed.Select(s => s.Id).Concat(gone).ToHashSet(StringComparer.Ordinal);
        return new(_structures.Where(s => !replaced.Contains(s.Id)).Concat(changed), this);
    }

    /// <summary>The structure of an id, or of the id of a sheet that was merged into it; null when unknown.</summary>
    public Structure? ById(string id) => _byId.TryGetValue(id, out var index) ? _structures[index] : null;

    /// <summary>Who answers the need, accepts this person and can be reached: nearest first, with reasons and doubts; never an empty hand.</summary>
    /// <remarks>
    /// The page is the <see cref="DirectoryQuery.Count"/> structures of least cost (distance and named scores), exactly, shown nearest first.
    /// Wishes that nobody in reach can meet are dropped one by one, least important first, and listed in the answer.
    /// </remarks>
    public DirectoryAnswer Find(DirectoryQuery query)
    {
        var excluded = query.Excluded.IsEmpty ? [] : query.Excluded.Where(_byId.ContainsKey).Select(id => _slots[_byId[id]]).ToArray();
        return Look(query).Find(excluded);
    }

    /// <summary>One structure seen from a query: distance, opening, reasons and doubts, as if it had been found.</summary>
    /// <exception cref="ArgumentException">No structure has the id.</exception>
    public Match Describe(string id, DirectoryQuery query)
    {
        if (!_byId.TryGetValue(id, out var index)) throw new ArgumentException($"No structure has the id {id}.", nameof(id));
        return Look(query).Describe(index, query.From.Position.DistanceTo(_structures[index].Position), false);
    }

    /// <summary>Structures by name, best first, misspelt or shortened; near-homonyms follow. Empty when nothing resembles.</summary>
    /// <param name="name">The words of the name, perhaps with a place among them (« pimms blois »).</param>
    /// <param name="near">Breaks ties between namesakes; may be null.</param>
    public ImmutableArray<(Structure Structure, double Score)> ByName(string name, Place? near) => _names.Value.Find(name, near);

    /// <summary>How far every commune is from the nearest structure that <see cref="Find"/> could give for this need with every wish met.</summary>
    /// <remarks>The same sets as <see cref="Find"/>, so there is one meaning of « answers this need ». Hours do not count: a place that is closed today is there all the same.</remarks>
    /// <param name="communes">The communes to measure.</param>
    /// <param name="need">The need; null for any structure.</param>
    /// <param name="wishes">What the offers must have (free, a care, a way…).</param>
    /// <returns>Its offers are indexes of <see cref="Structures"/>.</returns>
    public CoverageMap Coverage(IEnumerable<Commune> communes, Need? need, Constraints wishes) => CoverageMap.Of(communes, _nearest, Offers(need, wishes));

    /// <summary>How long people travel by road from every commune to the same offers as in <see cref="Coverage"/>.</summary>
    /// <param name="communes">The communes to measure.</param>
    /// <param name="need">The need; null for any structure.</param>
    /// <param name="wishes">What the offers must have.</param>
    /// <param name="travel">Who knows times.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<RoadCoverage> CoverageByRoadAsync(
        IReadOnlyCollection<Commune> communes, Need? need, Constraints wishes, ITravelTimes travel, CancellationToken cancellationToken) =>
        RoadCoverage.OfAsync(communes, _nearest, [.. _structures.Select(s => s.Position)], Offers(need, wishes), travel, cancellationToken);

    private ulong[] Offers(Need? need, Constraints wishes)
    {
        var offers = new ulong[Bits.Words(_structures.Length)];
        Look(new(need, Anywhere, wishes with { When = null }, default)).Offers(offers);
        return offers;
    }

    /// <summary>How many structures could answer a need, by service or by type; 0 means the tree promises what the directory has not.</summary>
    public int CountFor(Need need) => _structures.Count(s => (s.Services & need.Services) != 0 || s.Types.Overlaps(need.Types));

    // A structure's own id comes before one that it took over: an id that was given again is no longer a former one.
    private FrozenDictionary<string, int> Ids()
    {
        var ids = new Dictionary<string, int>(_structures.Length, StringComparer.Ordinal);
        for (var i = 0; i < _structures.Length; i++) ids.Add(_structures[i].Id, i);
        for (var i = 0; i < _structures.Length; i++)
            foreach (var former in _structures[i].FormerIds) ids.TryAdd(former, i);
        return ids.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private Finder Look(DirectoryQuery query) => new(_structures, _nearest, _sets, _hours, query);
}
