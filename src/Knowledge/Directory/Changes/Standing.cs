using Microsoft.Data.Sqlite;
using OrientationBot.Knowledge.Accounts;
using OrientationBot.Knowledge.Exchange;

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

    /// <summary>True for a commune of which it may say in which bassin it is; nobody's, unless said otherwise.</summary>
    public Func<string, bool> MayDecideBassin { get; init; } = _ => false;

    /// <summary>True for a commune (INSEE code) that it may propose to put into a bassin (its id).</summary>
    public Func<string, string, bool> MayProposeBassin { get; init; } = (_, _) => false;

    /// <summary>What an account may do by its role and its territories.</summary>
    public static Standing Of(Account account, Rights rights) => new(Author.Of(account), structure => rights.MayDecide(account, structure).IsAllowed)
    {
        MayPropose = structure => rights.MayPropose(account, structure).IsAllowed,
        MayVerify = structure => rights.MayVerify(account, structure).IsAllowed,
        MayDecideBassin = commune => rights.MayDecideBassin(account, commune).IsAllowed,
        MayProposeBassin = (commune, bassin) => rights.MayProposeBassin(account, commune, bassin).IsAllowed,
    };

    /// <summary>True when it may make this change: of the sheet as it is, and as it would be.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="change">What becomes of it.</param>
    /// <param name="reference">What the readers need to know.</param>
    /// <param name="may">The right that is asked for of a structure; <see cref="MayDecide"/> when left out.</param>
    public bool Decides(KeptSheet sheet, SheetChange change, Reference reference, Func<Structure, bool>? may = null) => CommuneSheet.CodeOf(change.Structure) is { } commune
        ? MayDecideBassin(commune)
        : Ends(sheet, change, reference) is { Length: > 0 } ends && ends.All(may ?? MayDecide);

    /// <summary>True when it may propose this change.</summary>
    public bool Proposes(KeptSheet sheet, SheetChange change, Reference reference) => CommuneSheet.CodeOf(change.Structure) is { } commune
        ? change.Changes.Any(c => c.Field == CommuneSheet.BassinColumn && MayProposeBassin(commune, c.After))
        : Ends(sheet, change, reference) is { Length: > 0 } ends && ends.All(MayPropose);

    private static Structure[] Ends(KeptSheet sheet, SheetChange change, Reference reference) =>
        [.. new[] { sheet.Described(reference), sheet.With(change).Described(reference) }.OfType<Structure>()];

    /// <summary>Whoever works on the machine itself: the database is theirs already.</summary>
    public static Standing Operator { get; } = new(Author.Operator, _ => true) { MayDecideBassin = _ => true, MayProposeBassin = (_, _) => true };
}

/// <summary>Reads an account again, within the transaction that applies a change; null when there is no such account any more.</summary>
/// <param name="transaction">The transaction.</param>
/// <param name="account">Id of the account.</param>
public delegate Standing? StandingReader(SqliteTransaction transaction, string account);
