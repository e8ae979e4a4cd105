using System.Collections.Immutable;

namespace OrientationBot.Knowledge.Directory.Duplicates;

/// <summary>Finds sheets of one place among many, and says why. Immutable, thread-safe.</summary>
/// <remarks>Only sheets that share something that a place seldom changes are compared (<see cref="Blocks"/>): all pairs of a national directory in seconds, one draft at once.</remarks>
public sealed class DuplicateIndex
{
    /// <summary>From here on two sheets are more likely one place than two.</summary>
    public const double Likely = 0.5;

    private readonly Profile[] _profiles;
    private readonly Blocks _blocks;

    /// <summary>Makes the sheets ready to be compared; their order decides which one of a pair comes first.</summary>
    public DuplicateIndex(IEnumerable<Structure> structures)
        : this(structures, null)
    {
    }

    /// <summary>The same after some sheets changed: the others are not read again.</summary>
    internal DuplicateIndex(IEnumerable<Structure> structures, DuplicateIndex? before)
    {
        var known = (before?._profiles ?? []).ToDictionary<Profile, Structure>(p => p.Structure, ReferenceEqualityComparer.Instance);
        _profiles = [.. structures.Select(s => known.GetValueOrDefault(s) ?? new Profile(s))];
        _blocks = new(_profiles);
    }

    /// <summary>The sheets that a draft may already be, likeliest first; the sheet with the draft's own id is passed over.</summary>
    /// <param name="draft">A sheet that may or may not be in the directory yet.</param>
    /// <param name="from">Only those at least so likely, 0 to 1.</param>
    public ImmutableArray<Duplicate> Of(Structure draft, double from = Likely)
    {
        var profile = new Profile(draft);
        var found = _blocks.Near(profile).Where(i => _profiles[i].Structure.Id != draft.Id).Select(i => Compare(profile, _profiles[i], from)).OfType<Duplicate>();
        return [.. InOrder(found)];
    }

    /// <summary>Every pair at least so likely, likeliest first.</summary>
    /// <param name="within">Only pairs with a sheet of one of these communes (INSEE codes); null for all.</param>
    /// <param name="from">Only those at least so likely, 0 to 1.</param>
    public ImmutableArray<Duplicate> All(IReadOnlySet<string>? within = null, double from = Likely)
    {
        var found = new List<Duplicate>();
        for (var i = 0; i < _profiles.Length; i++)
            foreach (var j in _blocks.Near(_profiles[i]))
                if (j > i && (within is null || IsWithin(i) || IsWithin(j)) && Compare(_profiles[i], _profiles[j], from) is { } duplicate) found.Add(duplicate);
        return [.. InOrder(found)];

        bool IsWithin(int index) => within.Contains(_profiles[index].Structure.Commune.Code);
    }

    /// <summary>Two sheets compared, however unlike they are.</summary>
    public static Duplicate Compare(Structure first, Structure second) => Compare(new(first), new(second), 0)!;

    private static Duplicate? Compare(Profile first, Profile second, double from)
    {
        Span<double> signs = stackalloc double[Comparison.Signs];
        var meters = Comparison.Read(first, second, signs);
        var probability = Weights.Probability(signs);
        return probability < from ? null : new(first.Structure, second.Structure, probability, Weights.Explain(signs, meters));
    }

    private static IEnumerable<Duplicate> InOrder(IEnumerable<Duplicate> found) =>
        found.OrderByDescending(d => d.Probability).ThenBy(d => d.First.Id, StringComparer.Ordinal).ThenBy(d => d.Second.Id, StringComparer.Ordinal);
}
