using System.Globalization;
using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using NodaTime;
using NodaTime.Text;

namespace OrientationBot.Knowledge.Exchange.Files;

/// <summary>The first sheet of a workbook, row by row, as text. What is inside is hostile until counted: it is unpacked once, within a limit, before anything reads it.</summary>
internal static class WorkbookRows
{
    /// <summary>Most bytes that the parts of a workbook may have together once unpacked.</summary>
    public const long MostBytes = 64 * 1024 * 1024;

    private const int MostParts = 500, MostColumns = 500, MostSheets = 20;
    private static readonly LocalDate Epoch = new(1899, 12, 30);

    /// <summary>True for the first bytes of a zip file, which every workbook is.</summary>
    public static bool Begins(ReadOnlySpan<byte> bytes) => bytes.StartsWith("PK\u0003\u0004"u8);

    /// <summary>The rows and their numbers, from 1; cells that are absent are empty.</summary>
    /// <exception cref="BrokenFileException">It is no workbook, or a bomb.</exception>
    public static List<(int Number, string[] Cells)> Read(byte[] bytes) => ReadAll(bytes, 1)[0].Rows;

    /// <summary>The same of every sheet, in the order of the workbook; sheets that are hidden, or hold no cells, are passed over.</summary>
    /// <exception cref="BrokenFileException">It is no workbook, or a bomb.</exception>
    public static List<(string Name, List<(int Number, string[] Cells)> Rows)> ReadAll(byte[] bytes, int most = MostSheets)
    {
        try
        {
            Count(bytes);
            using var document = SpreadsheetDocument.Open(new MemoryStream(bytes, writable: false), isEditable: false);
            var book = document.WorkbookPart ?? throw Broken(null);
            var (texts, dates) = (Texts(book), Dates(book));
            var sheets = book.Workbook.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>().Where(s => s.State is null || s.State.Value == SheetStateValues.Visible).Take(most)
                .Select(s => (s.Name?.Value ?? "", Part: s.Id?.Value is { } id ? book.GetPartById(id) as WorksheetPart : null)).Where(s => s.Part is not null)
                .Select(s => (s.Item1, Merges.Filled(Rows(s.Part!, texts, dates), s.Part!))).ToList();
            return sheets.Count > 0 ? sheets : throw Broken(null);
        }
        catch (Exception e) when (e is InvalidDataException or OpenXmlPackageException or System.Xml.XmlException or FileFormatException or InvalidCastException or ArgumentException or FormatException or NotSupportedException or InvalidOperationException)
        {
            throw Broken(e);
        }
    }

    private static BrokenFileException Broken(Exception? inner) => new(1, "not a workbook that can be read", inner) { Reason = BrokenReason.NotAWorkbook };

    // The sizes written in a zip file are whoever made it's: only unpacking tells.
    private static void Count(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes, writable: false));
        if (zip.Entries.Count > MostParts) throw new BrokenFileException(1, "too many parts") { Reason = BrokenReason.TooBig };
        var (buffer, total) = (new byte[64 * 1024], 0L);
        foreach (var part in zip.Entries)
        {
            using var stream = part.Open();
            while (stream.Read(buffer) is > 0 and var read)
                if ((total += read) > MostBytes) throw new BrokenFileException(1, "too big once unpacked") { Reason = BrokenReason.TooBig };
        }
    }

    private static List<(int Number, string[] Cells)> Rows(WorksheetPart sheet, string[] texts, HashSet<uint> dates)
    {
        var rows = new List<(int, string[])>();
        using var xml = OpenXmlReader.Create(sheet);
        var next = 1;
        while (xml.Read())
        {
            if (xml.ElementType != typeof(DocumentFormat.OpenXml.Spreadsheet.Row) || !xml.IsStartElement || xml.LoadCurrentElement() is not DocumentFormat.OpenXml.Spreadsheet.Row row) continue;
            var number = row.RowIndex is { } index ? (int)index.Value : next;
            next = number + 1;
            var cells = Cells(row, texts, dates);
            if (cells.Any(cell => cell.Length > 0)) rows.Add((number, cells));
        }
        return rows;
    }

    private static string[] Cells(DocumentFormat.OpenXml.Spreadsheet.Row row, string[] texts, HashSet<uint> dates)
    {
        var cells = new List<string>();
        foreach (var cell in row.Elements<Cell>())
        {
            var column = Column(cell.CellReference?.Value) ?? cells.Count;
            if (column >= MostColumns) break;
            while (cells.Count <= column) cells.Add("");
            cells[column] = Text(cell, texts, dates);
        }
        return [.. cells];
    }

    internal static int? Column(string? reference)
    {
        var column = 0;
        foreach (var letter in (reference ?? "").TakeWhile(char.IsAsciiLetterUpper)) column = Math.Min(column * 26 + letter - 'A' + 1, MostColumns + 1);
        return column == 0 ? null : column - 1;
    }

    private static string Text(Cell cell, string[] texts, HashSet<uint> dates)
    {
        var value = cell.CellValue?.Text ?? "";
        if (cell.DataType is { } type)
        {
            if (type.Value == CellValues.SharedString) return int.TryParse(value, CultureInfo.InvariantCulture, out var at) && at >= 0 && at < texts.Length ? texts[at] : "";
            if (type.Value == CellValues.InlineString) return cell.InlineString?.InnerText ?? "";
            return value;
        }
        return dates.Contains(cell.StyleIndex?.Value ?? 0) && double.TryParse(value, CultureInfo.InvariantCulture, out var days) && days is > 0 and < 100_000
            ? LocalDatePattern.Iso.Format(Epoch.PlusDays((int)days)) : value;
    }

    private static string[] Texts(WorkbookPart book) => [.. book.SharedStringTablePart?.SharedStringTable.Elements<SharedStringItem>().Select(item => item.InnerText) ?? []];

    /// <summary>The styles that show a number as a day (ECMA-376 18.8.30: 14 to 17 and 22, or a format of the file's own with year and day).</summary>
    private static HashSet<uint> Dates(WorkbookPart book)
    {
        var styles = book.WorkbookStylesPart?.Stylesheet;
        var own = styles?.NumberingFormats?.Elements<NumberingFormat>().Where(f => f.FormatCode?.Value is { } code && code.Contains('y', StringComparison.OrdinalIgnoreCase) && code.Contains('d', StringComparison.OrdinalIgnoreCase))
            .Select(f => f.NumberFormatId?.Value ?? 0).ToHashSet() ?? [];
        return [.. (styles?.CellFormats?.Elements<CellFormat>() ?? []).Select((format, i) => (Id: format.NumberFormatId?.Value ?? 0, i)).Where(f => f.Id is (>= 14 and <= 17) or 22 || own.Contains(f.Id)).Select(f => (uint)f.i)];
    }
}
