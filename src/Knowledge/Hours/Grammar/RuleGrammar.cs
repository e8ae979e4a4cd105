using System.Collections.Immutable;
using OrientationBot.Knowledge.Hours.Rules;

namespace OrientationBot.Knowledge.Hours.Grammar;

/// <summary>Reads one rule: days, times, state and comment.</summary>
internal static class RuleGrammar
{
    /// <summary>True when the current token may begin a rule.</summary>
    public static bool CanStart(TokenReader reader) =>
        reader.IsYear(0) || reader.IsDate(0) || TokenReader.IsWord(reader.Now, "week") || WeekGrammar.IsAhead(reader, 0) || reader.IsTime(0)
        || IsAlways(reader);

    /// <summary>The rule; null, with a problem noted, when it cannot be read.</summary>
    public static Rule? Read(TokenReader reader, RuleJoin join)
    {
        var start = reader.At;
        var always = TakeAlways(reader);
        var days = DaySelector.Every;
        ImmutableArray<TimeRange> times = [];
        if (!always && !(ReadDays(reader, out days) && TimeGrammar.ReadAll(reader, out times))) return null;
        var selected = reader.At > start;
        var state = ReadState(reader);
        var comment = ReadComment(reader);
        if (reader.At == start)
        {
            reader.Unexpected();
            return null;
        }
        return new(join, days, times, state ?? Implied(comment, times, always && selected), comment);
    }

    /// <summary>A comment without times nor state says that someone must be asked: « Mo-Fr "on appointment" » is unknown; with times, they are open.</summary>
    private static OpeningState Implied(string? comment, ImmutableArray<TimeRange> times, bool always) =>
        comment is not null && times.IsEmpty && !always ? OpeningState.Unknown : OpeningState.Open;

    private static bool ReadDays(TokenReader reader, out DaySelector days)
    {
        ImmutableArray<Years> years = [];
        ImmutableArray<MonthDays> monthDays = [];
        ImmutableArray<Weeks> weeks = [];
        var week = WeekSelector.Every;
        days = DaySelector.Every;
        SkipWideComment(reader);
        if (reader.IsYear(0) && !reader.IsDate(0) && !YearGrammar.ReadYears(reader, out years)) return false;
        reader.TakeIf(':');
        if (reader.IsDate(0) && !DateGrammar.ReadAll(reader, out monthDays)) return false;
        reader.TakeIf(':');
        if (reader.TakeIf("week") && !YearGrammar.ReadWeeks(reader, out weeks)) return false;
        reader.TakeIf(':');
        if (WeekGrammar.IsAhead(reader, 0) && !WeekGrammar.Read(reader, out week)) return false;
        reader.TakeIf(':');
        days = new(years, monthDays, weeks, week);
        return true;
    }

    /// <summary>« "summer": Mo 10:00 »: a comment before the days is a title, not a state.</summary>
    private static void SkipWideComment(TokenReader reader)
    {
        if (reader.Now.Kind != TokenKind.Comment || !reader.Ahead(1).Is(':')) return;
        reader.Take();
        reader.Take();
    }

    private static bool IsAlways(TokenReader reader) => reader.Now.Number == 24 && reader.Ahead(1).Is('/') && reader.Ahead(2).Number == 7;

    private static bool TakeAlways(TokenReader reader)
    {
        if (!IsAlways(reader)) return false;
        for (var i = 0; i < 3; i++) reader.Take();
        return true;
    }

    private static OpeningState? ReadState(TokenReader reader)
    {
        if (reader.Now.Kind != TokenKind.Word || Words.State(reader.Now.Text) is not { } state) return null;
        reader.Take();
        return state;
    }

    private static string? ReadComment(TokenReader reader) =>
        reader.Now.Kind == TokenKind.Comment && reader.Take().Text is { Length: > 0 } comment ? comment : null;
}
