using System.Collections.Immutable;
using OrientationBot.Knowledge.Accounts;

namespace OrientationBot.Knowledge.Campaigns;

/// <summary>Where a campaign stands, in figures. Pure.</summary>
/// <param name="Total">Sheets of the campaign.</param>
/// <param name="ByFate">How many stand where; a fate that none has is left out.</param>
/// <param name="Sent">Sheets whose letter a mail server has taken.</param>
public sealed record CampaignProgress(int Total, ImmutableDictionary<SheetFate, int> ByFate, int Sent)
{
    /// <summary>The figures of some sheets.</summary>
    public static CampaignProgress Of(ImmutableArray<CampaignSheet> sheets) => new(
        sheets.Length, sheets.GroupBy(s => s.Fate).ToImmutableDictionary(g => g.Key, g => g.Count()), sheets.Count(s => s.Letter == MailFate.Accepted));

    /// <summary>How many stand there.</summary>
    public int this[SheetFate fate] => ByFate.GetValueOrDefault(fate);

    /// <summary>True for a sheet that a coordinator may want to take up: nobody has answered, or nobody can be asked.</summary>
    public static bool IsSilent(CampaignSheet sheet) => !sheet.IsSettled && sheet.Fate != SheetFate.ToWrite;
}
