using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using OrientationBot.Knowledge.Directory;

namespace OrientationBot.Knowledge.Exchange.Exports;

/// <summary>Structures as a workbook of one sheet: the columns of the national standard, every cell text and of the format « Text ».</summary>
/// <remarks>
/// A cell of text is no formula, whatever it begins with; its format keeps it so when somebody edits it. A postal code keeps its zero.
/// Written cell by cell: the workbook is never in memory as a tree.
/// </remarks>
internal static class XlsxWriter
{
    /// <summary>What a cell can hold (ECMA-376, and what spreadsheets accept).</summary>
    public const int LongestCell = 32_767;

    private const string SheetName = "lieux";
    private const uint TextFormat = 49;

    public static void Write(IEnumerable<Structure> structures, Stream stream, Losses losses, CancellationToken cancellationToken)
    {
        // A package is written with steps back, which a pipe or an answer over HTTP cannot do.
        using var whole = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(whole, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
            var sheet = book.AddNewPart<WorksheetPart>();
            book.Workbook = new(new Sheets(new DocumentFormat.OpenXml.Spreadsheet.Sheet { Id = book.GetIdOfPart(sheet), SheetId = 1, Name = SheetName }));
            using var xml = OpenXmlWriter.Create(sheet);
            xml.WriteStartElement(new Worksheet());
            xml.WriteStartElement(new SheetData());
            WriteRow(xml, StandardNames.Columns);
            foreach (var structure in structures)
            {
                cancellationToken.ThrowIfCancellationRequested();
                WriteRow(xml, StandardRow.Of(structure).Select((cell, i) => Fitted(cell, StandardNames.Columns[i], structure.Id, losses)));
            }
            xml.WriteEndElement();
            xml.WriteEndElement();
        }
        whole.Position = 0;
        whole.CopyTo(stream);
    }

    private static void WriteRow(OpenXmlWriter xml, IEnumerable<string> cells)
    {
        xml.WriteStartElement(new DocumentFormat.OpenXml.Spreadsheet.Row());
        foreach (var cell in cells)
            xml.WriteElement(new Cell(new InlineString(new Text(cell) { Space = SpaceProcessingModeValues.Preserve })) { DataType = CellValues.InlineString, StyleIndex = 1 });
        xml.WriteEndElement();
    }

    private static string Fitted(string cell, string column, string id, Losses losses)
    {
        var plain = new string([.. cell.Where(System.Xml.XmlConvert.IsXmlChar)]);
        if (plain.Length <= LongestCell) return plain;
        losses.Add(column, id, cell);
        return plain[..LongestCell];
    }

    private static Stylesheet Styles() => new(
        new Fonts(new Font()), new Fills(new Fill()), new Borders(new Border()), new CellStyleFormats(new CellFormat()),
        new CellFormats(new CellFormat(), new CellFormat { NumberFormatId = TextFormat, ApplyNumberFormat = true }));
}
