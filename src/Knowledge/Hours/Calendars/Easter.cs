using NodaTime;

namespace OrientationBot.Knowledge.Hours.Calendars;

/// <summary>Easter, from the Gregorian computus.</summary>
internal static class Easter
{
    /// <summary>Easter Sunday of a year (anonymous Gregorian algorithm, as given by Meeus, Astronomical Algorithms, chapter 8).</summary>
    public static LocalDate Sunday(int year)
    {
        int a = year % 19, b = year / 100, c = year % 100;
        var epact = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        var weekday = (32 + 2 * (b % 4) + 2 * (c / 4) - epact - c % 4) % 7;
        var correction = (a + 11 * epact + 22 * weekday) / 451;
        var day = epact + weekday - 7 * correction + 114;
        return new(year, day / 31, day % 31 + 1);
    }
}
