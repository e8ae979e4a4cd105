using System.Collections.Immutable;
using System.Text.Json;
using OrientationBot.Knowledge.Hours;
using OrientationBot.Testing;
using Xunit;

namespace OrientationBot.Knowledge.Tests.Hours;

/// <summary>The free-text hours of the Hub's own directory: every row is read, or refused with a reason. The texts themselves stay out of the repository.</summary>
public sealed class HubHoursTests
{
    private static readonly string Table = SharedFolder.InRepository("docs", "hours-francaises.md");
    private static readonly string EachRow = SharedFolder.InRepository("tests", "Knowledge.Tests", "Hours", "Cases", "hub-hours.csv");

    [SkippableFact]
    public void EveryRowIsReadOrRefusedWithAReason() =>
        Assert.All(Rows(), reading => Assert.True(reading.Osm is not null || !reading.Doubts.IsEmpty));

    [SkippableFact]
    public void EveryRowThatIsReadIsValidOsm() =>
        Assert.All(Rows().Where(r => r.Osm is not null), reading => Assert.Empty(OpeningHours.Parse(reading.Osm!).Problems));

    [SkippableFact]
    public void TheCommittedTableCountsEveryRow()
    {
        var rows = Rows();
        var table = string.Join('\n', [.. Outcomes(rows), "", "| doubt | rows |", "|---|---:|", .. Doubts(rows)]);
        Assert.True(File.ReadAllText(Table).Contains(table, StringComparison.Ordinal), $"{Table} must hold:\n{table}");
    }

    /// <summary>With <c>UPDATE_BASELINES=1</c> the table is written anew, to be read and committed by hand.</summary>
    [SkippableFact]
    public void TheCommittedTableTellsTheFateOfEachRow()
    {
        var now = Texts().Select(t => $"{t.Id},{Fate(t.Reading)}").Prepend("gid,fate,doubts").ToArray();
        if (Environment.GetEnvironmentVariable("UPDATE_BASELINES") is "1") File.WriteAllLines(EachRow, now);
        Assert.Equal(File.ReadAllLines(EachRow), now);
    }

    private static string Fate(FrenchReading reading) =>
        $"{(reading.Osm is null ? "refused" : "read")},{string.Join('|', reading.Doubts.Select(d => new FrenchDoubt(d.Kind, "").ToString()).Distinct())}";

    private static IEnumerable<string> Outcomes(ImmutableArray<FrenchReading> rows) =>
    [
        "| outcome | rows |",
        "|---|---:|",
        $"| read, nothing in doubt | {rows.Count(r => r.Osm is not null && r.Doubts.IsEmpty)} |",
        $"| read, with a doubt that is kept and shown | {rows.Count(r => r.Osm is not null && !r.Doubts.IsEmpty)} |",
        $"| refused: no times in the text | {rows.Count(r => r.Osm is null)} |",
        $"| all rows with a text | {rows.Length} |",
    ];

    private static IEnumerable<string> Doubts(ImmutableArray<FrenchReading> rows) =>
        from kind in rows.Where(r => r.Osm is not null).SelectMany(r => r.Doubts.Select(d => d.Kind).Distinct()).GroupBy(k => k).OrderByDescending(k => k.Count()).ThenBy(k => k.Key)
        select $"| {new FrenchDoubt(kind.Key, "")} | {kind.Count()} |";

    private static ImmutableArray<FrenchReading> Rows() => [.. Texts().Select(t => t.Reading)];

    private static ImmutableArray<(string Id, FrenchReading Reading)> Texts()
    {
        using var json = JsonDocument.Parse(File.ReadAllText(SharedFolder.Require("data", "hub-lo-2023.json")));
        return [.. from row in json.RootElement.EnumerateArray()
            let text = Cell(row, "c_horaire_ouverture")
            where text.Length > 0
            select (Cell(row, "gid"), FrenchHours.ReadRow(text, Cell(row, "c_jours_semaine"), Cell(row, "c_public_cible")))];
    }

    private static string Cell(JsonElement row, string column) => row.TryGetProperty(column, out var value) ? value.ToString() : "";
}
