using OrientationBot.Bot.Citizen;

namespace OrientationBot.Bot.Figures;

/// <summary>Counts the searches of a period in a territory. What it holds is not for anybody's eyes: <see cref="FiguresSheet"/> publishes it.</summary>
/// <param name="part">The part of the territory that a commune lies in; null when it is not cut into parts.</param>
internal sealed class Tally(Func<string, string?> part)
{
    /// <summary>Key of what has no need, or no part.</summary>
    public const string Other = "";

    /// <summary>Key of the lines that are not told, together.</summary>
    public const string Together = "*";

    private readonly List<double> _meters = [];

    /// <summary>Searches.</summary>
    public int Asked { get; private set; }

    /// <summary>Those without a fitting answer.</summary>
    public int Unanswered { get; private set; }

    /// <summary>Searches by need, and those of them without answer.</summary>
    public Dictionary<string, (int Asked, int Unanswered)> Needs { get; } = [];

    /// <summary>The same by part of the territory.</summary>
    public Dictionary<string, (int Asked, int Unanswered)> Parts { get; } = [];

    /// <summary>Why there was no answer.</summary>
    public Dictionary<Unmet, int> Reasons { get; } = [];

    /// <summary>How often each structure was shown first.</summary>
    public Dictionary<string, int> Structures { get; } = [];

    /// <summary>What is counted apart from searches.</summary>
    public Dictionary<SearchEnd, int> Apart { get; } = [];

    /// <summary>Median distance of the structure shown first, in metres; null when fewer than five were shown.</summary>
    public double? MedianMeters
    {
        get
        {
            if (_meters.Count < Published.Least) return null;
            _meters.Sort();
            return (_meters[_meters.Count / 2] + _meters[(_meters.Count - 1) / 2]) / 2;
        }
    }

    /// <summary>Counts one.</summary>
    public void Add(Search search)
    {
        if (!search.IsAsked)
        {
            Apart[search.End] = Apart.GetValueOrDefault(search.End) + 1;
            return;
        }
        var unanswered = search.Unmet is null ? 0 : 1;
        (Asked, Unanswered) = (Asked + 1, Unanswered + unanswered);
        Count(Needs, search.Need ?? Other, unanswered);
        Count(Parts, search.Commune is { } commune ? part(commune) ?? Other : Other, unanswered);
        if (search.Unmet is { } why) Reasons[why] = Reasons.GetValueOrDefault(why) + 1;
        if (search.Structure is { } structure) Structures[structure] = Structures.GetValueOrDefault(structure) + 1;
        if (search.Meters is { } meters) _meters.Add(meters);
    }

    private static void Count(Dictionary<string, (int Asked, int Unanswered)> lines, string key, int unanswered)
    {
        var before = lines.GetValueOrDefault(key);
        lines[key] = (before.Asked + 1, before.Unanswered + unanswered);
    }
}
