using System.Collections.Immutable;
using NodaTime;

namespace OrientationBot.Knowledge.Hours.Rules;

/// <summary>The days a rule is about: every part that is given must hold, and in each part any of its ranges.</summary>
/// <param name="Years">Years.</param>
/// <param name="MonthDays">Parts of the year.</param>
/// <param name="Weeks">ISO weeks.</param>
/// <param name="Week">Weekdays and holidays.</param>
/// <remarks>Loops rather than LINQ: a day that no rule is about must cost no memory, for a search may cross a year of them.</remarks>
internal sealed record DaySelector(
    ImmutableArray<Years> Years, ImmutableArray<MonthDays> MonthDays, ImmutableArray<Weeks> Weeks, WeekSelector Week)
{
    public static DaySelector Every { get; } = new([], [], [], WeekSelector.Every);

    /// <summary>True when weekday and kind of day alone decide.</summary>
    public bool IsWeekly => Years.IsEmpty && MonthDays.IsEmpty && Weeks.IsEmpty && Week.IsPlain;

    public bool IsEmpty => Years.IsEmpty && MonthDays.IsEmpty && Weeks.IsEmpty && Week.IsEmpty;

    public bool Matches(LocalDate date, World world) =>
        InYears(date) && InMonthDays(date) && InWeeks(date) && Week.Matches(date, world);

    private bool InYears(LocalDate date)
    {
        foreach (var years in Years)
            if (years.Matches(date)) return true;
        return Years.IsEmpty;
    }

    private bool InMonthDays(LocalDate date)
    {
        foreach (var part in MonthDays)
            if (part.Matches(date)) return true;
        return MonthDays.IsEmpty;
    }

    private bool InWeeks(LocalDate date)
    {
        foreach (var weeks in Weeks)
            if (weeks.Matches(date)) return true;
        return Weeks.IsEmpty;
    }

    public override string ToString()
    {
        var months = string.Join(',', MonthDays);
        var weeks = Weeks.IsEmpty ? "" : $"week {string.Join(',', Weeks)}";
        var wide = string.Join(' ', new[] { YearsText(), months, weeks }.Where(s => s.Length > 0));
        var needsColon = wide.Length > 0 && Week.IsEmpty;
        return needsColon ? wide + ":" : string.Join(' ', new[] { wide, Week.ToString() }.Where(s => s.Length > 0));
    }

    /// <summary>« 2019-2019 Sep »: a lone year before a month would be read as the year of that date alone (« 2019 Dec-Feb » ends in 2020).</summary>
    private string YearsText() =>
        string.Join(',', Years) + (Years is [.., var last] && last.From == last.To && !MonthDays.IsEmpty ? $"-{last.To}" : "");
}
