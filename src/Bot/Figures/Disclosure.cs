using System.Collections.Immutable;

namespace OrientationBot.Bot.Figures;

/// <summary>
/// Publishes the parts of a total so that no part below five can be computed from the others: what is small is « moins de 5 », and as many
/// further parts as needed are not told. Pure.
/// </summary>
/// <remarks>
/// Whoever reads is taken to know the rules. So the parts that are given up are not chosen by their size but in a fixed order, and the choice
/// looks only at what is published.
/// </remarks>
internal static class Disclosure
{
    /// <summary>So many values must stay possible of a part that is not told.</summary>
    private const int LeastDoubt = 3;

    /// <summary>A smaller total that hides a part is not cut at all: there are too few ways to make it up.</summary>
    private const int LeastToCut = 2 * Published.Least;

    /// <summary>The parts of a total as they are told.</summary>
    /// <param name="parts">Their counts, those that are given up first at the end.</param>
    /// <returns>Null when no part can be told.</returns>
    public static ImmutableArray<Published>? Parts(ImmutableArray<int> parts)
    {
        if (Published.IsSmall(parts.Sum())) return null;
        Published[] told = [.. parts.Select(Published.Of)];
        for (var next = parts.Length - 1; Reveals(parts, told); next--)
        {
            while (next >= 0 && told[next].Number is null or 0) next--;
            if (next < 0) return null;
            told[next] = Published.Withheld;
        }
        return told.Any(t => t.Number is null) && parts.Sum() < LeastToCut ? null : [.. told];
    }

    /// <summary>Lines of two columns as they are told: a count, and how many of it are of one kind. The total of each column is told.</summary>
    /// <param name="lines">Their counts, those that are given up first at the end; none has nothing.</param>
    /// <returns>Null when no line can be told.</returns>
    public static Columns? Columns(ImmutableArray<(int Whole, int Kind)> lines)
    {
        if (Parts([.. lines.Select(l => l.Whole)]) is not { } whole) return null;
        // Lines that are not told are one line in the second column: their kind would say how large they are.
        var shown = Enumerable.Range(0, lines.Length).Where(i => whole[i].Number is not null).ToArray();
        var rest = lines.Where((_, i) => whole[i].Number is null).Aggregate((Whole: 0, Kind: 0), (sum, l) => (sum.Whole + l.Whole, sum.Kind + l.Kind));
        var told = Kinds([.. shown.Select(i => lines[i]), .. Enumerable.Repeat(rest, rest.Whole > 0 ? 1 : 0)]);
        var byLine = new Published?[lines.Length];
        for (var i = 0; i < shown.Length; i++) byLine[shown[i]] = told[i];
        return new(whole, [.. byLine], rest.Whole, rest.Whole > 0 ? told[^1] : null);
    }

    /// <summary>
    /// The second column beside a first one that is told. Lines stand by twos, whatever they hold: where one of the two is small, or leaves a
    /// small rest, neither is told, and nobody knows which it is.
    /// </summary>
    private static ImmutableArray<Published> Kinds(ImmutableArray<(int Whole, int Kind)> lines)
    {
        var pairs = Math.Max(1, lines.Length / 2);
        var hidden = lines.Select((l, i) => (Pair: PairOf(i), IsSmall: Published.IsSmall(l.Kind) || Published.IsSmall(l.Whole - l.Kind))).Where(l => l.IsSmall).Select(l => l.Pair).ToHashSet();
        return [.. lines.Select((l, i) => hidden.Contains(PairOf(i)) ? Published.Withheld : Published.Of(l.Kind))];

        int PairOf(int line) => Math.Min(line / 2, pairs - 1);
    }

    /// <summary>Some part that is not told can be known, or nearly, from the sum of them: each is what is left when the others are as large, or as small, as they may be.</summary>
    private static bool Reveals(ImmutableArray<int> parts, Published[] told)
    {
        var hidden = Enumerable.Range(0, parts.Length).Where(i => told[i].Number is null).ToArray();
        var ranges = hidden.Select(i => told[i].Range).ToArray();
        var (sum, least, most) = (hidden.Sum(i => (long)parts[i]), ranges.Sum(r => (long)r.Least), ranges.Sum(r => (long)r.Most));
        return ranges.Any(r => Math.Min(r.Most, sum - (least - r.Least)) - Math.Max(r.Least, sum - (most - r.Most)) + 1 < LeastDoubt);
    }
}

/// <summary>Lines of two columns as they are told.</summary>
/// <param name="Whole">The first column.</param>
/// <param name="Kind">The second; null for a line whose first column is not told.</param>
/// <param name="Rest">Sum of the first column over the lines that are not told; it follows from the total.</param>
/// <param name="RestOfKind">The second column of those lines together; null when there are none.</param>
internal sealed record Columns(ImmutableArray<Published> Whole, ImmutableArray<Published?> Kind, int Rest, Published? RestOfKind);
