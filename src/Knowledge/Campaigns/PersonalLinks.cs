using Microsoft.Data.Sqlite;
using OrientationBot.Knowledge.Accounts;
using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Directory.Changes;

namespace OrientationBot.Knowledge.Campaigns;

/// <summary>Personal links: each opens one sheet to whoever reads the structure's mail. Thread-safe, also between processes.</summary>
/// <param name="accounts">The file.</param>
/// <param name="time">The clock.</param>
public sealed class PersonalLinks(AccountStore accounts, TimeProvider time)
{
    /// <summary>Links that may be sent by hand for one sheet in a day.</summary>
    public const int MostADay = 3;

    /// <summary>True for the id of a link, which stands where that of an account does.</summary>
    public static bool IsLink(string account) => account.StartsWith(NewLink.Mark, StringComparison.Ordinal);

    /// <summary>Opens a link by its secret. Changes nothing.</summary>
    /// <exception cref="StoreException">The store cannot be used.</exception>
    public async Task<LinkOpening> OpenAsync(string token, CancellationToken cancellationToken) =>
        LinkToken.Read(token) is { } read && await accounts.ExistsAsync(cancellationToken)
            ? await ReadAsync(transaction => LinkTable.Open(transaction, read, time.GetUtcNow()), cancellationToken)
            : new LinkOpening.Shut(LinkFault.Unknown);

    /// <summary>Who a link stands for, read again at each turn; null when it serves no more.</summary>
    /// <exception cref="StoreException">The store cannot be used.</exception>
    public async ValueTask<Account?> AccountAsync(string id, CancellationToken cancellationToken) =>
        await accounts.ExistsAsync(cancellationToken) ? await ReadAsync(transaction => AccountStanding.Find(transaction, id, time.GetUtcNow()), cancellationToken) : null;

    /// <summary>Mails a link by hand, outside of any campaign.</summary>
    /// <param name="link">The link.</param>
    /// <param name="to">An address of the sheet.</param>
    /// <param name="mail">What is mailed, and why.</param>
    /// <param name="standing">Reads the right of who sends it again, within the transaction.</param>
    /// <param name="by">Id of who sends it.</param>
    /// <param name="sheet">The sheet.</param>
    /// <exception cref="StoreException">The store cannot be used.</exception>
    public Task<LinkSending> SendAsync(NewLink link, EmailAddress to, LinkMail mail, StandingReader standing, string by, Structure sheet) => accounts.UseAsync(async connection =>
    {
        await using var transaction = connection.BeginTransaction(deferred: false);
        CampaignTables.Make(transaction);
        if (standing(transaction, by)?.MayDecide(sheet) != true) return LinkSending.Forbidden;
        if (LinkTable.RefusesMail(transaction, to)) return LinkSending.WantsNoMail;
        if (LinkTable.CountSince(transaction, link.Sheet, time.GetUtcNow() - TimeSpan.FromDays(1)) >= MostADay) return LinkSending.TooMany;
        Write(transaction, [link], to, mail, time.GetUtcNow());
        await transaction.CommitAsync();
        return LinkSending.Sent;
    }, CancellationToken.None);

    /// <summary>Takes back every link of a sheet.</summary>
    /// <returns>How many still served.</returns>
    /// <exception cref="StoreException">The store cannot be used.</exception>
    public Task<int> RevokeAsync(string sheet) => WriteAsync(transaction => LinkTable.Revoke(transaction, sheet, time.GetUtcNow()));

    /// <summary>The address that a link was sent to gets no such mail any more, from whatever campaign, for whatever sheet.</summary>
    /// <exception cref="StoreException">The store cannot be used.</exception>
    public Task RefuseMailAsync(PersonalLink link) => WriteAsync(transaction =>
    {
        LinkTable.RefuseMail(transaction, link.Account.Id, time.GetUtcNow());
        return 0;
    });

    /// <summary>Links and the mail that carries them, together or not at all; the same reason is written once.</summary>
    internal static void Write(SqliteTransaction transaction, IEnumerable<NewLink> links, EmailAddress to, LinkMail mail, DateTimeOffset now)
    {
        if (!Outbox.Add(transaction, mail.Reason, mail.Sealed, now, mail.Life)) return;
        foreach (var link in links) LinkTable.Insert(transaction, link, to, mail.Reason, now, mail.LinkLife);
    }

    private Task<T> WriteAsync<T>(Func<SqliteTransaction, T> write) => accounts.UseAsync(async connection =>
    {
        await using var transaction = connection.BeginTransaction(deferred: false);
        CampaignTables.Make(transaction);
        var outcome = write(transaction);
        await transaction.CommitAsync();
        return outcome;
    }, CancellationToken.None);

    private Task<T> ReadAsync<T>(Func<SqliteTransaction, T> read, CancellationToken cancellationToken) => accounts.UseAsync(async connection =>
    {
        await using var transaction = connection.BeginTransaction(deferred: true);
        return read(transaction);
    }, cancellationToken);
}

/// <summary>A mail that carries links.</summary>
/// <param name="Reason">What it is for: the same reason is mailed once.</param>
/// <param name="Sealed">Address and text, sealed.</param>
/// <param name="LinkLife">How long the links serve.</param>
/// <param name="Life">After that the mail is no longer worth sending.</param>
public sealed record LinkMail(string Reason, byte[] Sealed, TimeSpan LinkLife, TimeSpan Life);

/// <summary>How mailing a link by hand ended.</summary>
public enum LinkSending
{
    /// <summary>It leaves.</summary>
    Sent,

    /// <summary>Who sends it may not, or no more.</summary>
    Forbidden,

    /// <summary>The address does not want these mails.</summary>
    WantsNoMail,

    /// <summary>Several have left for this sheet today.</summary>
    TooMany,
}
