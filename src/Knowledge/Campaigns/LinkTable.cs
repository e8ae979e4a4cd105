using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using OrientationBot.Knowledge.Accounts;
using OrientationBot.Knowledge.Directory.Changes;
using OrientationBot.Knowledge.Exchange;

namespace OrientationBot.Knowledge.Campaigns;

/// <summary>Personal links and refused mail, within one transaction.</summary>
internal static class LinkTable
{
    /// <summary>Keeps a link: the hash of its secret, never the secret.</summary>
    public static void Insert(SqliteTransaction transaction, NewLink link, EmailAddress to, string reason, DateTimeOffset now, TimeSpan life) => CampaignTables.Run(
        transaction, "INSERT INTO personal_links (Id, Token, Sheet, Address, Reason, CreatedAt, ExpiresAt) VALUES ($1, $2, $3, $4, $5, $6, $7)",
        link.Id, link.Token.Hash, link.Sheet, LinkToken.HashOf(to), reason, now.ToUnixTimeMilliseconds(), (now + life).ToUnixTimeMilliseconds());

    /// <summary>The link of a secret.</summary>
    public static LinkOpening Open(SqliteTransaction transaction, LinkToken token, DateTimeOffset now) => Find(transaction, "Token = $1", token.Hash, now);

    /// <summary>The link of an id.</summary>
    public static LinkOpening Open(SqliteTransaction transaction, string id, DateTimeOffset now) => Find(transaction, "Id = $1", id, now);

    /// <summary>How many links of a sheet were made since an instant.</summary>
    public static long CountSince(SqliteTransaction transaction, string sheet, DateTimeOffset since)
    {
        using var command = Sql.Command(transaction.Connection!, "SELECT COUNT(*) FROM personal_links WHERE Sheet = $1 AND CreatedAt > $2 AND Reason LIKE 'link:%'", sheet, since.ToUnixTimeMilliseconds());
        return (long)command.ExecuteScalar()!;
    }

    /// <summary>Takes back every link of a sheet that still serves.</summary>
    /// <returns>How many.</returns>
    public static int Revoke(SqliteTransaction transaction, string sheet, DateTimeOffset now) => CampaignTables.Run(
        transaction, "UPDATE personal_links SET RevokedAt = $2 WHERE Sheet = $1 AND RevokedAt IS NULL AND ExpiresAt > $2", sheet, now.ToUnixTimeMilliseconds());

    /// <summary>The address that a link was sent to wants no such mail, for ever; what waits to leave for it is given up.</summary>
    public static void RefuseMail(SqliteTransaction transaction, string link, DateTimeOffset now)
    {
        CampaignTables.Run(transaction, "INSERT OR IGNORE INTO mail_refusals (Address, At) SELECT Address, $2 FROM personal_links WHERE Id = $1", link, now.ToUnixTimeMilliseconds());
        CampaignTables.Run(transaction, """
            UPDATE mail_outbox SET State = 2, Sealed = x'' WHERE State = 0 AND Reason IN
                (SELECT Reason FROM personal_links WHERE Address = (SELECT Address FROM personal_links WHERE Id = $1))
            """, link);
    }

    /// <summary>True for an address that wants no such mail.</summary>
    public static bool RefusesMail(SqliteTransaction transaction, EmailAddress address)
    {
        using var command = Sql.Command(transaction.Connection!, "SELECT COUNT(*) FROM mail_refusals WHERE Address = $1", LinkToken.HashOf(address));
        return command.ExecuteScalar() is 1L;
    }

    private static LinkOpening Find(SqliteTransaction transaction, string where, object value, DateTimeOffset now)
    {
        if (!CampaignTables.Exist(transaction)) return new LinkOpening.Shut(LinkFault.Unknown);
        using var command = Sql.Command(transaction.Connection!, $"SELECT Id, Sheet, Address, ExpiresAt, RevokedAt FROM personal_links WHERE {where}", value);
        using var row = command.ExecuteReader();
        if (!row.Read()) return new LinkOpening.Shut(LinkFault.Unknown);
        var (id, sheet, address, until) = (row.GetString(0), row.GetString(1), row.GetFieldValue<byte[]>(2), DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(3)));
        if (!row.IsDBNull(4)) return new LinkOpening.Shut(LinkFault.Revoked);
        if (until <= now) return new LinkOpening.Shut(LinkFault.Expired);
        return Fault(transaction, sheet, address) is { } fault ? new LinkOpening.Shut(fault) : new LinkOpening.Open(new(new(id, Role.Structure, [sheet]), sheet, until));
    }

    /// <summary>Whoever has left the mailbox of a structure must not keep its key: the address must still be one of the sheet's.</summary>
    private static LinkFault? Fault(SqliteTransaction transaction, string sheet, byte[] address)
    {
        using var sheets = new SheetTable(transaction);
        var cells = sheets.Read(sheet).Cells;
        if (cells.IsNone || cells.IsClosed) return LinkFault.SheetGone;
        var now = Cells.List(cells[StandardNames.EmailsColumn], StandardNames.ListSeparator);
        return now.Any(e => EmailAddress.TryParse(e, out var one) && CryptographicOperations.FixedTimeEquals(LinkToken.HashOf(one), address)) ? null : LinkFault.Revoked;
    }
}
