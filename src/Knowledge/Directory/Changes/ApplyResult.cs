using System.Collections.Immutable;

namespace OrientationBot.Knowledge.Directory.Changes;

/// <summary>How applying a proposal ended. Unless it was applied, no sheet was changed.</summary>
public abstract record ApplyResult
{
    private ApplyResult()
    {
    }

    /// <summary>Everything is kept, and the next search sees it.</summary>
    /// <param name="Proposal">The proposal, applied.</param>
    public sealed record Applied(Proposal Proposal) : ApplyResult;

    /// <summary>Somebody else changed a sheet since it was seen.</summary>
    /// <param name="Clashes">Both versions, sheet by sheet.</param>
    /// <param name="Rebased">The same change on the sheets as they stand, when it meets no field that the others changed; to be shown and confirmed anew.</param>
    public sealed record Conflict(ImmutableArray<Clash> Clashes, Proposal? Rebased) : ApplyResult;

    /// <summary>The account may not, or no longer.</summary>
    /// <param name="Structure">The first sheet that it may not change.</param>
    public sealed record Forbidden(string Structure) : ApplyResult;

    /// <summary>The proposal was decided before: confirming twice applies once.</summary>
    public sealed record AlreadyDecided(ProposalState State) : ApplyResult;

    /// <summary>The sheet could not be read any more after the change.</summary>
    public sealed record Refused(ImmutableArray<FieldFault> Faults) : ApplyResult;

    /// <summary>The store cannot be used now.</summary>
    public sealed record StoreFailed(StoreTrouble Trouble) : ApplyResult;
}

/// <summary>Two changes of one sheet that did not know of each other.</summary>
/// <param name="Structure">Id of the structure.</param>
/// <param name="Now">The sheet as it stands.</param>
/// <param name="Mine">The change that came too late.</param>
/// <param name="Theirs">What was changed since the version that was seen, oldest first.</param>
public sealed record Clash(string Structure, KeptSheet Now, SheetChange Mine, ImmutableArray<HistoryEntry> Theirs);
