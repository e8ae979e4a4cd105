namespace OrientationBot.Geo.Gazetteer;

/// <summary>How many slips of the pen part two words.</summary>
public static class Spelling
{
    private const int Longest = 64;

    /// <summary>Letters added, dropped, changed or swapped with their neighbour (optimal string alignment); <paramref name="most"/> + 1 when there are more.</summary>
    public static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int most)
    {
        if (Math.Abs(a.Length - b.Length) > most || a.Length > Longest || b.Length > Longest) return most + 1;
        Span<int> rows = stackalloc int[3 * (Longest + 1)];
        var before = rows[..(b.Length + 1)];
        var above = rows.Slice(Longest + 1, b.Length + 1);
        var row = rows.Slice(2 * (Longest + 1), b.Length + 1);
        for (var j = 0; j <= b.Length; j++) above[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            if (Fill(a, b, i, before, above, row) > most) return most + 1;
            var free = before;
            before = above;
            above = row;
            row = free;
        }
        return Math.Min(above[b.Length], most + 1);
    }

    /// <summary>The letters that occur, one bit each: two words that differ by d slips differ here by at most 2 d bits.</summary>
    public static uint Letters(ReadOnlySpan<char> word)
    {
        var letters = 0u;
        foreach (var c in word) letters |= 1u << (c & 31);
        return letters;
    }

    private static int Fill(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int i, ReadOnlySpan<int> before, ReadOnlySpan<int> above, Span<int> row)
    {
        var least = row[0] = i;
        for (var j = 1; j <= b.Length; j++)
        {
            var best = Math.Min(Math.Min(above[j], row[j - 1]) + 1, above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) best = Math.Min(best, before[j - 2] + 1);
            row[j] = best;
            least = Math.Min(least, best);
        }
        return least;
    }
}
