using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace OrientationBot.Knowledge.Hours.Calendars;

/// <summary>School holidays of one zone, as published; a day outside what is published is unknown.</summary>
public sealed class SchoolHolidays
{
    private const string Resource = "vacances-scolaires.csv", Published = "calendrier publié";

    private readonly DateInterval _published;
    private readonly ImmutableArray<DateInterval> _holidays;

    private SchoolHolidays(DateInterval published, ImmutableArray<DateInterval> holidays) => (_published, _holidays) = (published, holidays);

    /// <summary>Zone B, from <c>data/vacances-scolaires.csv</c>, which travels inside the assembly.</summary>
    public static SchoolHolidays ZoneB { get; } = Parse(ReadResource());

    /// <summary>First and last day for which the calendar is published.</summary>
    public DateInterval PublishedDays => _published;

    /// <summary>True in the school holidays; null outside the published calendar.</summary>
    public bool? Is(LocalDate date) => _published.Contains(date) ? IsHoliday(date) : null;

    private bool IsHoliday(LocalDate date)
    {
        foreach (var days in _holidays)
            if (days.Contains(date)) return true;
        return false;
    }

    /// <summary>Reads rows <c>période,début,fin</c> (both days included, ISO dates); lines that start with « # » are notes.</summary>
    /// <exception cref="FormatException">A row is not of this form, or no row says what is published: the file is ours.</exception>
    public static SchoolHolidays Parse(string csv)
    {
        var rows = csv.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Where(line => !line.StartsWith('#')).Skip(1).Select(Row).ToList();
        var published = rows.FirstOrDefault(r => r.Name == Published).Days ?? throw new FormatException($"No row « {Published} ».");
        return new(published, [.. rows.Where(r => r.Name != Published).Select(r => r.Days)]);
    }

    private static (string Name, DateInterval Days) Row(string line) => line.Split(',') is [var name, var from, var to]
        ? (name, new(Date(from), Date(to)))
        : throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"Not a row of school holidays: {line}"));

    private static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).GetValueOrThrow();

    private static string ReadResource()
    {
        using var stream = typeof(SchoolHolidays).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"{Resource} is not in the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
