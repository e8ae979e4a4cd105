using System.Text.Json;
using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Exchange;
using OrientationBot.Knowledge.Exchange.Exports;
using OrientationBot.Knowledge.Tests.Directory;
using OrientationBot.Knowledge.Tests.Exchange.Judge;
using Xunit;

namespace OrientationBot.Knowledge.Tests.Exchange;

public class ExportLossTests
{
    [Theory]
    [InlineData(ExportFormat.Csv)]
    [InlineData(ExportFormat.Json)]
    [InlineData(ExportFormat.Xlsx)]
    [InlineData(ExportFormat.GeoJson)]
    [InlineData(ExportFormat.Hsds)]
    [InlineData(ExportFormat.DataInclusion)]
    public async Task APlainSheetLosesNothing(ExportFormat format) => Assert.Empty((await ReportAsync(format, Some.Structure("a"))).LeftOut);

    [Fact]
    public async Task WhatDataInclusionHasNoPlaceForIsCounted()
    {
        var report = await ReportAsync(ExportFormat.DataInclusion, Some.Structure("a") with { Types = TypologySet.Of([Typology.BIB, Typology.CAF]), OtherLabels = ["QPV"], Emails = ["a@b.fr", "c@d.fr"] });
        Assert.Equal(["autres_formations_labels 1 QPV", "courriels 1 c@d.fr", "typologie 1 BIB"], report.LeftOut.Select(l => $"{l.Column} {l.Count} {l.Example}"));
    }

    [Fact]
    public async Task HolidaysThatHsdsCannotSayAreReported() =>
        Assert.Equal(StandardNames.HoursColumn, Assert.Single((await ReportAsync(ExportFormat.Hsds, Some.Structure("a") with { Hours = "Mo 09:00-12:00; PH off" })).LeftOut).Column);

    [Fact]
    public async Task ANameTooShortForDataInclusionLeavesTheStructureOutAndSaysSo() =>
        Assert.Equal((0, StandardNames.NameColumn), (await ReportAsync(ExportFormat.DataInclusion, Some.Structure("a") with { Name = "ab" })) is { } r ? (r.Structures, r.LeftOut[0].Column) : default);

    [Fact]
    public async Task TheDaysThatShareAnOpeningAreOneRule()
    {
        var schedules = (await JsonAsync(ExportFormat.Hsds, Some.Structure("a") with { Hours = "Mo-We 09:00-12:00; Fr 09:00-12:00,14:00-17:00" })).GetProperty("schedules");
        Assert.Equal(["MO,TU,WE,FR 09:00+01:00 12:00+01:00", "FR 14:00+01:00 17:00+01:00"], schedules.EnumerateArray().Select(s => $"{s.GetProperty("byday")} {s.GetProperty("opens_at")} {s.GetProperty("closes_at")}"));
    }

    [Fact]
    public async Task TheSameStructureKeepsItsIdentifiersInEveryExport() =>
        Assert.Equal((await JsonAsync(ExportFormat.Hsds, Some.Structure("a"))).ToString(), (await JsonAsync(ExportFormat.Hsds, Some.Structure("a"))).ToString());

    [Fact]
    public async Task ServicesBecomeTheThematiquesOfTheOfficialMapping()
    {
        var services = (await JsonAsync(ExportFormat.DataInclusion, Some.Structure("a") with { Services = Services.Parenting, Fees = Fees.FreeOnCondition })).GetProperty("services");
        Assert.Equal(["famille--soutien-a-la-parentalite-et-a-leducation", "numerique--maitriser-les-fondamentaux-du-numerique"], services[0].GetProperty("thematiques").EnumerateArray().Select(t => t.GetString()));
        Assert.Equal("gratuit", services[0].GetProperty("frais").GetString());
    }

    private static Task<ExportReport> ReportAsync(ExportFormat format, Structure structure) => Exporter.WriteAsync(format, [structure], new MemoryStream(), default);

    private static async Task<JsonElement> JsonAsync(ExportFormat format, Structure structure) => JsonDocument.Parse(await ExportJudgeTests.ExportedAsync(format, [structure])).RootElement;
}
