using System.Collections.Immutable;
using OrientationBot.Knowledge.Hours.Rules;

namespace OrientationBot.Knowledge.Hours.Grammar;

/// <summary>Reads years (« 2010-2019,2021,2025+ ») and weeks (« week 01-53/2 »).</summary>
internal static class YearGrammar
{
    public static bool ReadYears(TokenReader reader, out ImmutableArray<Years> years)
    {
        var found = ImmutableArray.CreateBuilder<Years>();
        do
        {
            if (!ReadYearRange(reader, out var range)) { years = []; return false; }
            found.Add(range);
        }
        while (reader.Now.Is(',') && reader.IsYear(1) && !reader.IsDate(1) && reader.TakeIf(','));
        years = found.ToImmutable();
        return true;
    }

    public static bool ReadWeeks(TokenReader reader, out ImmutableArray<Weeks> weeks)
    {
        var found = ImmutableArray.CreateBuilder<Weeks>();
        weeks = [];
        do
        {
            if (!reader.TakeNumber(1, 53, out var from) || !ReadEnd(reader, 1, 53, from, out var to, out var step)) return false;
            found.Add(new(from, to, step));
        }
        while (reader.Now.Is(',') && reader.Ahead(1).Kind == TokenKind.Number && !reader.IsClock(1) && reader.TakeIf(','));
        weeks = found.ToImmutable();
        return true;
    }

    private static bool ReadYearRange(TokenReader reader, out Years range)
    {
        range = new(0, 0, 1);
        if (!reader.TakeNumber(1900, Years.Last, out var from)) return false;
        if (reader.TakeIf('+'))
        {
            range = new(from, Years.Last, 1);
            return true;
        }
        if (!ReadEnd(reader, from, Years.Last, from, out var to, out var step)) return false;
        range = new(from, to, step);
        return true;
    }

    private static bool ReadEnd(TokenReader reader, int min, int max, int from, out int to, out int step)
    {
        (to, step) = (from, 1);
        if (!reader.TakeIf('-')) return true;
        return reader.TakeNumber(min, max, out to) && (!reader.TakeIf('/') || reader.TakeNumber(1, 999, out step));
    }
}
