using OrientationBot.Geo;
using OrientationBot.Knowledge.Programmes;
using OrientationBot.Testing;
using Xunit;

namespace OrientationBot.Knowledge.Tests.Programmes;

public sealed class VoucherCampaignsTests : IDisposable
{
    private const string Campaign = """
        campaigns:
          - id: pass-cher
            name: "Pass"
            issuer: "Département du Cher"
            territory: "dep:18"
            starts: 2026-09-01
            ends: 2026-12-31
            settled: 2027-01-31
            unit: 10
            booklet: 10
            accepted: "Dans les médiathèques."
            status: open
            source: "Une coordinatrice, novembre 2026"
        """;

    private static readonly Territory s_cher = new("dep:18", TerritoryKind.Departement, "Cher", ["18033"]);
    private static readonly Territory s_loiret = new("dep:45", TerritoryKind.Departement, "Loiret", ["45234"]);

    private readonly string _folder = System.IO.Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => System.IO.Directory.Delete(_folder, recursive: true);

    [Fact]
    public void TheCampaignsOfTheProductAreOver()
    {
        var shipped = VoucherCampaigns.Load(SharedFolder.InRepository("data", "vouchers.yml")).Value;
        Assert.Equal(["epci:244500468", "bassin:Pithiviers"], shipped.All.Select(c => c.Territory));
        Assert.All(shipped.All, c => Assert.False(c.AcceptsOn(new(2026, 11, 23))));
    }

    [Theory]
    [InlineData(8, 31, false)]
    [InlineData(9, 1, true)]
    [InlineData(12, 31, true)]
    public void AVoucherIsAcceptedBetweenItsDaysOnly(int month, int day, bool accepted) =>
        Assert.Equal(accepted, !Load(Campaign).Value.Open(new(2026, month, day), [s_cher]).IsEmpty);

    [Fact]
    public void ACampaignOfAnotherTerritoryIsNotOffered() => Assert.Empty(Load(Campaign).Value.Open(new(2026, 11, 23), [s_loiret]));

    [Theory]
    [InlineData("ended")]
    [InlineData("uncertain")]
    public void ACampaignThatIsNotOpenIsNeverPromised(string status)
    {
        var campaigns = Load(Campaign.Replace("status: open", $"status: {status}", StringComparison.Ordinal)).Value;
        Assert.Empty(campaigns.Open(new(2026, 11, 23), [s_cher]));
        Assert.Single(campaigns.For([s_cher]));
    }

    [Theory]
    [InlineData(0, 0, 0, 0)]
    [InlineData(30, 3, 0, 3)]
    [InlineData(25, 2, 5, 3)]
    [InlineData(4.5, 0, 4.5, 1)]
    public void APriceTakesSoManyVouchers(decimal price, int vouchers, decimal rest, int enough)
    {
        var payment = Load(Campaign).Value.All[0].Pay(price);
        Assert.Equal((vouchers, rest, enough), (payment.Vouchers, payment.Rest, payment.Enough));
    }

    [Theory]
    [InlineData("unit: 10", "unit: 0", 9)]
    [InlineData("unit: 10", "unit: dix", 9)]
    [InlineData("starts: 2026-09-01", "starts: 2026-02-30", 6)]
    [InlineData("ends: 2026-12-31", "ends: 2026-08-31", 7)]
    [InlineData("settled: 2027-01-31", "settled: 2026-12-01", 8)]
    [InlineData("booklet: 10", "booklet: 1.5", 10)]
    [InlineData("status: open", "status: yes", 12)]
    [InlineData("name: \"Pass\"", "nom: \"Pass\"", 3)]
    public void AFaultIsToldWithItsLine(string right, string wrong, int line) =>
        Assert.Equal(line, Load(Campaign.Replace(right, wrong, StringComparison.Ordinal)).Problems[0].Line);

    [Fact]
    public void TwoCampaignsMayNotShareAnId() =>
        Assert.Single(Load(Campaign + Campaign[Campaign.IndexOf('\n', StringComparison.Ordinal)..]).Problems);

    [Fact]
    public void EveryDepartementHasItsCoordination()
    {
        var contacts = HubContacts.Load(SharedFolder.InRepository("data", "contacts.yml")).Value;
        Assert.Equal("Ligue de l'enseignement", contacts.For("36")!.Name);
        Assert.All(["18", "28", "36", "37", "41", "45"], d => Assert.NotNull(contacts.For(d)));
        Assert.Null(contacts.For("75"));
    }

    private Loaded<VoucherCampaigns> Load(string text)
    {
        var path = Path.Combine(_folder, "vouchers.yml");
        File.WriteAllText(path, text);
        return VoucherCampaigns.Load(path);
    }
}
