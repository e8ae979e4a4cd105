using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace OrientationBot.Knowledge.Exchange.Files;

/// <summary>Cells merged downwards: a commune written once beside its three places is the commune of all three. Titles merged sideways stay one cell.</summary>
internal static class Merges
{
    private const int Most = 5_000;

    public static List<(int Number, string[] Cells)> Filled(List<(int Number, string[] Cells)> rows, WorksheetPart sheet)
    {
        var at = rows.Select((row, i) => (row.Number, i)).DistinctBy(r => r.Number).ToDictionary(r => r.Number, r => r.i);
        foreach (var merge in sheet.Worksheet.Descendants<MergeCell>().Take(Most))
            if (merge.Reference?.Value?.Split(':') is [var first, var last] && WorkbookRows.Column(first) is { } column && WorkbookRows.Column(last) == column && at.TryGetValue(Row(first), out var top))
                for (var number = Row(first) + 1; number <= Row(last) && number - Row(first) <= rows.Count; number++)
                    if (at.TryGetValue(number, out var below)) Fill(rows, below, column, column < rows[top].Cells.Length ? rows[top].Cells[column] : "");
        return rows;
    }

    private static void Fill(List<(int Number, string[] Cells)> rows, int row, int column, string text)
    {
        if (column >= rows[row].Cells.Length) rows[row] = (rows[row].Number, [.. rows[row].Cells, .. Enumerable.Repeat("", column + 1 - rows[row].Cells.Length)]);
        if (rows[row].Cells[column].Length == 0) rows[row].Cells[column] = text;
    }

    private static int Row(string reference) => int.TryParse(reference.AsSpan().TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZ$"), CultureInfo.InvariantCulture, out var row) ? row : 0;
}
