using System.Collections.Immutable;
using System.Globalization;

namespace OrientationBot.Geo;

/// <summary>A CSV file of the product's <c>data/</c>, whose faults are collected with their line.</summary>
internal sealed class DataFile(string folder, string name, ImmutableArray<DataProblem>.Builder problems)
{
    /// <summary>The rows below the header; a missing file, another header or a row of another width is a problem, and gives no row.</summary>
    /// <param name="header">The header expected.</param>
    public List<DataRow> Rows(string header)
    {
        var rows = new List<DataRow>();
        if (ReadText() is not { } text) return rows;
        var width = header.AsSpan().Count(',') + 1;
        var table = new CsvTable(text, width);
        if (!table.Next() || !table.Row.SequenceEqual(header)) Refuse(1, $"the header is not {header}");
        else
            while (table.Next())
                if (table.Count == width) rows.Add(Row(table, width));
                else Refuse(table.Line, $"{table.Count} fields instead of {width}");
        return rows;
    }

    /// <summary>Notes a fault.</summary>
    public void Refuse(int line, string message) => problems.Add(new(name, line, message));

    private DataRow Row(CsvTable table, int width)
    {
        var values = new string[width];
        for (var i = 0; i < width; i++) values[i] = table.Text(i);
        return new(this, table.Line, values);
    }

    private string? ReadText()
    {
        try
        {
            return File.ReadAllText(Path.Combine(folder, name));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Refuse(0, $"cannot be read from {folder}: {e.Message}");
            return null;
        }
    }
}

/// <summary>A row of a <see cref="DataFile"/>.</summary>
internal readonly struct DataRow(DataFile file, int line, string[] values)
{
    public string Text(int field) => values[field];

    public int? Integer(int field)
    {
        if (int.TryParse(values[field], NumberStyles.None, CultureInfo.InvariantCulture, out var value)) return value;
        Refuse($"« {values[field]} » is no whole number");
        return null;
    }

    public Position? Position(int latitude, int longitude)
    {
        if (Degrees(latitude) is { } north && Degrees(longitude) is { } east && Geo.Position.TryCreate(north, east) is { } position) return position;
        Refuse($"« {values[latitude]}, {values[longitude]} » is no position");
        return null;
    }

    public void Refuse(string message) => file.Refuse(line, message);

    private double? Degrees(int field) =>
        double.TryParse(values[field], NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null;
}
