using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace OrientationBot.Knowledge.Programmes;

/// <summary>A date as precise as it is known: a year, a month or a day (<c>2025</c>, <c>2025-05</c>, <c>2025-05-14</c>).</summary>
public sealed record PartialDate
{
    private PartialDate(int year, int? month, int? day) => (Year, Month, Day) = (year, month, day);

    /// <summary>Year.</summary>
    public int Year { get; }

    /// <summary>Month, 1 to 12; null when only the year is known.</summary>
    public int? Month { get; }

    /// <summary>Day of the month; null when only the month is known.</summary>
    public int? Day { get; }

    /// <summary>Reads <c>yyyy</c>, <c>yyyy-MM</c> or <c>yyyy-MM-dd</c>; false for anything else, and for a day that is not in the calendar.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out PartialDate? date)
    {
        date = Reads(text, "yyyy", out var at) ? new(at.Year, null, null)
            : Reads(text, "yyyy-MM", out at) ? new(at.Year, at.Month, null)
            : Reads(text, "yyyy-MM-dd", out at) ? new(at.Year, at.Month, at.Day)
            : null;
        return date is not null;
    }

    /// <summary>As it is written in files.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}{Part(Month)}{Part(Day)}");

    private static string Part(int? number) => number is { } value ? string.Create(CultureInfo.InvariantCulture, $"-{value:00}") : "";

    private static bool Reads(string text, string format, out DateOnly date) =>
        DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
}
