using Microsoft.Data.Sqlite;

namespace OrientationBot.Knowledge.Directory.Changes;

/// <summary>What is to be told to whoever made a proposal.</summary>
internal static class NoticeTable
{
    public static IEnumerable<Notice> Untold(SqliteTransaction transaction, string account)
    {
        // Nothing was ever proposed where there is no directory yet.
        using var table = Statements.Prepare(transaction, "SELECT COUNT(*) FROM sqlite_master WHERE name = 'notices'", 0);
        if (table.ExecuteScalar() is 0L) yield break;
        using var command = Statements.Prepare(transaction, "SELECT Id, Account, Proposal, State, Answer, At FROM notices WHERE Account = $1 AND ToldAt IS NULL ORDER BY Id", 1);
        command.Parameters[0].Value = account;
        using var rows = command.ExecuteReader();
        while (rows.Read())
            yield return new(rows.GetInt64(0), rows.GetString(1), rows.GetString(2), Enum.Parse<ProposalState>(rows.GetString(3)),
                rows.IsDBNull(4) ? null : rows.GetString(4), DateTimeOffset.FromUnixTimeMilliseconds(rows.GetInt64(5)));
    }

    public static int Told(SqliteTransaction transaction, long id, DateTimeOffset at)
    {
        using var command = Statements.Prepare(transaction, "UPDATE notices SET ToldAt = $2 WHERE Id = $1 AND ToldAt IS NULL", 2);
        return Statements.Run(command, id, at.ToUnixTimeMilliseconds());
    }
}
