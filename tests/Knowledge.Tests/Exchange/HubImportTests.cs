using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Exchange;
using OrientationBot.Knowledge.Hours;
using OrientationBot.Knowledge.Tests.Directory;
using OrientationBot.Testing;
using Xunit;

namespace OrientationBot.Knowledge.Tests.Exchange;

public sealed class HubImportTests : IDisposable
{
    private static readonly Lazy<Task<ImportReport>> First = new(async () =>
    {
        using var temporary = new TemporaryStore();
        return await ImportAsync(temporary);
    });

    private readonly TemporaryStore _temporary = new();

    public void Dispose() => _temporary.Dispose();

    [SkippableFact]
    public async Task TheHubsFileGivesItsStructures() => Assert.True((await First.Value).Count(Fate.Added) >= 400);

    [SkippableFact]
    public async Task TheElevenRowsOutsideTheRegionAreFlagged() => Assert.Equal(11, (await Flagged(RemarkKind.OutsideRegion)).Count);

    [SkippableFact]
    public async Task TheEighteenRowsFarFromTheirCommuneArePlacedAtItsCentre()
    {
        var far = (await Flagged(RemarkKind.FarFromCommune)).Select(r => r.Id).ToHashSet();
        Assert.Equal(18, far.Count);
        Assert.All((await Structures()).Where(s => far.Contains(s.Id)), s => Assert.Equal(s.Commune.Centre, s.Position));
    }

    [SkippableFact]
    public async Task MergedCommunesAreResolved()
    {
        Assert.Contains(await Flagged(RemarkKind.MergedCommune), r => r.Remarks.Any(m => m.Detail == "AUNEAU → Auneau-Bleury-Saint-Symphorien"));
        Assert.Empty((await First.Value).Rows.Where(r => r.Fate == Fate.Refused));
    }

    [SkippableFact]
    public async Task DuplicatesAreReportedWithTheirReasons()
    {
        var twice = (await Flagged(RemarkKind.PossibleDuplicate)).SelectMany(r => r.Remarks.Select(m => $"{r.Id} {m.Detail}"));
        Assert.Contains(twice, said => said.StartsWith("hub-61 hub-59 ", StringComparison.Ordinal) && said.Contains("SamePhone", StringComparison.Ordinal));
    }

    [SkippableFact]
    public async Task PhonesAreInE164() =>
        Assert.All((await Structures()).Where(s => s.Phone is not null), s => Assert.Matches(@"^\+33[1-9]\d{8}$", s.Phone));

    [SkippableFact]
    public async Task HoursThatAreKeptCanBeRead()
    {
        var hours = (await Structures()).Where(s => s.Hours is not null).ToList();
        Assert.True(hours.Count >= 80, $"{hours.Count} rows have hours");
        Assert.All(hours, s => Assert.Empty(OpeningHours.Parse(s.Hours!).Errors));
    }

    [SkippableFact]
    public async Task AServiceIsInferredOnlyAsFarAsTheFlagsSay()
    {
        var coworking = (await Structures()).Single(s => s.Id == "hub-1");
        Assert.Equal(Services.None, coworking.Services);
        Assert.True(coworking.Types.Contains(Typology.TIERS_LIEUX) && coworking.Doubts.HasFlag(SheetDoubts.ToVerify));
    }

    [SkippableFact]
    public async Task ASecondImportChangesNothing()
    {
        await ImportAsync(_temporary);
        Assert.All((await ImportAsync(_temporary)).Rows, row => Assert.Equal(Fate.Unchanged, row.Fate));
    }

    private static async Task<ImportReport> ImportAsync(TemporaryStore temporary)
    {
        await using var stream = File.OpenRead(SharedFolder.Require("data", "hub-lo-2023.json"));
        return Assert.IsType<ImportResult.Done>(await temporary.ImportAsync(stream, Places.Reference)).Report;
    }

    private static async Task<List<RowFate>> Flagged(RemarkKind kind) => [.. (await First.Value).Rows.Where(r => r.Remarks.Any(m => m.Kind == kind))];

    private static Task<IReadOnlyList<Structure>> Structures() =>
        StarterDirectory.LoadAsync(SharedFolder.Require("data", "hub-lo-2023.json"), Places.Reference, default);
}
