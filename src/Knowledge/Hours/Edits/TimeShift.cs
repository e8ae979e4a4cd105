using System.Collections.Immutable;
using System.Text.RegularExpressions;
using NodaTime;
using OrientationBot.Knowledge.Hours.French;

namespace OrientationBot.Knowledge.Hours.Edits;

/// <summary>One end of the day moves: « ferme à 18h au lieu de 17h », « ouvre à 9h le mardi », « 18h au lieu de 17h ».</summary>
/// <param name="Opens">The opening moves; the closing does when false; whichever stands at <paramref name="From"/> when null.</param>
/// <param name="To">The new time, in minutes after midnight.</param>
/// <param name="From">The time that it replaces; null when it was not said.</param>
/// <param name="Days">The days; all when none was said.</param>
internal sealed partial record TimeShift(bool? Opens, int To, int? From, ImmutableArray<IsoDayOfWeek> Days)
{
    /// <summary>What plain words say; null when they move no end.</summary>
    public static TimeShift? In(string said)
    {
        var instead = Instead.Match(said);
        var from = instead.Success ? Times(instead.Groups["old"].Value).FirstOrDefault(-1) : -1;
        var rest = instead.Success ? said.Remove(instead.Index, instead.Length) : said;
        if (Times(rest) is not [var to]) return null;
        bool? opens = Opening.IsMatch(rest) ? true : Closing.IsMatch(rest) ? false : null;
        if (opens is null && from < 0) return null;
        ImmutableArray<IsoDayOfWeek> days = [.. new TimetableReader([.. FrenchLexer.Read(rest).Where(t => !TimeRun.IsTime(t))]).Read().Statements.SelectMany(s => s.Days).Select(d => d.Day).Distinct()];
        return new(opens, to, from < 0 ? null : from, days.IsEmpty ? ClosedDays(rest) : days);
    }

    /// <summary>The hours after the shift; null when no day has such a time.</summary>
    public string? On(StandingWeek week)
    {
        var moved = false;
        var after = week.Map((day, openings) =>
        {
            if (!Days.IsEmpty && !Days.Contains(day)) return openings;
            var shifted = Shifted(openings);
            moved |= !shifted.SequenceEqual(openings);
            return shifted;
        });
        return moved ? after : null;
    }

    private ImmutableArray<Opening> Shifted(ImmutableArray<Opening> openings)
    {
        if (openings.IsEmpty) return openings;
        if (From is { } old) return [.. openings.Select(o => o.Start == old && Opens != false ? o with { Start = To } : o.End == old && Opens != true ? o with { End = To } : o).Where(o => o.Start < o.End)];
        return Opens == true
            ? [openings[0].End > To ? openings[0] with { Start = To } : openings[0], .. openings.Skip(1)]
            : [.. openings.Where(o => o.Start < To).SkipLast(1), openings.Last(o => o.Start < To || o == openings[0]) is var last && last.Start < To ? last with { End = To } : last];
    }

    private static ImmutableArray<IsoDayOfWeek> ClosedDays(string said) => [.. FrenchLexer.Read(said).Where(t => t.Kind == Word.Day).Select(t => (IsoDayOfWeek)t.Value).Distinct()];

    private static ImmutableArray<int> Times(string said) => [.. FrenchLexer.Read(said).Where(t => t.Kind is Word.Time or Word.MendedTime).Select(t => t.Value)];

    [GeneratedRegex(@"\b(?:au lieu d[e'u]|plutot qu[e'a]|et non(?: plus)?|a la place d[e'u]) ?(?:a )?(?<old>(?:\d{1,2} ?[h:.] ?\d{0,2}(?:eures?)?|midi)(?: ?\d{2})?)")]
    private static partial Regex Instead { get; }

    [GeneratedRegex(@"\bouvert\b.*?\b(?:a|des|qu'a|seulement a|a partir de)(?= ?\d| midi)")]
    private static partial Regex Opening { get; }

    [GeneratedRegex(@"\bferme\b.*?\b(?:a|des|qu'a|seulement a)(?= ?\d| midi)|\bjusqu'?a(?= ?\d| midi)")]
    private static partial Regex Closing { get; }
}
