using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using OrientationBot.Geo.Gazetteer;
using OrientationBot.Knowledge.Needs;

namespace OrientationBot.Bot.Figures;

/// <summary>A period that was read, and the words that were not of it.</summary>
/// <param name="Period">The period; null when none was named.</param>
/// <param name="Rest">The other words, folded: a territory may stand there.</param>
internal sealed record PeriodRead(Period? Period, string Rest)
{
    /// <summary>The whole region was named.</summary>
    public bool Everywhere { get; init; }

    /// <summary>The words name nothing that figures can be asked for.</summary>
    public bool IsEmpty => Period is null && Rest.Length == 0 && !Everywhere;
}

/// <summary>Reads « ce mois », « en octobre », « la semaine dernière », « depuis le 1er septembre », « les 30 derniers jours » among free words. Pure.</summary>
/// <remarks>The words stand in <c>labels.yml</c> of every language: <c>periods</c>, <c>months</c>, <c>units</c>, <c>counts</c>.</remarks>
internal sealed class PeriodReader
{
    private const int EarliestYear = 2000, MostUnits = 999;

    private readonly ImmutableArray<(ImmutableArray<string> Words, string Key)> _phrases;
    private readonly Dictionary<string, int> _months;
    private readonly Dictionary<string, string> _units, _counts;

    /// <param name="languages">The labels of every language.</param>
    public PeriodReader(IReadOnlyCollection<Labels> languages)
    {
        _phrases = [.. Said(languages, "periods", ',').Select(p => (p.Words.Split(' ').ToImmutableArray(), p.Key)).OrderByDescending(p => p.Item1.Length)];
        _months = languages.SelectMany(l => Months.Select((key, i) => (Word: Fold.Words(l.Word("months", key)), i + 1))).DistinctBy(m => m.Word).ToDictionary();
        _units = Said(languages, "units", ' ').DistinctBy(u => u.Words).ToDictionary();
        _counts = Said(languages, "counts", ' ').DistinctBy(u => u.Words).ToDictionary();
    }

    private static readonly ImmutableArray<string> Months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    /// <summary>Reads folded words.</summary>
    /// <param name="words">The words.</param>
    /// <param name="today">The day of the question: no period goes beyond it.</param>
    public PeriodRead Read(string words, LocalDate today)
    {
        var left = words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        var period = Span(left, today) ?? Since(left, today) ?? Last(left, today) ?? Named(left, today) ?? Month(left, today) ?? Year(left, today);
        var everywhere = left.RemoveAll(word => Is(word, "everywhere")) > 0;
        left.RemoveAll(word => Is(word, "filler"));
        return new(period, string.Join(' ', left)) { Everywhere = everywhere };
    }

    /// <summary>« du 1er au 15 octobre », « entre le 3 mars et le 4 avril ».</summary>
    private Period? Span(List<string> words, LocalDate today)
    {
        for (var i = 0; i < words.Count; i++)
            if (Day(words, i) is { } first && Joined(words, i + first.Length) is { } second && Date(second.Day, second.Month, second.Year, today) is { } to)
            {
                var from = Date(first.Day, first.Month ?? to.Month, first.Year ?? (first.Month > to.Month ? to.Year - 1 : to.Year), today);
                if (from is not { } start || Bounded(start, to, today) is not { } period) continue;
                words.RemoveRange(i, second.End - i);
                return period;
            }
        return null;
    }

    /// <summary>« depuis le 1er septembre », « depuis septembre », « depuis 2025 ».</summary>
    private Period? Since(List<string> words, LocalDate today)
    {
        var at = words.FindIndex(word => Is(word, "since"));
        if (at < 0) return null;
        var next = words.FindIndex(at + 1, word => !Is(word, "filler"));
        if (next < 0) return null;
        var (from, length) = Day(words, next) is { Month: not null } day ? (Date(day.Day, day.Month, day.Year, today), day.Length)
            : Month(words[next..], today) is { } month ? (month.From, YearOf(words, next + 1) is null ? 1 : 2)
            : YearOf(words, next) is { } year ? (new(year, 1, 1), 1) : ((LocalDate?)null, 0);
        if (from is not { } start || Bounded(start, today, today) is not { } period) return null;
        words.RemoveRange(at, next + length - at);
        return period;
    }

    /// <summary>« les 30 derniers jours », « 3 derniers mois », « last 2 weeks ».</summary>
    private Period? Last(List<string> words, LocalDate today)
    {
        for (var i = 0; i + 2 < words.Count; i++)
        {
            var (count, unit) = (Count(words[i]) ?? Count(words[i + 1]), _units.GetValueOrDefault(words[i + 2]));
            if (count is not { } many || unit is null || !(Is(words[i], "last") || Is(words[i + 1], "last"))) continue;
            words.RemoveRange(i, 3);
            return Bounded(Back(today, many, unit).PlusDays(1), today, today);
        }
        return null;
    }

    private Period? Named(List<string> words, LocalDate today)
    {
        foreach (var (phrase, key) in _phrases)
            for (var i = 0; i + phrase.Length <= words.Count; i++)
                if (words.Skip(i).Take(phrase.Length).SequenceEqual(phrase) && Named(key, today) is { } period)
                {
                    words.RemoveRange(i, phrase.Length);
                    return period;
                }
        return null;
    }

    /// <summary>The period of a key of <c>periods</c>; null when the key is none.</summary>
    public static Period? Named(string key, LocalDate today)
    {
        var (monday, month, year) = (today.PlusDays(1 - (int)today.DayOfWeek), new LocalDate(today.Year, today.Month, 1), new LocalDate(today.Year, 1, 1));
        return key switch
        {
            "this-week" => new(monday, today),
            "last-week" => new(monday.PlusDays(-7), monday.PlusDays(-1)),
            "this-month" => new(month, today),
            "last-month" => new(month.PlusMonths(-1), month.PlusDays(-1)),
            "this-year" => new(year, today),
            "last-year" => new(year.PlusYears(-1), year.PlusDays(-1)),
            _ => null,
        };
    }

    /// <summary>« octobre », « octobre 2025 »: the last one that has begun.</summary>
    private Period? Month(List<string> words, LocalDate today)
    {
        var at = words.FindIndex(_months.ContainsKey);
        if (at < 0) return null;
        var (month, said) = (_months[words[at]], YearOf(words, at + 1));
        var from = new LocalDate(said ?? (month <= today.Month ? today.Year : today.Year - 1), month, 1);
        if (Bounded(from, from.PlusMonths(1).PlusDays(-1), today) is not { } period) return null;
        words.RemoveRange(at, said is null ? 1 : 2);
        return period;
    }

    private static Period? Year(List<string> words, LocalDate today)
    {
        for (var i = 0; i < words.Count; i++)
            if (YearOf(words, i) is { } year && Bounded(new(year, 1, 1), new(year, 12, 31), today) is { } period)
            {
                words.RemoveAt(i);
                return period;
            }
        return null;
    }

    /// <summary>A day of the month, with the month and the year when they are said.</summary>
    private (int Day, int? Month, int? Year, int Length)? Day(List<string> words, int at)
    {
        if (at >= words.Count || !int.TryParse(words[at].Replace("1er", "1", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out var day) || day is < 1 or > 31) return null;
        if (at + 1 >= words.Count || !_months.TryGetValue(words[at + 1], out var month)) return (day, null, null, 1);
        return YearOf(words, at + 2) is { } year ? (day, month, year, 3) : (day, month, null, 2);
    }

    /// <summary>The end of a span: « au 15 octobre », with where its words end.</summary>
    private (int Day, int Month, int? Year, int End)? Joined(List<string> words, int at)
    {
        var next = at < words.Count ? words.FindIndex(at, word => !Is(word, "filler")) : -1;
        return next > at && Day(words, next) is { Month: { } month } day ? (day.Day, month, day.Year, next + day.Length) : null;
    }

    private static LocalDate? Date(int day, int? month, int? year, LocalDate today)
    {
        if (month is not { } known || day > CalendarSystem.Iso.GetDaysInMonth(year ?? 2024, known)) return null;
        if (year is { } said) return new(said, known, day);
        var thisYear = new AnnualDate(known, day).InYear(today.Year);
        return thisYear <= today ? thisYear : thisYear.PlusYears(-1);
    }

    private static LocalDate Back(LocalDate today, int count, string unit) => unit switch
    {
        "day" => today.PlusDays(-count),
        "week" => today.PlusWeeks(-count),
        "month" => today.PlusMonths(-count),
        _ => today.PlusYears(-Math.Min(count, 20)),
    };

    private static Period? Bounded(LocalDate from, LocalDate to, LocalDate today) => from > today || to < from ? null : new(from, LocalDate.Min(to, today));

    private int? Count(string word) => int.TryParse(_counts.GetValueOrDefault(word, word), NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count is > 0 and <= MostUnits ? count : null;

    private static int? YearOf(List<string> words, int at) =>
        at < words.Count && words[at].Length == 4 && int.TryParse(words[at], NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= EarliestYear and < 2100 ? year : null;

    private bool Is(string word, string key) => _phrases.Any(p => p.Key == key && p.Words is [var only] && only == word);

    private static IEnumerable<(string Words, string Key)> Said(IEnumerable<Labels> languages, string list, char between) =>
        languages.SelectMany(l => l.List(list)).SelectMany(l => l.Value.Split(between, StringSplitOptions.TrimEntries).Select(said => (Fold.Words(said), l.Key)));
}
