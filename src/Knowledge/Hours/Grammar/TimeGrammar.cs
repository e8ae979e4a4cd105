using System.Collections.Immutable;
using OrientationBot.Knowledge.Hours.Rules;

namespace OrientationBot.Knowledge.Hours.Grammar;

/// <summary>Reads times: « 09:00-12:00,14:00-18:00 », « 22:00-26:00 », « 17:00+ », « (sunrise-00:30)-sunset », and « 9h30-12h ».</summary>
internal static class TimeGrammar
{
    private const int LastHour = 48;

    /// <summary>The times, when there are any here; false when they cannot be read.</summary>
    public static bool ReadAll(TokenReader reader, out ImmutableArray<TimeRange> times)
    {
        times = [];
        if (!IsStart(reader, 0)) return true;
        var found = ImmutableArray.CreateBuilder<TimeRange>();
        do
        {
            if (!ReadRange(reader, out var range)) return false;
            found.Add(range);
        }
        while (reader.Now.Is(',') && IsStart(reader, 1) && reader.TakeIf(','));
        times = found.ToImmutable();
        return true;
    }

    private static bool IsStart(TokenReader reader, int count) => reader.IsTime(count) || IsBareHours(reader, count);

    /// <summary>« 9-12 », where only times can stand.</summary>
    private static bool IsBareHours(TokenReader reader, int count) =>
        reader.Ahead(count) is { Kind: TokenKind.Number, Text.Length: <= 2 } && reader.Ahead(count + 1).Is('-')
        && reader.Ahead(count + 2) is { Kind: TokenKind.Number, Text.Length: <= 2 };

    private static bool ReadRange(TokenReader reader, out TimeRange range)
    {
        range = TimeRange.WholeDay;
        if (!ReadPoint(reader, out var start)) return false;
        if (reader.TakeIf('+'))
        {
            range = new(start, new(null, Clock.OneDay), true);
            return true;
        }
        if (!reader.TakeIf('-')) return reader.Unexpected();
        if (!ReadPoint(reader, out var end)) return false;
        range = new(start, end, reader.TakeIf('+'));
        return SkipRepetition(reader);
    }

    private static bool ReadPoint(TokenReader reader, out TimePoint point)
    {
        if (!reader.TakeIf('(')) return ReadSimple(reader, out point);
        if (!ReadSimple(reader, out point) || !ReadOffset(reader, out var minutes)) return false;
        point = point with { Minutes = point.Minutes + minutes };
        return point.Minutes >= 0 || point.Event is not null ? reader.TakeIf(')') || reader.Unexpected() : reader.Unexpected();
    }

    private static bool ReadOffset(TokenReader reader, out int minutes)
    {
        minutes = 0;
        var sign = reader.TakeIf('+') ? 1 : reader.TakeIf('-') ? -1 : 0;
        if (sign == 0) return reader.Unexpected();
        if (!ReadClock(reader, out minutes)) return false;
        minutes *= sign;
        return true;
    }

    private static bool ReadSimple(TokenReader reader, out TimePoint point)
    {
        if (reader.Now.Kind == TokenKind.Word && Words.Event(reader.Now.Text) is { } what)
        {
            reader.Take();
            point = new(what, 0);
            return true;
        }
        var read = ReadClock(reader, out var minutes);
        point = new(null, minutes);
        return read;
    }

    private static bool ReadClock(TokenReader reader, out int minutes)
    {
        minutes = 0;
        var first = reader.Now;
        if (!reader.TakeNumber(0, LastHour, out var hours)) return false;
        var minute = 0;
        if (reader.TakeIf(':')) { if (!reader.TakeNumber(0, 59, out minute)) return false; }
        else
        {
            reader.Forgive(HoursProblemKind.Spelling, first);
            if (reader.TakeIf("h") && reader.Now is { Kind: TokenKind.Number, Text.Length: 2 } && !reader.TakeNumber(0, 59, out minute)) return false;
        }
        minutes = hours * 60 + minute;
        return minutes <= Clock.TwoDays || reader.Fail(HoursProblemKind.OutOfRange, first);
    }

    /// <summary>« 10:00-16:00/90 »: a moment every 90 minutes; the whole span is kept, and said so.</summary>
    private static bool SkipRepetition(TokenReader reader)
    {
        if (!reader.Now.Is('/')) return true;
        reader.Take();
        reader.Forgive(HoursProblemKind.Repetition, reader.Now);
        return reader.IsClock(0) ? ReadClock(reader, out _) : reader.TakeNumber(1, 999, out _);
    }
}
