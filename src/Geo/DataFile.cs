using System.Collections.Immutable;
using System.Globalization;

namespace OrientationBot.Geo;

/// <summary>Makes a value of a row; null when the row was refused.</summary>
internal delegate T? RowReader<T>(DataRow row);

/// <summary>A CSV file of the product's <c>data/</c>, whose faults are collected with their line.</summary>
internal sealed class DataFile(string folder, string name, ImmutableArray<DataProblem>.Builder problems)
{
    /// <summary>Reads the rows below the header; a missing file, another header or a row of another width is a problem, and gives no row.</summary>
    /// <param name="header">The header expected.</param>
    /// <param name="read">Reads one row.</param>
    public List<T> Rows<T>(string header, RowReader<T> read)
    {
        var rows = new List<T>();
        if (ReadText() is not { } text) return rows;
        var width = header.AsSpan().Count(',') + 1;
        var table = new CsvTable(text, width);
        if (!table.Next() || !table.Row.SequenceEqual(header)) Refuse(1, $"the header is not {header}");
        else
            while (table.Next())
                if (table.Count != width) Refuse(table.Line, $"{table.Count} fields instead of {width}");
                else if (read(new(this, table)) is { } value) rows.Add(value);
        return rows;
    }

    /// <summary>Notes a fault.</summary>
    public void Refuse(int line, string message) => problems.Add(new(name, line, message));

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

/// <summary>The row of a <see cref="DataFile"/> that is being read.</summary>
internal readonly ref struct DataRow(DataFile file, CsvTable table)
{
    private readonly CsvTable _table = table;

    public string Text(int field) => _table.Text(field);

    /// <summary>A field as it is written, quotes included.</summary>
    public ReadOnlySpan<char> Raw(int field) => _table.Field(field);

    public int? Integer(int field)
    {
        if (int.TryParse(_table.Field(field), NumberStyles.None, CultureInfo.InvariantCulture, out var value)) return value;
        Refuse($"« {Text(field)} » is no whole number");
        return null;
    }

    public Position? Position(int latitude, int longitude)
    {
        if (Degrees(latitude) is { } north && Degrees(longitude) is { } east && Geo.Position.TryCreate(north, east) is { } position) return position;
        Refuse($"« {Text(latitude)}, {Text(longitude)} » is no position");
        return null;
    }

    public void Refuse(string message) => file.Refuse(_table.Line, message);

    private double? Degrees(int field) =>
        double.TryParse(_table.Field(field), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null;
}
