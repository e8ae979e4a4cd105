using System.Collections.Immutable;
using System.Text;
using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Exchange;
using OrientationBot.Knowledge.Exchange.Files;
using OrientationBot.Knowledge.Exchange.Tables;
using OrientationBot.Knowledge.Tests.Directory;
using Xunit;

namespace OrientationBot.Knowledge.Tests.Exchange.Tables;

public sealed class TableImportTests : IDisposable
{
    private const string Head = "Nom;Adresse;CP;Ville;Tél;Horaires";
    private readonly TemporaryStore _temporary = new();

    public void Dispose() => _temporary.Dispose();

    [Fact]
    public async Task APhoneWithoutItsZeroIsAPhone() => Assert.Equal("+33248750011", (await OneAsync($"{Head}\nClic;1 rue X;18100;Vierzon;248750011;")).Phone);

    [Fact]
    public async Task HoursInFrenchAreHours() => Assert.Equal("Mo-Fr 09:00-12:00", (await OneAsync($"{Head}\nClic;1 rue X;18100;Vierzon;;du lundi au vendredi 9h-12h")).Hours);

    [Fact]
    public async Task AWholeAddressIsPartedIntoStreetAndTown()
    {
        var read = await OneAsync("Nom;Adresse;Tél\nClic;\"1 rue X, 18100 Vierzon\";02 48 75 00 11");
        Assert.Equal(("1 rue X", "Vierzon"), (read.Address, read.Commune.Name));
    }

    [Fact]
    public async Task APlaceThatSaysNothingOfItsServicesIsNotOneThatReceivesNobody() => Assert.False((await OneAsync($"{Head}\nClic;1 rue X;18100;Vierzon;;")).Access.HasFlag(Access.NoPublic));

    [Fact]
    public async Task ASecondFileUpdatesAndDoublesNothingThoughAStreetOrANameWasCorrected()
    {
        await ImportAsync($"{Head}\nClic;1 rue X;18100;Vierzon;0248750011;\nRelais des Prés;2 rue Y;18100;Vierzon;0248750012;");
        var report = await ImportAsync($"{Head}\nClic;12 rue X;18100;Vierzon;0248750011;\nLe relais des Prés;2 rue Y;18100;Vierzon;0248750012;");
        Assert.Equal((0, 2), (report.Count(Fate.Added), report.Count(Fate.Updated)));
    }

    [Fact]
    public async Task WhatATableDoesNotSpeakOfStays()
    {
        await ImportAsync($"{Head}\nClic;1 rue X;18100;Vierzon;0248750011;lundi 9h-12h");
        await ImportAsync("Nom;Ville;Tél\nClic;Vierzon;0248750099");
        var read = Assert.Single(await _temporary.Store.LoadAsync(Places.Reference, default));
        Assert.Equal(("1 rue X", "Mo 09:00-12:00", "+33248750099"), (read.Address, read.Hours, read.Phone));
    }

    [Fact]
    public async Task CellsMadeToBeSlowAreOnlyText()
    {
        var read = await OneAsync($"{Head}\nClic;{new string(' ', 900)}{new string('-', 3_000)},{new string('1', 900)} x;18100;Vierzon;{new string('1', 4_000)}-;{string.Concat(Enumerable.Repeat("9h-", 900))}");
        Assert.Null(read.Phone);
    }

    [Fact]
    public async Task TheSameFileAnotherDayChangesNothing()
    {
        await ImportAsync($"{Head}\nClic;1 rue X;18100;Vierzon;0248750011;");
        Assert.Equal(1, (await ImportAsync($"{Head}\nClic;1 rue X;18100;Vierzon;0248750011;", day: 25)).Count(Fate.Unchanged));
    }

    [Fact]
    public async Task AFileOfAnotherDepartementSaysNothingOfTheFirst()
    {
        await ImportAsync($"{Head}\nClic;1 rue X;18100;Vierzon;0248750011;");
        var report = await ImportAsync($"{Head}\nDéclic;1 rue X;45500;Gien;0238750011;");
        Assert.Equal((0, 1), (report.Missing.Length, report.Elsewhere));
    }

    [Fact]
    public async Task ColumnsAreRememberedForTheirSource()
    {
        await ImportAsync($"{Head}\nClic;1 rue X;18100;Vierzon;0248750011;");
        var known = await new TableMemory(_temporary.Store).AllAsync();
        Assert.Equal("Essai", TableMemory.Recall(known, ["nom", "adresse", "cp", "ville", "tel", "horaires", "notes"])?.Source);
        Assert.Null(TableMemory.Recall(known, ["gid", "c nom", "nom"]));
    }

    /// <summary>The dumb twin: the columns as a person labelled them. Every row must come out the same by the guess.</summary>
    [Theory]
    [InlineData("t", 0.95)]
    [InlineData("b", 0.85)]
    public async Task RowsComeOutAsByThePersonsLabels(string set, double least)
    {
        var (same, all) = (0, 0);
        foreach (var (file, targets) in LabelledTables.All.Where(t => t.File.StartsWith(set, StringComparison.Ordinal)))
        {
            var reading = await LabelledTables.ReadAsync(file);
            var labelled = reading.Columns.Zip(targets).Aggregate(reading, (r, c) => r.With(c.First, c.Second));
            var (guessed, right) = (await CellsAsync(file, reading), await CellsAsync(file, labelled));
            (all, same) = (all + right.Count, same + right.Count(guessed.Contains));
        }
        Assert.True(same >= least * all, $"{same} of {all} cells");
    }

    private static async Task<HashSet<string>> CellsAsync(string file, TableReading reading)
    {
        var plan = Plan(reading, 24);
        var table = await TableFile.FindAsync(UploadedFile.Open(LabelledTables.Bytes(file)), plan, default);
        return [.. plan.Read(table, Places.Reference).SelectMany(r => r.Sheet.Cells.Select(c => $"{file} {r.Row.Line} {c.Key} {c.Value}"))];
    }

    private async Task<Structure> OneAsync(string csv)
    {
        await ImportAsync(csv);
        return Assert.Single(await _temporary.Store.LoadAsync(Places.Reference, default));
    }

    private async Task<ImportReport> ImportAsync(string csv, int day = 24)
    {
        var bytes = Encoding.UTF8.GetBytes(csv);
        var read = await TableFile.ReadAsync(bytes, Places.Reference, LabelledTables.Words, _ => ImmutableDictionary<string, string>.Empty, default);
        var import = new DirectoryImport(_temporary.Store, Places.Reference) { Plan = Plan(read.Tables[0], day) };
        return Assert.IsType<ImportResult.Done>(await import.RunAsync(new MemoryStream(bytes), "essai.csv")).Report;
    }

    private static TablePlan Plan(TableReading reading, int day) => new(reading.Sheet, "Essai", reading.Remembered, LabelledTables.Words, new(2026, 11, day));
}
