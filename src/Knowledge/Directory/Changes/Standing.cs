using Microsoft.Data.Sqlite;
using OrientationBot.Knowledge.Accounts;

namespace OrientationBot.Knowledge.Directory.Changes;

/// <summary>What an account may do at this moment.</summary>
/// <param name="Author">The account, and the role that the history keeps.</param>
/// <param name="MayDecide">True for a sheet that it may change; a sheet that moves is asked about as it was and as it will be.</param>
public sealed record Standing(Author Author, Func<Structure, bool> MayDecide)
{
    /// <summary>True for a sheet of which it may propose changes; those that it may decide, unless said otherwise.</summary>
    public Func<Structure, bool> MayPropose { get; init; } = MayDecide;

    /// <summary>True for a sheet of which it may say that it is right; those that it may decide, unless said otherwise.</summary>
    public Func<Structure, bool> MayVerify { get; init; } = MayDecide;

    /// <summary>What an account may do by its role and its territories.</summary>
    public static Standing Of(Account account, Rights rights) => new(Author.Of(account), structure => rights.MayDecide(account, structure).IsAllowed)
    {
        MayPropose = structure => rights.MayPropose(account, structure).IsAllowed,
        MayVerify = structure => rights.MayVerify(account, structure).IsAllowed,
    };

    /// <summary>Whoever works on the machine itself: the database is theirs already.</summary>
    public static Standing Operator { get; } = new(Author.Operator, _ => true);
}

/// <summary>Reads an account again, within the transaction that applies a change; null when there is no such account any more.</summary>
/// <param name="transaction">The transaction.</param>
/// <param name="account">Id of the account.</param>
public delegate Standing? StandingReader(SqliteTransaction transaction, string account);
