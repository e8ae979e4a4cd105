using System.Text.Json;
using System.Text.Json.Serialization;
using OrientationBot.Knowledge.Exchange;

namespace OrientationBot.Bot.Commands;

/// <summary>The report of an import: JSON for programs, one line for people.</summary>
internal static class ImportReportFile
{
    private static readonly JsonSerializerOptions Json = new(Terminal.Readable) { WriteIndented = true, Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) } };

    /// <summary>Counts, then what became of every row and why.</summary>
    public static async Task WriteAsync(ImportReport report, string path, CancellationToken cancellationToken)
    {
        await using var stream = path == "-" ? Console.OpenStandardOutput() : File.Create(path);
        await JsonSerializer.SerializeAsync(
            stream,
            new Written(
                report.File, report.Count(Fate.Added), report.Count(Fate.Updated), report.Count(Fate.Unchanged), report.Count(Fate.Refused), report.Doubtful,
                [.. report.IgnoredColumns], [.. report.Rows.Select(r => new WrittenRow(r.Line, r.Id, r.Name, r.Fate, r.Doubtful, [.. r.Remarks.Select(m => new WrittenRemark(m.Kind, m.Detail))]))]),
            Json, cancellationToken);
    }

    /// <summary>The counts in one line.</summary>
    public static string Summary(ImportReport report, bool dryRun) =>
        $"{report.Rows.Length} rows: {report.Count(Fate.Added)} added, {report.Count(Fate.Updated)} updated, {report.Count(Fate.Unchanged)} unchanged, "
        + $"{report.Count(Fate.Refused)} refused, {report.Doubtful} doubtful{(dryRun ? " (dry run: nothing was changed)" : "")}";

    private sealed record Written(string File, int Added, int Updated, int Unchanged, int Refused, int Doubtful, string[] IgnoredColumns, WrittenRow[] Rows);

    private sealed record WrittenRow(int Line, string? Id, string Name, Fate Fate, bool Doubtful, WrittenRemark[] Remarks);

    private sealed record WrittenRemark(RemarkKind Kind, string? Detail);
}
