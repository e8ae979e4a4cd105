using System.Collections.Immutable;
using Microsoft.Data.Sqlite;

namespace OrientationBot.Knowledge.Accounts;

/// <summary>A mail that waits to leave.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Reason">What it is for, unique.</param>
/// <param name="Sealed">Address and text, sealed.</param>
/// <param name="Attempts">How often it was tried, this time included.</param>
public sealed record WaitingMail(long Id, string Reason, byte[] Sealed, int Attempts);

/// <summary>What has become of a mail; the numbers stand in the file.</summary>
public enum MailFate
{
    /// <summary>It waits to leave.</summary>
    Waiting = 0,

    /// <summary>A mail server has taken it.</summary>
    Accepted = 1,

    /// <summary>It can never be delivered.</summary>
    GivenUp = 2,
}

/// <summary>Mail on its way, in the SQLite file: it survives a restart, and what a server has accepted is never mailed again. Thread-safe, also between processes.</summary>
/// <param name="accounts">The file.</param>
public sealed class Outbox(AccountStore accounts)
{
    /// <summary>Who takes a mail holds it so long; should they die meanwhile, it is tried again after that, under the same Message-Id.</summary>
    public static readonly TimeSpan Hold = TimeSpan.FromMinutes(2);

    /// <summary>Keeps a mail to be sent.</summary>
    /// <param name="reason">What it is for: the same reason is kept once.</param>
    /// <param name="sealedMail">Address and text, sealed.</param>
    /// <param name="now">From now on.</param>
    /// <param name="life">After that it is no longer worth sending.</param>
    /// <param name="addressed">False for a mail to nobody, kept so that an unknown address costs the same work.</param>
    /// <param name="cancellationToken">Cancels before anything is written.</param>
    public Task AddAsync(string reason, byte[] sealedMail, DateTimeOffset now, TimeSpan life, bool addressed, CancellationToken cancellationToken) => accounts.UseAsync(async connection =>
    {
        await using var command = Adding(connection, reason, sealedMail, now, life, addressed);
        return await command.ExecuteNonQueryAsync(cancellationToken);
    }, cancellationToken);

    /// <summary>Keeps a mail to be sent, in one transaction with what it is about.</summary>
    /// <returns>False when a mail for the same reason is kept already.</returns>
    internal static bool Add(SqliteTransaction transaction, string reason, byte[] sealedMail, DateTimeOffset now, TimeSpan life)
    {
        using var command = Adding(transaction.Connection!, reason, sealedMail, now, life, addressed: true);
        return command.ExecuteNonQuery() == 1;
    }

    /// <summary>Takes the mails that are due, and holds them; the ones whose time is over are given up.</summary>
    public async Task<ImmutableArray<WaitingMail>> TakeDueAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (!await accounts.ExistsAsync(cancellationToken)) return [];
        return await accounts.UseAsync(async connection =>
        {
            await using var command = Sql.Command(connection, """
                UPDATE mail_outbox SET State = 2, Sealed = x'' WHERE State = 0 AND ExpiresAt <= $1;
                UPDATE mail_outbox SET NextAt = $2, Attempts = Attempts + 1 WHERE State = 0 AND NextAt <= $1 RETURNING Id, Reason, Sealed, Attempts
                """, Milliseconds(now), Milliseconds(now + Hold));
            await using var rows = await command.ExecuteReaderAsync(cancellationToken);
            var due = ImmutableArray.CreateBuilder<WaitingMail>();
            while (await rows.ReadAsync(cancellationToken)) due.Add(new(rows.GetInt64(0), rows.GetString(1), rows.GetFieldValue<byte[]>(2), rows.GetInt32(3)));
            return due.ToImmutable();
        }, cancellationToken);
    }

    /// <summary>A server has accepted it: its text is erased, its reason stays so that it is never mailed twice.</summary>
    public Task AcceptedAsync(WaitingMail mail) => EndAsync(mail, 1);

    /// <summary>It can never be sent: its text is erased.</summary>
    public Task GiveUpAsync(WaitingMail mail) => EndAsync(mail, 2);

    /// <summary>It is tried again later.</summary>
    public Task PostponeAsync(WaitingMail mail, DateTimeOffset until) => RunAsync("UPDATE mail_outbox SET NextAt = $2 WHERE Id = $1 AND State = 0", mail.Id, Milliseconds(until));

    private static SqliteCommand Adding(SqliteConnection connection, string reason, byte[] sealedMail, DateTimeOffset now, TimeSpan life, bool addressed) => Sql.Command(
        connection, "INSERT OR IGNORE INTO mail_outbox (Reason, Sealed, State, Attempts, NextAt, ExpiresAt) VALUES ($1, $2, $3, 0, $4, $5)",
        reason, addressed ? sealedMail : [], addressed ? 0 : 2, Milliseconds(now), Milliseconds(now + life));

    private Task<int> EndAsync(WaitingMail mail, int state) => RunAsync("UPDATE mail_outbox SET State = $2, Sealed = x'' WHERE Id = $1", mail.Id, state);

    private Task<int> RunAsync(string sql, params object?[] values) => accounts.UseAsync(async connection =>
    {
        await using var command = Sql.Command(connection, sql, values);
        return await command.ExecuteNonQueryAsync();
    }, default);

    private static long Milliseconds(DateTimeOffset at) => at.ToUnixTimeMilliseconds();
}
