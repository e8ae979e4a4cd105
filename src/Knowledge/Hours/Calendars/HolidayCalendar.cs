using NodaTime;
using OrientationBot.Knowledge.Hours.Rules;

namespace OrientationBot.Knowledge.Hours.Calendars;

/// <summary>What is known of holidays: yes, no, or nobody knows yet.</summary>
/// <param name="publicHoliday">Whether a day is a public holiday; null when unknown.</param>
/// <param name="schoolHoliday">Whether a day is in the school holidays; null when unknown.</param>
public sealed class HolidayCalendar(Func<LocalDate, bool?> publicHoliday, Func<LocalDate, bool?> schoolHoliday)
{
    /// <summary>Metropolitan France, school holidays of zone B (Centre-Val de Loire).</summary>
    public static HolidayCalendar France { get; } = new(FrenchPublicHolidays.Is, SchoolHolidays.ZoneB.Is);

    internal bool? Is(HolidayKind kind, LocalDate date) => kind == HolidayKind.Public ? publicHoliday(date) : schoolHoliday(date);
}
