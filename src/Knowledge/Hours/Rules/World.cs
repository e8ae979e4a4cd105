using NodaTime;
using OrientationBot.Knowledge.Hours.Calendars;

namespace OrientationBot.Knowledge.Hours.Rules;

/// <summary>What rules are judged against: holidays, the sun, and how to take a holiday that nobody knows yet.</summary>
/// <remarks>A value: one is made for every day that is judged.</remarks>
/// <param name="Holidays">Public and school holidays.</param>
/// <param name="Sun">Sun times at the place, or the conventional ones.</param>
/// <param name="UnknownIsHoliday">How a day of unknown kind is taken; evaluating both ways shows what depends on it.</param>
internal readonly record struct World(HolidayCalendar Holidays, SunTimes Sun, bool UnknownIsHoliday)
{
    public bool IsHoliday(HolidayKind kind, LocalDate date) => Holidays.Is(kind, date) ?? UnknownIsHoliday;
}

/// <summary>The two kinds of holiday of the grammar.</summary>
internal enum HolidayKind { Public, School }
