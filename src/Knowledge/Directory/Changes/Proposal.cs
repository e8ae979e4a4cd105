using System.Collections.Immutable;

namespace OrientationBot.Knowledge.Directory.Changes;

/// <summary>Where a change comes from.</summary>
public enum ChangeOrigin
{
    /// <summary>A coordinator or an administrator.</summary>
    Coordinator,
    /// <summary>The structure itself, on its own sheet.</summary>
    Structure,
    /// <summary>A mediator.</summary>
    Mediator,
    /// <summary>A citizen who signalled an error.</summary>
    CitizenReport,
    /// <summary>A file.</summary>
    Import,
    /// <summary>An answer to a reminder.</summary>
    Campaign,
    /// <summary>The undoing of an earlier change.</summary>
    Undo,
}

/// <summary>What has become of a proposal.</summary>
public enum ProposalState
{
    /// <summary>It waits for somebody to decide.</summary>
    Pending,
    /// <summary>It was applied as it stood.</summary>
    Applied,
    /// <summary>It was refused.</summary>
    Refused,
    /// <summary>Whoever made it took it back.</summary>
    Withdrawn,
    /// <summary>Another proposal, made of it, was applied in its place.</summary>
    Amended,
}

/// <summary>Who changes: an account and the role it had then.</summary>
/// <param name="Account">Id of the account, never an e-mail address: the history outlives the account.</param>
/// <param name="Role">The role, shown once the account is erased.</param>
public sealed record Author(string Account, string Role)
{
    /// <summary>An account as the history keeps it.</summary>
    public static Author Of(Accounts.Account account) => new(account.Id, account.Role.ToString());

    /// <summary>Whoever works on the machine itself, by the command line.</summary>
    public static Author Operator { get; } = new(Accounts.Account.LocalId, nameof(Accounts.Role.Administrator));
}

/// <summary>A change of one or more sheets that is shown before it is made: all of it is applied, or nothing.</summary>
/// <param name="Id">Unique; the same proposal confirmed twice is applied once.</param>
/// <param name="Sheets">The sheets, each once: two for a merge, many for the undoing of an import.</param>
/// <param name="By">Who proposes.</param>
/// <param name="At">When.</param>
/// <param name="Origin">Where it comes from.</param>
public sealed record Proposal(string Id, ImmutableArray<SheetChange> Sheets, Author By, DateTimeOffset At, ChangeOrigin Origin)
{
    /// <summary>Why, in the person's words; null when nothing was said.</summary>
    public string? Why { get; init; }

    /// <summary>The proposal that this one undoes.</summary>
    public string? Undoes { get; init; }

    /// <summary>The proposal in whose place this one is made.</summary>
    public string? Amends { get; init; }

    /// <summary>What has become of it.</summary>
    public ProposalState State { get; init; }

    /// <summary>True when a person stands behind it: a file of an older date does not undo it.</summary>
    public bool IsAPersonsWord { get; init; } = Origin != ChangeOrigin.Import;

    /// <summary>A new proposal.</summary>
    public static Proposal Of(ImmutableArray<SheetChange> sheets, Author by, DateTimeOffset at, ChangeOrigin origin, string? why = null) =>
        new(NewId(at), sheets, by, at, origin) { Why = why };

    /// <summary>An id for a proposal: unique, and later ones sort later.</summary>
    public static string NewId(DateTimeOffset at) => Guid.CreateVersion7(at).ToString("N");
}
