using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using NodaTime.Text;
using OrientationBot.Geo;

namespace OrientationBot.Knowledge.Exchange;

/// <summary>What the text of a cell says, with a remark when it says nothing that can be used.</summary>
internal static class Cells
{
    private static readonly Lazy<ImmutableArray<LocalDatePattern>> OtherDates = new(() =>
        [LocalDatePattern.CreateWithInvariantCulture("yyyy/MM/dd"), LocalDatePattern.CreateWithInvariantCulture("dd/MM/yyyy")]);

    /// <summary>The trimmed parts of a cell that holds a list.</summary>
    public static ImmutableArray<string> List(string cell, params ReadOnlySpan<char> separators) =>
        cell.Length == 0 ? [] : [.. cell.Split(separators.ToArray(), StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct()];

    /// <summary>The text, or null when there is none.</summary>
    public static string? Text(string cell) => cell.Length == 0 ? null : cell;

    /// <summary>Values of a closed list; those it does not know are left out with a remark.</summary>
    public static T Values<T>(Row row, string column, ClosedList<T> list, Remarks remarks) where T : struct, Enum
    {
        T found = default;
        foreach (var name in List(row[column], StandardNames.ListSeparator))
        {
            if (list.Read(name) is { } value) found = ClosedList<T>.Union(found, value);
            else remarks.Add(RemarkKind.UnknownValue, $"{column}: {name}");
        }
        return found;
    }

    /// <summary>A day, alone or at the head of a date and time; null when there is none.</summary>
    public static LocalDate? Date(string cell)
    {
        var day = cell.Length > 10 && cell[10] is ' ' or 'T' ? cell[..10] : cell;
        if (LocalDatePattern.Iso.Parse(day) is { Success: true } iso) return iso.Value;
        foreach (var pattern in OtherDates.Value)
            if (pattern.Parse(day) is { Success: true } read) return read.Value;
        return null;
    }

    /// <summary>Coordinates; null when either is absent or cannot be one.</summary>
    public static Position? Position(string latitude, string longitude) =>
        Number(latitude) is { } north && Number(longitude) is { } east && (north, east) != (0, 0) ? Geo.Position.TryCreate(north, east) : null;

    /// <summary>Addresses of the web, absolute; « www.… » gets its scheme.</summary>
    public static ImmutableArray<string> WebAddresses(string cell, Remarks remarks, params ReadOnlySpan<char> separators)
    {
        var addresses = ImmutableArray.CreateBuilder<string>();
        foreach (var part in List(cell, separators))
        {
            if (WebAddress(part) is { } address) addresses.Add(address);
            else remarks.Add(RemarkKind.UnreadableAddress, part);
        }
        return addresses.DrainToImmutable();
    }

    /// <summary>One address of the web; null, with a remark, when it is not one.</summary>
    public static string? WebAddress(string cell, Remarks remarks) =>
        WebAddresses(cell, remarks, StandardNames.ListSeparator).FirstOrDefault();

    private static string? WebAddress(string text)
    {
        var full = text.Contains("://", StringComparison.Ordinal) ? text : $"https://{text}";
        var dotted = Uri.TryCreate(full, UriKind.Absolute, out var uri) && uri.Host.Contains('.') && !full.AsSpan().ContainsAny(' ', '<', '"');
        return dotted && uri is { Scheme: "http" or "https" } ? full : null;
    }

    private static double? Number(string cell) =>
        double.TryParse(cell.Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}

/// <summary>The remarks made on one row while it is read.</summary>
internal sealed class Remarks
{
    private readonly ImmutableArray<Remark>.Builder _remarks = ImmutableArray.CreateBuilder<Remark>();

    public void Add(RemarkKind kind, string? detail = null) => _remarks.Add(new(kind, detail));

    public ImmutableArray<Remark> All => _remarks.ToImmutable();
}
