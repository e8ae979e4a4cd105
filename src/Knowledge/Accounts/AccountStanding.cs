using Microsoft.Data.Sqlite;
using OrientationBot.Knowledge.Campaigns;
using OrientationBot.Knowledge.Directory.Changes;

namespace OrientationBot.Knowledge.Accounts;

/// <summary>What an account may do at the moment when a change is applied: read in the same transaction, so that a role taken away, a commune moved, or a link that ended, counts at once.</summary>
public static class AccountStanding
{
    /// <summary>Reads accounts and personal links of the file; the one that the channel vouches for is taken as it is.</summary>
    /// <param name="rights">Who may do what, where.</param>
    /// <param name="time">The clock: links end.</param>
    /// <param name="vouched">The account that the terminal of the server vouches for; null when there is none.</param>
    public static StandingReader Reader(Rights rights, TimeProvider time, Account? vouched = null) => (transaction, id) =>
        (vouched is not null && vouched.Id == id ? vouched : Find(transaction, id, time.GetUtcNow())) is { } account ? Standing.Of(account, rights.On(CommuneSheet.All(transaction))) : null;

    /// <summary>The account of an id, or who a personal link stands for; null when there is none, or no more.</summary>
    internal static Account? Find(SqliteTransaction transaction, string id, DateTimeOffset now)
    {
        if (PersonalLinks.IsLink(id)) return (LinkTable.Open(transaction, id, now) as LinkOpening.Open)?.Link.Account;
        using var command = transaction.Connection!.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = "SELECT COUNT(*) FROM sqlite_master WHERE name = 'accounts'";
        return command.ExecuteScalar() is 1L ? AccountStore.Find(transaction, id) : null;
    }
}
