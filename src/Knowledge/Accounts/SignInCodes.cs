using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;

namespace OrientationBot.Knowledge.Accounts;

/// <summary>
/// Codes of six digits, one active for each conversation, kept as keyed hashes. An address that nobody has goes the same way as one
/// that is known: same limits, same rows, same answer. Thread-safe, also between processes.
/// </summary>
/// <param name="accounts">Who has an account.</param>
/// <param name="key">Keeps hashes from being guessed by whoever reads the file: six digits are few.</param>
/// <param name="time">The clock.</param>
public sealed class SignInCodes(AccountStore accounts, byte[] key, TimeProvider time)
{
    private const int OneMillion = 1_000_000;

    /// <summary>Makes a code for an address; it takes the place of the one that waited in this conversation.</summary>
    /// <param name="email">The address; null sends again to the one given before.</param>
    /// <param name="conversation">Id of the conversation.</param>
    /// <param name="client">Where the request comes from; empty when that is not known.</param>
    /// <param name="cancellationToken">Cancels before anything is written.</param>
    public async Task<CodeRequest> RequestAsync(EmailAddress? email, string conversation, string client, CancellationToken cancellationToken)
    {
        var account = email is null ? null : await accounts.FindAsync(email, cancellationToken);
        return await accounts.UseAsync<CodeRequest>(async connection =>
        {
            await using var transaction = connection.BeginTransaction(deferred: false);
            var before = await WaitingAsync(connection, transaction, conversation);
            if (email is null && before is null) return new CodeRequest.NothingToResend();
            var address = email is null ? before!.Address : Hash("address", email.Value);
            var holder = email is null ? before!.Account : account?.Id;
            if (!await CountAsync(connection, transaction, address, conversation, client))
            {
                await transaction.CommitAsync(cancellationToken);
                return new CodeRequest.TooMany();
            }
            var code = RandomNumberGenerator.GetInt32(OneMillion).ToString("000000", CultureInfo.InvariantCulture);
            await Sql.RunAsync(connection, transaction,
                "INSERT OR REPLACE INTO sign_in_codes (Conversation, Account, Address, Code, ExpiresAt, TriesLeft, TriedBy, Used) VALUES ($1, $2, $3, $4, $5, $6, NULL, 0)",
                conversation, holder, address, Hash(conversation, code), At(SignInLimits.CodeLife), SignInLimits.Tries);
            await transaction.CommitAsync(cancellationToken);
            return new CodeRequest.Made(account ?? (holder is null ? null : await accounts.FindAsync(holder, cancellationToken)), code);
        }, cancellationToken);
    }

    /// <summary>Tries a code. The same message trying the same code counts once, and is answered the same.</summary>
    /// <param name="code">As typed, digits only.</param>
    /// <param name="conversation">Id of the conversation: a code serves nowhere else.</param>
    /// <param name="message">Id of the message.</param>
    /// <param name="cancellationToken">Cancels before anything is written.</param>
    public async Task<CodeTry> TryAsync(string code, string conversation, string message, CancellationToken cancellationToken)
    {
        var (outcome, account) = await accounts.UseAsync(async connection =>
        {
            await using var transaction = connection.BeginTransaction(deferred: false);
            if (await WaitingAsync(connection, transaction, conversation) is not { } waiting) return (new CodeTry.NoneWaiting(), null);
            var (given, by) = (Hash(conversation, code), Hash(message, code));
            var right = CryptographicOperations.FixedTimeEquals(given, waiting.Code) & waiting.Account is not null;
            var again = waiting.TriedBy is { } before && CryptographicOperations.FixedTimeEquals(before, by);
            if (again && waiting.Used && right) return (null, waiting.Account);
            var outcome = Judge(waiting, right, again);
            if (outcome is null or CodeTry.Wrong or CodeTry.NoTriesLeft && !again && !waiting.Used)
                await Sql.RunAsync(connection, transaction, "UPDATE sign_in_codes SET TriesLeft = max(0, TriesLeft - $2), TriedBy = $3, Used = $4 WHERE Conversation = $1",
                    conversation, right && outcome is null ? 0 : 1, by, outcome is null ? 1 : 0);
            await transaction.CommitAsync(cancellationToken);
            return (outcome, outcome is null ? waiting.Account : null);
        }, cancellationToken);
        if (outcome is not null) return outcome;
        return await accounts.FindAsync(account!, cancellationToken) is { } holder ? new CodeTry.Right(holder) : new CodeTry.NoneWaiting();
    }

    /// <summary>Takes back the code that waits in a conversation.</summary>
    public Task RevokeAsync(string conversation, CancellationToken cancellationToken) => accounts.UseAsync(async connection =>
    {
        await using var command = Sql.Command(connection, "DELETE FROM sign_in_codes WHERE Conversation = $1", conversation);
        return await command.ExecuteNonQueryAsync(cancellationToken);
    }, cancellationToken);

    /// <summary>What a try comes to; null when the code is right.</summary>
    private CodeTry? Judge(CodeRow waiting, bool right, bool again)
    {
        if (waiting.Used) return new CodeTry.NoneWaiting();
        if (waiting.ExpiresAt <= time.GetUtcNow().ToUnixTimeMilliseconds()) return new CodeTry.Expired();
        if (waiting.TriesLeft == 0) return new CodeTry.NoTriesLeft();
        if (right) return null;
        var left = again ? waiting.TriesLeft : waiting.TriesLeft - 1;
        return left == 0 ? new CodeTry.NoTriesLeft() : new CodeTry.Wrong(left);
    }

    /// <summary>Counts a request; false when one of the three has asked too often, and then it is not counted.</summary>
    private async Task<bool> CountAsync(SqliteConnection connection, SqliteTransaction transaction, byte[] address, string conversation, string client)
    {
        var since = At(-SignInLimits.Window);
        await Sql.RunAsync(connection, transaction, "DELETE FROM sign_in_requests WHERE At <= $1", since);
        (byte[] Who, int Most)[] limits =
        [
            (address, SignInLimits.PerAddress), (Hash("conversation", conversation), SignInLimits.PerConversation), (Hash("client", client), client.Length == 0 ? int.MaxValue : SignInLimits.PerClient),
        ];
        await Sql.RunAsync(connection, transaction, "DELETE FROM sign_in_codes WHERE ExpiresAt <= $1", since);
        foreach (var (who, most) in limits)
        {
            await using var count = Sql.Command(connection, "SELECT COUNT(*) FROM sign_in_requests WHERE Who = $1", who);
            count.Transaction = transaction;
            if ((long)(await count.ExecuteScalarAsync())! >= most) return false;
        }
        foreach (var (who, _) in limits) await Sql.RunAsync(connection, transaction, "INSERT INTO sign_in_requests (Who, At) VALUES ($1, $2)", who, At(TimeSpan.Zero));
        return true;
    }

    private static async Task<CodeRow?> WaitingAsync(SqliteConnection connection, SqliteTransaction transaction, string conversation)
    {
        await using var command = Sql.Command(connection, "SELECT Account, Address, Code, ExpiresAt, TriesLeft, TriedBy, Used FROM sign_in_codes WHERE Conversation = $1", conversation);
        command.Transaction = transaction;
        await using var row = await command.ExecuteReaderAsync();
        if (!await row.ReadAsync()) return null;
        return new()
        {
            Conversation = conversation,
            Account = row.IsDBNull(0) ? null : row.GetString(0),
            Address = row.GetFieldValue<byte[]>(1),
            Code = row.GetFieldValue<byte[]>(2),
            ExpiresAt = row.GetInt64(3),
            TriesLeft = row.GetInt32(4),
            TriedBy = row.IsDBNull(5) ? null : row.GetFieldValue<byte[]>(5),
            Used = row.GetBoolean(6),
        };
    }

    private byte[] Hash(string what, string value) => HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"{what.Length}:{what}|{value}"));

    private long At(TimeSpan after) => (time.GetUtcNow() + after).ToUnixTimeMilliseconds();
}
