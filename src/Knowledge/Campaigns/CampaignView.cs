using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using NodaTime;
using NodaTime.Text;
using OrientationBot.Knowledge.Accounts;
using OrientationBot.Knowledge.Directory.Changes;
using OrientationBot.Knowledge.Exchange;

namespace OrientationBot.Knowledge.Campaigns;

/// <summary>The sheets of a campaign as they stand within one transaction: what is decided on them is decided on nothing older.</summary>
internal sealed class CampaignView(SqliteTransaction transaction, Campaign campaign, Reference reference, StandingReader standing)
{
    private static readonly DateTimeZone Paris = DateTimeZoneProviders.Tzdb["Europe/Paris"];

    private long Since => campaign.StartedAt.ToUnixTimeMilliseconds();

    /// <summary>The day of an instant, in Paris.</summary>
    public static LocalDate Day(DateTimeOffset instant) => Instant.FromDateTimeOffset(instant).InZone(Paris).Date;

    /// <summary>The sheets, by id.</summary>
    /// <param name="only">These alone; all when null.</param>
    public ImmutableArray<CampaignSheet> Sheets(ImmutableHashSet<string>? only = null)
    {
        var who = campaign.By == Author.Operator || campaign.By.Account == Account.LocalId ? Standing.Operator : standing(transaction, campaign.By.Account);
        var (changed, proposed) = (Changed(), Proposed());
        using var kept = new SheetTable(transaction);
        var sheets = ImmutableArray.CreateBuilder<CampaignSheet>();
        foreach (var (sheet, letter) in Rows())
        {
            if (only is not null && !only.Contains(sheet.Id)) continue;
            var now = kept.Read(sheet.Id).Cells.Shown(reference);
            sheets.Add(Refused(sheet with
            {
                Now = now,
                Letter = letter,
                Forbidden = now is not null && who?.MayDecide(now) != true,
                Answer = now?.Updated >= campaign.Before ? changed.GetValueOrDefault(sheet.Id, SheetAnswer.Corrected) : proposed.Contains(sheet.Id) ? SheetAnswer.Corrected : SheetAnswer.None,
            }));
        }
        return sheets.ToImmutable();
    }

    private List<(CampaignSheet Sheet, MailFate? Letter)> Rows()
    {
        using var command = Sql.Command(transaction.Connection!,
            "SELECT s.Sheet, s.Stage, s.\"On\", m.State FROM campaign_sheets s LEFT JOIN mail_outbox m ON m.Reason = s.Reason WHERE s.Campaign = $1 ORDER BY s.Sheet", campaign.Id);
        using var rows = command.ExecuteReader();
        var sheets = new List<(CampaignSheet, MailFate?)>();
        while (rows.Read())
            sheets.Add((new(rows.GetString(0), Enum.Parse<SheetStage>(rows.GetString(1)), LocalDatePattern.Iso.Parse(rows.GetString(2)).Value), rows.IsDBNull(3) ? null : (MailFate)rows.GetInt32(3)));
        return sheets;
    }

    private CampaignSheet Refused(CampaignSheet sheet) => sheet.To is { } to ? sheet with { WantsNoMail = LinkTable.RefusesMail(transaction, to) } : sheet;

    /// <summary>What the history tells since the campaign started.</summary>
    private Dictionary<string, SheetAnswer> Changed() => HistoryTable.Read(transaction.Connection!, "At >= $since", ("$since", Since))
        .GroupBy(e => e.Change.Structure, StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => g.All(e => Verification.Tells(e.Change.Changes)) ? SheetAnswer.Confirmed : SheetAnswer.Corrected, StringComparer.Ordinal);

    /// <summary>The sheets of which their structure has proposed a change, whatever became of it: it has answered.</summary>
    private HashSet<string> Proposed()
    {
        using var command = Sql.Command(transaction.Connection!, "SELECT Sheets FROM proposals WHERE Role = $1 AND At >= $2", nameof(Role.Structure), Since);
        using var rows = command.ExecuteReader();
        var proposed = new HashSet<string>(StringComparer.Ordinal);
        while (rows.Read()) proposed.UnionWith(JsonSerializer.Deserialize<ImmutableArray<SheetChange>>(rows.GetString(0)).Select(s => s.Structure));
        return proposed;
    }
}
