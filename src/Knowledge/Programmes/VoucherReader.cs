using NodaTime;
using NodaTime.Text;
using OrientationBot.Knowledge.Needs;
using YamlDotNet.RepresentationModel;

namespace OrientationBot.Knowledge.Programmes;

/// <summary>Reads one campaign: whole, or null with every problem noted.</summary>
internal static class VoucherReader
{
    private static readonly string[] s_keys =
        ["id", "name", "issuer", "territory", "starts", "ends", "settled", "unit", "booklet", "accepted", "status", "source"];

    public static VoucherCampaign? Read(YamlFile file, YamlNode node)
    {
        var keys = new YamlKeys(file, node, "a campaign", s_keys);
        var unit = keys.Number("unit");
        var booklet = keys.Number("booklet", otherwise: 1);
        var (starts, ends, settled) = (Day(keys, "starts"), Day(keys, "ends"), Day(keys, "settled"));
        if (booklet % 1 != 0) keys.Add("booklet", "A booklet holds whole cheques.");
        if (ends < starts) keys.Add("ends", $"The campaign ends on {keys.Must("ends")}, before it starts.");
        if (settled < ends) keys.Add("settled", "The place can be paid until the last day of use at least.");
        var (id, name, issuer, territory) = (keys.Must("id"), keys.Must("name"), keys.Must("issuer"), keys.Must("territory"));
        var (accepted, status, source) = (keys.Must("accepted"), keys.One<CampaignStatus>("status"), keys.Must("source"));
        return keys.Faulty ? null : new(id, unit)
        {
            Name = name, Issuer = issuer, Territory = territory,
            Starts = starts, Ends = ends, Settled = settled,
            Booklet = (int)booklet, Accepted = accepted, Status = status, Source = source,
        };
    }

    private static LocalDate? Day(YamlKeys keys, string key)
    {
        if (keys.May(key) is not { } text || text == "unknown") return null;
        if (LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var day)) return day;
        keys.Add(key, $"« {text} » is no day: yyyy-MM-dd or unknown.");
        return null;
    }
}
