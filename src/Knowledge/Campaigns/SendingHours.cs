using NodaTime;
using OrientationBot.Knowledge.Hours.Calendars;

namespace OrientationBot.Knowledge.Campaigns;

/// <summary>When letters may be written: on working days of France, between two hours. Pure.</summary>
/// <param name="From">First hour, Europe/Paris.</param>
/// <param name="Until">First hour that is too late.</param>
public sealed record SendingHours(int From, int Until)
{
    /// <summary>True when a letter may be written then.</summary>
    public bool Hold(LocalDateTime now) => IsWorkingDay(now.Date) && now.Hour >= From && now.Hour < Until;

    /// <summary>The day of the next letter: today while the hours are not over.</summary>
    public LocalDate NextDay(LocalDateTime now)
    {
        var day = now.Hour < Until ? now.Date : now.Date.PlusDays(1);
        while (!IsWorkingDay(day)) day = day.PlusDays(1);
        return day;
    }

    // Of a year whose holidays are not computed, only the weekends are known.
    private static bool IsWorkingDay(LocalDate day) => day.DayOfWeek < IsoDayOfWeek.Saturday && FrenchPublicHolidays.Is(day) != true;
}
