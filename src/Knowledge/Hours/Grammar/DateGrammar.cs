using System.Collections.Immutable;
using NodaTime;
using OrientationBot.Knowledge.Hours.Rules;

namespace OrientationBot.Knowledge.Hours.Grammar;

/// <summary>Reads parts of the year: « Jul-Aug », « Dec 24-Jan 02 », « May15-01 », « 2019 Sep 01+ », « easter -2 days », « Feb Mo[2]-Sep Su[-1] ».</summary>
internal static class DateGrammar
{
    public static bool ReadAll(TokenReader reader, out ImmutableArray<MonthDays> dates)
    {
        var found = ImmutableArray.CreateBuilder<MonthDays>();
        dates = [];
        do
        {
            if (ReadRange(reader, found.Count > 0 ? found[^1] : null) is not { } range) return false;
            found.Add(range);
        }
        while (reader.Now.Is(',') && (reader.IsDate(1) || IsMoreDays(reader, found[^1])) && reader.TakeIf(','));
        dates = found.ToImmutable();
        return true;
    }

    /// <summary>« Dec 25,26 »: a bare day after a dated range.</summary>
    private static bool IsMoreDays(TokenReader reader, MonthDays before) =>
        before is Dates { End: FixedDate } && reader.Ahead(1) is { Kind: TokenKind.Number, Text.Length: <= 2 } && !reader.IsClock(1);

    private static MonthDays? ReadRange(TokenReader reader, MonthDays? before)
    {
        if (!reader.IsDate(0) && before is Dates { End: FixedDate last }) return ReadFrom(reader, last.Year, last.Month);
        int? year = reader.IsYear(0) ? reader.Take().Number : null;
        if (reader.TakeIf("easter")) return ReadOffset(reader, out var offset) ? ReadTo(reader, new EasterDate(year, offset)) : null;
        return ReadFrom(reader, year, reader.TakeMonth());
    }

    private static MonthDays? ReadFrom(TokenReader reader, int? year, int month)
    {
        if (IsDay(reader)) return ReadDay(reader, year, month) is { } day ? ReadTo(reader, day) : null;
        if (IsCountedStart(reader)) return ReadCounted(reader, year, month) is { } counted ? ReadTo(reader, counted) : null;
        return ReadMonths(reader, year, month);
    }

    private static MonthDays? ReadMonths(TokenReader reader, int? year, int month)
    {
        var (toYear, to) = (year, month);
        if (reader.Now.Is('-') && (reader.MonthAhead(1) is not null || (reader.IsYear(1) && reader.IsDate(1))))
        {
            reader.Take();
            if (reader.IsYear(0)) toYear = reader.Take().Number;
            to = reader.TakeMonth();
            if (IsDay(reader)) return ReadDay(reader, toYear, to) is { } end ? new Dates(new FixedDate(year, month, 1, DateOffset.None), end) : null;
            if (toYear == year && to < month) toYear++;
        }
        if (toYear is null && year is null) return new Months(month, to);
        return new Dates(new FixedDate(year, month, 1, DateOffset.None), new FixedDate(toYear, to, 31, DateOffset.None));
    }

    private static Dates? ReadTo(TokenReader reader, YearDate start)
    {
        if (reader.TakeIf('+')) return new(start, new FixedDate(start.Year is null ? null : Years.Last, 12, 31, DateOffset.None));
        if (!reader.Now.Is('-') || reader.IsTime(1)) return new(start, start);
        reader.Take();
        if (!reader.IsDate(0)) return start is FixedDate from && ReadDayAfter(reader, from) is { } day ? new(start, day) : Unexpected(reader);
        int? year = reader.IsYear(0) ? reader.Take().Number : null;
        return ReadEnd(reader, year) is { } end ? new(start, end) : null;
    }

    private static YearDate? ReadEnd(TokenReader reader, int? year)
    {
        if (reader.TakeIf("easter")) return ReadOffset(reader, out var offset) ? new EasterDate(year, offset) : null;
        var month = reader.TakeMonth();
        if (IsDay(reader)) return ReadDay(reader, year, month);
        return reader.WeekdayAhead(0) is not null && reader.Ahead(1).Is('[') ? ReadCounted(reader, year, month) : new FixedDate(year, month, 31, DateOffset.None);
    }

    /// <summary>« May 15-01 »: a smaller day is in the next month.</summary>
    private static FixedDate? ReadDayAfter(TokenReader reader, FixedDate from)
    {
        if (!IsDay(reader) || !reader.TakeNumber(1, 31, out var day) || !ReadOffset(reader, out var offset)) return null;
        if (day >= from.Day) return new(from.Year, from.Month, day, offset);
        return new(from.Month == 12 ? from.Year + 1 : from.Year, from.Month % 12 + 1, day, offset);
    }

    private static FixedDate? ReadDay(TokenReader reader, int? year, int month) =>
        reader.TakeNumber(1, 31, out var day) && ReadOffset(reader, out var offset) ? new(year, month, day, offset) : null;

    private static CountedDate? ReadCounted(TokenReader reader, int? year, int month)
    {
        var day = reader.TakeWeekday();
        reader.Take();
        var sign = reader.TakeIf('-') ? -1 : 1;
        if (!reader.TakeNumber(1, 5, out var nth)) return null;
        if (!reader.TakeIf(']')) { reader.Unexpected(); return null; }
        return ReadOffset(reader, out var offset) ? new(year, month, day, sign * nth, offset) : null;
    }

    /// <summary>« Feb Mo[2]-Sep Su[-1] » is a range of dates; « Feb Mo[2] » alone, a month and a weekday.</summary>
    private static bool IsCountedStart(TokenReader reader)
    {
        if (reader.WeekdayAhead(0) is null || !reader.Ahead(1).Is('[')) return false;
        var close = reader.Ahead(2).Is('-') ? 4 : 3;
        return reader.Ahead(close).Is(']') && reader.Ahead(close + 1).Is('-') && reader.IsDate(close + 2);
    }

    private static bool IsDay(TokenReader reader) => reader.Now is { Kind: TokenKind.Number, Text.Length: <= 2 } && !reader.IsClock(0);

    private static bool ReadOffset(TokenReader reader, out DateOffset offset)
    {
        offset = DateOffset.None;
        IsoDayOfWeek? weekday = null;
        var forward = reader.Now.Is('+');
        if ((forward || reader.Now.Is('-')) && reader.WeekdayAhead(1) is not null)
        {
            reader.Take();
            weekday = reader.TakeWeekday();
        }
        if (!WeekGrammar.ReadDayOffset(reader, out var days)) return false;
        offset = new(weekday, forward && weekday is not null, days);
        return true;
    }

    private static Dates? Unexpected(TokenReader reader)
    {
        reader.Unexpected();
        return null;
    }
}
