using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using NodaTime.Text;
using OrientationBot.Knowledge.Accounts;
using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Directory.Changes;
using OrientationBot.Knowledge.Exchange;

namespace OrientationBot.Knowledge.Campaigns;

/// <summary>Campaigns in the SQLite file of the directory. A step and its mail are kept in one transaction, which decides anew whether the step is due: nothing is mailed twice, whoever dies or runs beside. Thread-safe, also between processes.</summary>
/// <param name="accounts">The file.</param>
/// <param name="reference">What reading sheets needs to know.</param>
/// <param name="standing">Reads the right of who started a campaign again, within the transaction.</param>
/// <param name="time">The clock.</param>
public sealed class CampaignStore(AccountStore accounts, Reference reference, StandingReader standing, TimeProvider time)
{
    /// <summary>A campaign's letter is worth sending for so long: a mail server may be away over a holiday.</summary>
    public static readonly TimeSpan LetterLife = TimeSpan.FromDays(10);

    /// <summary>Every campaign, the newest first; none where none was ever started.</summary>
    /// <exception cref="StoreException">The store cannot be used.</exception>
    public Task<ImmutableArray<Campaign>> AllAsync(CancellationToken cancellationToken) =>
        ReadAsync(transaction => CampaignTables.Read(transaction).ToImmutableArray(), [], cancellationToken);

    /// <summary>The sheets of a campaign as they stand, by id.</summary>
    /// <exception cref="StoreException">The store cannot be used.</exception>
    public Task<ImmutableArray<CampaignSheet>> SheetsAsync(Campaign campaign, CancellationToken cancellationToken) =>
        ReadAsync(transaction => View(transaction, campaign).Sheets(), [], cancellationToken);

    /// <summary>Of some sheets, those that a campaign which goes on asks about already, and those whose address wants no mail.</summary>
    /// <exception cref="StoreException">The store cannot be used.</exception>
    public Task<(ImmutableHashSet<string> Busy, ImmutableHashSet<string> WantNoMail)> TakenAsync(ImmutableArray<Structure> sheets, CancellationToken cancellationToken) =>
        ReadAsync<(ImmutableHashSet<string>, ImmutableHashSet<string>)>(transaction => (Busy(transaction), [.. sheets.Where(s => First(s) is { } to && LinkTable.RefusesMail(transaction, to)).Select(s => s.Id)]), ([], []), cancellationToken);

    /// <summary>Starts a campaign; sheets that another one asks about already are left to it.</summary>
    /// <returns>How many sheets it has; null when it was started already, or who starts it may not.</returns>
    /// <exception cref="StoreException">The store cannot be used.</exception>
    public Task<int?> StartAsync(CampaignStart start) => WriteAsync<int?>(transaction =>
    {
        var busy = Busy(transaction);
        var free = start with { Sheets = start.Sheets.RemoveAll(busy.Contains) };
        return CampaignTables.Insert(transaction, free) ? free.Sheets.Length : null;
    });

    /// <summary>Writes a letter: sheets, links and mail together. It is decided again, within the transaction, whether it is due.</summary>
    /// <returns>False when it no longer is: somebody wrote it, answered or stopped meanwhile.</returns>
    /// <exception cref="StoreException">The store cannot be used.</exception>
    public Task<bool> WriteAsync(Campaign campaign, CampaignStep.Write letter, ImmutableArray<NewLink> links, byte[] sealedMail) => WriteAsync(transaction =>
    {
        var (now, today) = (time.GetUtcNow(), CampaignView.Day(time.GetUtcNow()));
        if (Running(transaction, campaign.Id) is not { } running) return false;
        var sheets = View(transaction, running).Sheets([.. letter.Sheets.Select(s => s.Id)]);
        if (!CampaignPlan.Letters(running, sheets, today).Any(letter.IsSameAs)) return false;
        PersonalLinks.Write(transaction, links, letter.To, new(letter.Reason, sealedMail, TimeSpan.FromDays(running.Pace.LinkDays), LetterLife), now);
        foreach (var sheet in letter.Sheets)
            CampaignTables.Run(transaction, "UPDATE campaign_sheets SET Stage = $3, \"On\" = $4, Reason = $5 WHERE Campaign = $1 AND Sheet = $2", running.Id, sheet.Id, letter.Stage.ToString(), LocalDatePattern.Iso.Format(today), letter.Reason);
        return true;
    });

    /// <summary>Hands the sheets that are left to the coordinators, one letter each, and ends the campaign.</summary>
    /// <returns>False when that is no longer due.</returns>
    /// <exception cref="StoreException">The store cannot be used.</exception>
    public Task<bool> HandOverAsync(Campaign campaign, CampaignStep.HandOver step, ImmutableArray<CoordinatorMail> mails) => WriteAsync(transaction =>
    {
        var now = time.GetUtcNow();
        if (Running(transaction, campaign.Id) is not { } running) return false;
        var due = CampaignPlan.Due(running, View(transaction, running).Sheets(), CampaignView.Day(now));
        if (due is not [CampaignStep.HandOver same] || !same.Sheets.Select(s => s.Id).SequenceEqual(step.Sheets.Select(s => s.Id))) return false;
        foreach (var mail in mails)
        {
            CampaignTables.Run(transaction, "INSERT OR IGNORE INTO campaign_notices (Campaign, Account, Sheets) VALUES ($1, $2, $3)", running.Id, mail.Account, mail.Sheets);
            Outbox.Add(transaction, $"campaign:{running.Id}:{mail.Account}:{nameof(SheetStage.HandedOver)}", mail.Sealed, now, LetterLife);
        }
        foreach (var sheet in step.Sheets) CampaignTables.Run(transaction, "UPDATE campaign_sheets SET Stage = $3 WHERE Campaign = $1 AND Sheet = $2", running.Id, sheet.Id, nameof(SheetStage.HandedOver));
        return CampaignTables.End(transaction, running.Id, CampaignEnd.HandedOver, now);
    });

    /// <summary>Ends a campaign; letters already written keep their links, so that nobody meets a closed door.</summary>
    /// <returns>False when it had ended.</returns>
    /// <exception cref="StoreException">The store cannot be used.</exception>
    public Task<bool> EndAsync(string campaign, CampaignEnd why) => WriteAsync(transaction => CampaignTables.End(transaction, campaign, why, time.GetUtcNow()));

    /// <summary>Campaigns handed over to an account that was not told so yet, with how many sheets.</summary>
    /// <exception cref="StoreException">The store cannot be used.</exception>
    public Task<ImmutableArray<(string Campaign, int Sheets)>> UntoldAsync(string account, CancellationToken cancellationToken) => ReadAsync(transaction =>
    {
        using var command = Sql.Command(transaction.Connection!, "SELECT Campaign, Sheets FROM campaign_notices WHERE Account = $1 AND ToldAt IS NULL ORDER BY Campaign", account);
        using var rows = command.ExecuteReader();
        var untold = ImmutableArray.CreateBuilder<(string, int)>();
        while (rows.Read()) untold.Add((rows.GetString(0), rows.GetInt32(1)));
        return untold.ToImmutable();
    }, [], cancellationToken);

    /// <summary>Keeps that an account was told.</summary>
    /// <exception cref="StoreException">The store cannot be used.</exception>
    public Task ToldAsync(string campaign, string account) => WriteAsync(transaction =>
        CampaignTables.Run(transaction, "UPDATE campaign_notices SET ToldAt = $3 WHERE Campaign = $1 AND Account = $2", campaign, account, time.GetUtcNow().ToUnixTimeMilliseconds()));

    private static Campaign? Running(SqliteTransaction transaction, string id) => CampaignTables.Read(transaction).FirstOrDefault(c => c.Id == id && c.End is null);

    private static EmailAddress? First(Structure structure) => new CampaignSheet(structure.Id, SheetStage.ToWrite, structure.Updated) { Now = structure }.To;

    private static ImmutableHashSet<string> Busy(SqliteTransaction transaction)
    {
        using var command = Sql.Command(transaction.Connection!, "SELECT Sheet FROM campaign_sheets JOIN campaigns ON Id = Campaign WHERE \"End\" IS NULL");
        using var rows = command.ExecuteReader();
        var busy = ImmutableHashSet.CreateBuilder<string>();
        while (rows.Read()) busy.Add(rows.GetString(0));
        return busy.ToImmutable();
    }

    private CampaignView View(SqliteTransaction transaction, Campaign campaign) => new(transaction, campaign, reference, standing);

    private async Task<T> ReadAsync<T>(Func<SqliteTransaction, T> read, T none, CancellationToken cancellationToken) => !await accounts.ExistsAsync(cancellationToken) ? none : await accounts.UseAsync(async connection =>
    {
        await using var transaction = connection.BeginTransaction(deferred: true);
        return CampaignTables.Exist(transaction) ? read(transaction) : none;
    }, cancellationToken);

    private Task<T> WriteAsync<T>(Func<SqliteTransaction, T> write) => accounts.UseAsync(async connection =>
    {
        await using var transaction = connection.BeginTransaction(deferred: false);
        CampaignTables.Make(transaction);
        var outcome = write(transaction);
        await transaction.CommitAsync();
        return outcome;
    }, CancellationToken.None);
}

/// <summary>A letter that hands sheets over to a coordinator.</summary>
/// <param name="Account">Id of the account.</param>
/// <param name="Sheets">How many sheets.</param>
/// <param name="Sealed">Address and text, sealed.</param>
public sealed record CoordinatorMail(string Account, int Sheets, byte[] Sealed);
