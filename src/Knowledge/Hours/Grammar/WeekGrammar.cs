using System.Collections.Immutable;
using OrientationBot.Knowledge.Hours.Rules;

namespace OrientationBot.Knowledge.Hours.Grammar;

/// <summary>Reads weekdays and holidays: « Mo-Fr », « Mo[1,3] +2 days », « PH,Sa » (either), « SH Mo-Fr » (both).</summary>
internal static class WeekGrammar
{
    public static bool IsAhead(TokenReader reader, int count) =>
        reader.HolidayAhead(count) is not null || (reader.WeekdayAhead(count) is not null && !reader.IsTime(count));

    public static bool Read(TokenReader reader, out WeekSelector week)
    {
        var days = ImmutableArray.CreateBuilder<Weekdays>();
        var holidays = ImmutableArray.CreateBuilder<Holiday>();
        var together = false;
        week = WeekSelector.Every;
        while (true)
        {
            if (!ReadOne(reader, days, holidays)) return false;
            if (reader.Now.Is(',') && IsAhead(reader, 1)) reader.Take();
            else if (IsOtherKind(reader, days.Count > 0)) together = true;
            else break;
        }
        week = new(days.ToImmutable(), holidays.ToImmutable(), together && days.Count > 0 && holidays.Count > 0);
        return true;
    }

    /// <summary>« +2 days », « -1 day »; 0 when there is none.</summary>
    public static bool ReadDayOffset(TokenReader reader, out int days)
    {
        days = 0;
        var sign = reader.Now.Is('+') ? 1 : reader.Now.Is('-') ? -1 : 0;
        if (sign == 0 || reader.Ahead(1).Kind != TokenKind.Number || !IsDayWord(reader.Ahead(2))) return true;
        reader.Take();
        if (!reader.TakeNumber(0, 366, out days)) return false;
        reader.Take();
        days *= sign;
        return true;
    }

    /// <summary>A space between holidays and weekdays: both must hold.</summary>
    private static bool IsOtherKind(TokenReader reader, bool hasDays) =>
        hasDays ? reader.HolidayAhead(0) is not null : reader.WeekdayAhead(0) is not null;

    private static bool ReadOne(TokenReader reader, ImmutableArray<Weekdays>.Builder days, ImmutableArray<Holiday>.Builder holidays)
    {
        if (reader.HolidayAhead(0) is not { } kind) return ReadWeekdays(reader, days);
        reader.Take();
        if (!ReadDayOffset(reader, out var offset)) return false;
        holidays.Add(new(kind, offset));
        return true;
    }

    private static bool ReadWeekdays(TokenReader reader, ImmutableArray<Weekdays>.Builder days)
    {
        if (reader.WeekdayAhead(0) is null) return reader.Unexpected();
        var from = reader.TakeWeekday();
        var to = from;
        if (reader.Now.Is('-') && reader.WeekdayAhead(1) is not null)
        {
            reader.Take();
            to = reader.TakeWeekday();
        }
        var nth = ImmutableSortedSet.CreateBuilder<int>();
        if (reader.TakeIf('[') && !ReadNths(reader, nth)) return false;
        if (!ReadDayOffset(reader, out var offset)) return false;
        days.Add(new(from, to, nth.ToImmutable(), offset));
        return true;
    }

    private static bool ReadNths(TokenReader reader, ImmutableSortedSet<int>.Builder nth)
    {
        do
        {
            var sign = reader.TakeIf('-') ? -1 : 1;
            if (!reader.TakeNumber(1, 5, out var from)) return false;
            var to = from;
            if (sign > 0 && reader.TakeIf('-') && !reader.TakeNumber(from, 5, out to)) return false;
            for (var n = from; n <= to; n++) nth.Add(sign * n);
        }
        while (reader.TakeIf(','));
        return reader.TakeIf(']') || reader.Unexpected();
    }

    private static bool IsDayWord(Token token) => TokenReader.IsWord(token, "day") || TokenReader.IsWord(token, "days");
}
