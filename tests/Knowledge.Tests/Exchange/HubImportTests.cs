using OrientationBot.Knowledge.Exchange;
using OrientationBot.Testing;
using Xunit;

namespace OrientationBot.Knowledge.Tests.Exchange;

public class HubImportTests
{
    [SkippableFact]
    public async Task TheHubsFileGivesItsStructures()
    {
        var sheets = await Read();
        Assert.True(sheets.Count(s => s.Structure is not null) >= 400);
    }

    [SkippableFact]
    public async Task TheElevenRowsOutsideTheRegionAreFlagged() =>
        Assert.Equal(11, (await Read()).Count(s => s.Remarks.Any(r => r.Kind == RemarkKind.OutsideRegion)));

    [SkippableFact]
    public async Task TheEighteenRowsFarFromTheirCommuneArePlacedAtItsCentre()
    {
        var far = (await Read()).Where(s => s.Remarks.Any(r => r.Kind == RemarkKind.FarFromCommune)).ToList();
        Assert.Equal(18, far.Count);
        Assert.All(far, s => Assert.Equal(s.Structure!.Commune.Centre, s.Structure.Position));
    }

    private static async Task<List<Sheet>> Read()
    {
        await using var stream = File.OpenRead(SharedFolder.Require("data", "hub-lo-2023.json"));
        var sheets = new List<Sheet>();
        await foreach (var (_, sheet) in SheetFile.ReadAsync(stream, null, Places.Reference, default)) sheets.Add(sheet);
        return sheets;
    }
}
