using System.Collections.Immutable;
using OrientationBot.Bot.Citizen;
using OrientationBot.Geo;

namespace OrientationBot.Bot.Figures;

/// <summary>The figures of a period in a territory as they may be read: every count is published, none is raw.</summary>
/// <param name="Territory">Where.</param>
/// <param name="Period">When.</param>
internal sealed record FiguresSheet(Territory Territory, Period Period)
{
    private const int LeastToCompare = 20;

    /// <summary>Places, structures and the work on sheets are told too.</summary>
    public bool InDetail { get; private init; }

    /// <summary>Searches: a need and a place each.</summary>
    public Published Asked { get; private init; }

    /// <summary>Those with a fitting place near.</summary>
    public Published Answered { get; private init; }

    /// <summary>Those without.</summary>
    public Published Unanswered { get; private init; }

    /// <summary>Median distance of the place shown first, in metres; null when too few were shown.</summary>
    public double? MedianMeters { get; private init; }

    /// <summary>Change against as many days just before, in percent; null unless both are large enough to say so.</summary>
    public int? ChangePercent { get; private init; }

    /// <summary>By need, the most asked first; those that are not told last, in the order of the tree.</summary>
    public ImmutableArray<FiguresLine> Needs { get; private init; } = [];

    /// <summary>By part of the territory, likewise.</summary>
    public ImmutableArray<FiguresLine> Parts { get; private init; } = [];

    /// <summary>Why there was no fitting place.</summary>
    public ImmutableArray<(Unmet Why, Published Count)> Reasons { get; private init; } = [];

    /// <summary>Structures most often shown first, those that may be told.</summary>
    public ImmutableArray<(string Id, int Count)> Structures { get; private init; } = [];

    /// <summary>What is counted apart from searches.</summary>
    public ImmutableDictionary<SearchEnd, Published> Apart { get; private init; } = ImmutableDictionary<SearchEnd, Published>.Empty;

    /// <summary>What was done on the sheets; null when it is not told.</summary>
    public FiguresOfWork? Work { get; init; }

    /// <summary>Share of the searches with a fitting place near, in percent; null when it would tell too much, or nothing was asked.</summary>
    public int? AnsweredPercent => (Asked.Number, Answered.Number) is (> 0 and var asked, { } answered) ? Rounded(answered, asked) : null;

    /// <summary>Some line is not told.</summary>
    public bool HidesSome => Needs.Concat(Parts).Any(l => l.Asked.Number is null || l.Unanswered is { Number: null }) || Unanswered.Number is null;

    /// <summary>Publishes what was counted.</summary>
    /// <param name="territory">Where.</param>
    /// <param name="period">When.</param>
    /// <param name="now">The counts.</param>
    /// <param name="before">The counts of as many days just before.</param>
    /// <param name="order">The order of needs and of parts.</param>
    /// <param name="inDetail">Whether places and structures are told.</param>
    public static FiguresSheet Of(Territory territory, Period period, Tally now, Tally before, FiguresOrder order, bool inDetail)
    {
        var split = Disclosure.Parts([now.Asked - now.Unanswered, now.Unanswered]);
        var unanswered = split is [_, var part] ? part : Published.Withheld;
        return new(territory, period)
        {
            InDetail = inDetail,
            Asked = Published.Of(now.Asked),
            Answered = split is [var answered, _] ? answered : Published.Withheld,
            Unanswered = unanswered,
            MedianMeters = now.MedianMeters,
            ChangePercent = now.Asked >= LeastToCompare && before.Asked >= LeastToCompare ? Rounded(now.Asked, before.Asked) - 100 : null,
            Needs = Lines(now.Needs, order.Needs, unanswered.Number is not null),
            Parts = inDetail ? Lines(now.Parts, order.Parts, unanswered.Number is not null) : [],
            Reasons = unanswered.Number is null ? [] : Reasoned(now),
            Structures = inDetail ? MostShown(now) : [],
            Apart = now.Apart.ToImmutableDictionary(a => a.Key, a => Published.Of(a.Value)),
        };
    }

    private static ImmutableArray<FiguresLine> Lines(Dictionary<string, (int Asked, int Unanswered)> counts, ImmutableArray<string> order, bool withUnanswered)
    {
        ImmutableArray<string> keys = [.. order.Where(counts.ContainsKey), .. counts.Keys.Except(order).Order(StringComparer.Ordinal)];
        if (Disclosure.Columns([.. keys.Select(k => counts[k])]) is not { } told) return [];
        var lines = keys.Select((key, i) => new FiguresLine(key, told.Whole[i], withUnanswered ? told.Kind[i] : null)).OrderByDescending(l => l.Asked.Number ?? 0);
        return [.. lines, .. withUnanswered && told.RestOfKind is { Number: not 0 } rest ? [new(Tally.Together, Published.Of(told.Rest), rest)] : ImmutableArray<FiguresLine>.Empty];
    }

    private static ImmutableArray<(Unmet, Published)> Reasoned(Tally now)
    {
        var whys = Enum.GetValues<Unmet>().Where(now.Reasons.ContainsKey).ToImmutableArray();
        return Disclosure.Parts([.. whys.Select(w => now.Reasons[w])]) is { } told ? [.. whys.Zip(told)] : [];
    }

    private static ImmutableArray<(string, int)> MostShown(Tally now)
    {
        var ids = now.Structures.Keys.Order(StringComparer.Ordinal).ToImmutableArray();
        var told = Disclosure.Parts([.. ids.Select(id => now.Structures[id])]) ?? [];
        return [.. ids.Zip(told).Where(s => s.Second.Number is > 0).Select(s => (s.First, s.Second.Number!.Value)).OrderByDescending(s => s.Item2)];
    }

    /// <summary>99.6 % is not all, 0.4 % is not nothing.</summary>
    private static int Rounded(int part, int whole) => (int)Math.Round(100.0 * part / whole) is var percent && percent == 100 && part < whole ? 99 : percent == 0 && part > 0 ? 1 : percent;
}

/// <summary>One line of figures.</summary>
/// <param name="Key">Id of a need or of a territory; <see cref="Tally.Other"/> for the rest.</param>
/// <param name="Asked">Searches.</param>
/// <param name="Unanswered">Those without a fitting place; null when that is not told of any line.</param>
internal sealed record FiguresLine(string Key, Published Asked, Published? Unanswered);

/// <summary>The order of lines, the first ones given up last.</summary>
/// <param name="Needs">Ids of the needs, in the order of the tree.</param>
/// <param name="Parts">Ids of the parts of the territory, the most populated first.</param>
internal sealed record FiguresOrder(ImmutableArray<string> Needs, ImmutableArray<string> Parts);

/// <summary>What was done on the sheets of a territory in a period; counts of sheets, not of people.</summary>
/// <param name="Verified">Sheets whose date of update lies in the period.</param>
/// <param name="Corrected">Changes that a person made or accepted.</param>
/// <param name="Reported">Errors that citizens signalled.</param>
/// <param name="Handled">Those of them that were answered, whenever.</param>
internal sealed record FiguresOfWork(int Verified, int Corrected, int Reported, int Handled);
