using CsvHelper;
using OrientationBot.Knowledge.Exchange;
using OrientationBot.Knowledge.Tests.Directory;
using OrientationBot.Testing;
using Xunit;

namespace OrientationBot.Knowledge.Tests.Exchange;

public class ExportTests
{
    [SkippableFact]
    public void TheCheckerAcceptsTheOfficialExample() =>
        Assert.Empty(Schema().Faults(Table(File.ReadAllBytes(SharedFolder.Require("standard", "exemple-valide.csv")))));

    [SkippableFact]
    public void TheCheckerSeesAFault()
    {
        var table = Table(File.ReadAllBytes(SharedFolder.Require("standard", "exemple-valide.csv")));
        table[1][4] = "511";
        Assert.Single(Schema().Faults(table));
    }

    [SkippableFact]
    public void TheStarterDirectoryConformsToTheOfficialSchema() =>
        Assert.Empty(Schema().Faults(Table(File.ReadAllBytes(SharedFolder.InRepository("data", "structures.csv")))));

    [SkippableFact]
    public async Task TheHubsStructuresConformOnceExported()
    {
        var structures = await StarterDirectory.LoadAsync(SharedFolder.Require("data", "hub-lo-2023.json"), Places.Reference, default);
        using var csv = await TemporaryStore.CsvAsync(structures);
        Assert.Empty(Schema().Faults(Table(csv.ToArray())));
    }

    [Fact]
    public async Task WhatIsExportedInJsonReadsBackTheSame()
    {
        var structures = Some.Directory(7, 200);
        using var json = new MemoryStream();
        await StandardWriter.WriteJsonAsync(structures, json, default);
        using var temporary = new TemporaryStore();
        await temporary.ImportAsync(structures);
        var report = Assert.IsType<ImportResult.Done>(await temporary.ImportAsync(new MemoryStream(json.ToArray()))).Report;
        Assert.All(report.Rows, row => Assert.Equal(Fate.Unchanged, row.Fate));
    }

    private static FrictionlessSchema Schema() => FrictionlessSchema.Read(SharedFolder.Require("standard", "lieux-de-mediation-numerique.schema.json"));

    private static List<string[]> Table(byte[] csv)
    {
        using var reader = CsvReader.Create(csv, new() { HasHeader = false, Separator = ',' });
        var table = new List<string[]>();
        while (reader.Read()) table.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)]);
        return table;
    }
}
