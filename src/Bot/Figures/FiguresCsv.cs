using System.Globalization;
using CsvHelper;
using NodaTime.Text;

namespace OrientationBot.Bot.Figures;

/// <summary>Figures as comma-separated rows, for spreadsheets: what is not told in words is not told here either.</summary>
internal static class FiguresCsv
{
    private static readonly string[] Header = ["territoire", "du", "au", "tableau", "ligne", "nom", "recherches", "sans_lieu_adapte"];

    /// <summary>One row a line of every table.</summary>
    public static async Task WriteAsync(FiguresPaper paper, Stream stream, CancellationToken cancellationToken)
    {
        await using var csv = CsvWriter.Create(stream, new() { NewLine = "\n", Injection = CsvInjection.Escape }, leaveOpen: true);
        await csv.WriteRecordAsync(Header, cancellationToken);
        foreach (var row in Rows(paper)) await csv.WriteRecordAsync(row, cancellationToken);
        await csv.FlushAsync(cancellationToken);
    }

    private static IEnumerable<string[]> Rows(FiguresPaper paper)
    {
        var (sheet, names) = (paper.Sheet, paper.Names);
        yield return Row(paper, "total", "", "", Told(paper, sheet.Asked), Told(paper, sheet.Unanswered));
        foreach (var line in sheet.Needs) yield return Row(paper, "besoin", line.Key, paper.Say(new FiguresBarName(names.Need(line.Key))), Told(paper, line.Asked), Unanswered(paper, line));
        foreach (var line in sheet.Parts) yield return Row(paper, "bassin", line.Key, paper.Say(new FiguresBarName(names.Part(line.Key))), Told(paper, line.Asked), Unanswered(paper, line));
        foreach (var (why, count) in sheet.Reasons) yield return Row(paper, "raison", why.ToString().ToLowerInvariant(), "", "", Told(paper, count));
        foreach (var (id, count) in sheet.Structures) yield return Row(paper, "structure", id, names.Structure(id), Told(paper, Published.Of(count)), "");
        foreach (var (end, count) in sheet.Apart) yield return Row(paper, "a_part", end.ToString().ToLowerInvariant(), "", Told(paper, count), "");
    }

    /// <summary>A number that a spreadsheet can add, or words.</summary>
    private static string Told(FiguresPaper paper, Published count) => count.Number?.ToString(CultureInfo.InvariantCulture) ?? paper.Count(count);

    private static string Unanswered(FiguresPaper paper, FiguresLine line) => line.Unanswered is { } unanswered ? Told(paper, unanswered) : Told(paper, Published.Withheld);

    private static string[] Row(FiguresPaper paper, string table, string line, string name, string asked, string unanswered) =>
        [paper.Sheet.Territory.Id, LocalDatePattern.Iso.Format(paper.Sheet.Period.From), LocalDatePattern.Iso.Format(paper.Sheet.Period.To), table, line, name, asked, unanswered];
}
