using System.Text.Json;
using Microsoft.Data.Sqlite;
using NodaTime.Text;
using OrientationBot.Knowledge.Accounts;
using OrientationBot.Knowledge.Directory.Changes;

namespace OrientationBot.Knowledge.Campaigns;

/// <summary>The tables of campaigns and links, in the SQLite file of the directory, beside the outbox that they share a transaction with.</summary>
/// <remarks>Made when the first campaign or link is: no start pays for them.</remarks>
internal static class CampaignTables
{
    private const string Campaigns = "campaigns";

    private const string Shape = """
        CREATE TABLE IF NOT EXISTS campaigns (
            Id TEXT PRIMARY KEY, "By" TEXT NOT NULL, Role TEXT NOT NULL, StartedAt INTEGER NOT NULL, Before TEXT NOT NULL, Territory TEXT, Pace TEXT NOT NULL, "End" TEXT, EndedAt INTEGER) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS campaign_sheets (
            Campaign TEXT NOT NULL, Sheet TEXT NOT NULL, Stage TEXT NOT NULL, "On" TEXT NOT NULL, Reason TEXT, PRIMARY KEY (Campaign, Sheet)) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS campaign_notices (
            Campaign TEXT NOT NULL, Account TEXT NOT NULL, Sheets INTEGER NOT NULL, ToldAt INTEGER, PRIMARY KEY (Campaign, Account)) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS personal_links (
            Id TEXT PRIMARY KEY, Token BLOB NOT NULL UNIQUE, Sheet TEXT NOT NULL, Address BLOB NOT NULL, Reason TEXT NOT NULL, CreatedAt INTEGER NOT NULL, ExpiresAt INTEGER NOT NULL, RevokedAt INTEGER) WITHOUT ROWID;
        CREATE INDEX IF NOT EXISTS personal_links_sheet ON personal_links (Sheet);
        CREATE TABLE IF NOT EXISTS mail_refusals (Address BLOB PRIMARY KEY, At INTEGER NOT NULL) WITHOUT ROWID;
        """;

    public static void Make(SqliteTransaction transaction)
    {
        using var command = Statements.Prepare(transaction, Shape, 0);
        command.ExecuteNonQuery();
    }

    public static bool Exist(SqliteTransaction transaction)
    {
        using var command = Statements.Prepare(transaction, $"SELECT COUNT(*) FROM sqlite_master WHERE name = '{Campaigns}'", 0);
        return command.ExecuteScalar() is 1L;
    }

    /// <summary>Keeps a campaign with its sheets; false when it is kept already.</summary>
    public static bool Insert(SqliteTransaction transaction, CampaignStart start)
    {
        var c = start.Campaign;
        if (Run(transaction, $"INSERT OR IGNORE INTO {Campaigns} (Id, \"By\", Role, StartedAt, Before, Territory, Pace) VALUES ($1, $2, $3, $4, $5, $6, $7)",
            c.Id, c.By.Account, c.By.Role, c.StartedAt.ToUnixTimeMilliseconds(), LocalDatePattern.Iso.Format(c.Before), c.Territory, JsonSerializer.Serialize(c.Pace)) == 0) return false;
        using var insert = Statements.Prepare(transaction, "INSERT INTO campaign_sheets (Campaign, Sheet, Stage, \"On\") VALUES ($1, $2, $3, $4)", 4);
        foreach (var sheet in start.Sheets) Statements.Run(insert, c.Id, sheet, nameof(SheetStage.ToWrite), LocalDatePattern.Iso.Format(CampaignView.Day(c.StartedAt)));
        return true;
    }

    /// <summary>Every campaign, the newest first.</summary>
    public static IEnumerable<Campaign> Read(SqliteTransaction transaction)
    {
        using var command = Statements.Prepare(transaction, $"SELECT Id, \"By\", Role, StartedAt, Before, Territory, Pace, \"End\" FROM {Campaigns} ORDER BY StartedAt DESC, Id DESC", 0);
        using var rows = command.ExecuteReader();
        while (rows.Read())
            yield return new(
                rows.GetString(0), new(rows.GetString(1), rows.GetString(2)), DateTimeOffset.FromUnixTimeMilliseconds(rows.GetInt64(3)), LocalDatePattern.Iso.Parse(rows.GetString(4)).Value,
                rows.IsDBNull(5) ? null : rows.GetString(5), JsonSerializer.Deserialize<CampaignPace>(rows.GetString(6))!)
            {
                End = rows.IsDBNull(7) ? null : Enum.Parse<CampaignEnd>(rows.GetString(7)),
            };
    }

    /// <summary>Ends a campaign; false when it had ended.</summary>
    public static bool End(SqliteTransaction transaction, string campaign, CampaignEnd why, DateTimeOffset at) =>
        Run(transaction, $"UPDATE {Campaigns} SET \"End\" = $2, EndedAt = $3 WHERE Id = $1 AND \"End\" IS NULL", campaign, why.ToString(), at.ToUnixTimeMilliseconds()) == 1;

    public static int Run(SqliteTransaction transaction, string sql, params ReadOnlySpan<object?> values)
    {
        using var command = Sql.Command(transaction.Connection!, sql, values);
        command.Transaction = transaction;
        return command.ExecuteNonQuery();
    }
}
