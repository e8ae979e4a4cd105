using System.Collections.Immutable;
using OrientationBot.Bot.Citizen;
using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Directory.Changes;

namespace OrientationBot.Bot.Coordinator;

/// <summary>What changing sheets asks of the world.</summary>
public abstract record SheetErrand : WorkErrand
{
    /// <summary>Look at a sheet as it is kept.</summary>
    public sealed record Look(string Id) : SheetErrand;

    /// <summary>Apply a proposal: the right to is read again in the same transaction.</summary>
    public sealed record Apply(Proposal Proposal) : SheetErrand;

    /// <summary>Put a proposal before the coordinators of the territory.</summary>
    public sealed record Submit(Proposal Proposal) : SheetErrand;

    /// <summary>What would take a change back?</summary>
    public sealed record TakeBack(string Proposal) : SheetErrand;

    /// <summary>Who changed what?</summary>
    public sealed record Tell(HistoryQuery Query) : SheetErrand;

    /// <summary>Which sheets may be the same place as a new one?</summary>
    public sealed record Alike(Structure Structure) : SheetErrand;

    /// <summary>The sheets of a commune.</summary>
    /// <param name="Commune">Its INSEE code.</param>
    public sealed record Of(string Commune) : SheetErrand;

    /// <summary>Structures that closed for good, by the words of their name.</summary>
    public sealed record Closed(string Name) : SheetErrand;
}

/// <summary>How it ended.</summary>
public abstract record SheetFinding : Finding
{
    /// <summary>A sheet as it is kept, with what a proposal about it needs.</summary>
    /// <param name="Sheet">The sheet; none of its cells when there never was one.</param>
    /// <param name="Id">An id for a proposal.</param>
    /// <param name="At">Now.</param>
    public sealed record Seen(KeptSheet Sheet, string Id, DateTimeOffset At) : SheetFinding;

    /// <summary>How applying ended.</summary>
    public sealed record Ended(ApplyResult Result) : SheetFinding;

    /// <summary>The proposal waits for the coordinators; false when it may not be made.</summary>
    public sealed record Submitted(bool Kept) : SheetFinding;

    /// <summary>What takes a change back, and the sheet it is about.</summary>
    public sealed record Undoable(UndoResult Result, KeptSheet? About, DateTimeOffset At) : SheetFinding;

    /// <summary>Rows of the history, newest first, and the names of who is still known.</summary>
    public sealed record Told(ImmutableArray<HistoryEntry> Entries, ImmutableDictionary<string, string> Names) : SheetFinding;

    /// <summary>Structures that closed for good, best first.</summary>
    public sealed record ClosedOnes(ImmutableArray<Structure> Structures) : SheetFinding;

    /// <summary>The sheets of a commune, by name.</summary>
    public sealed record OfCommune(ImmutableArray<Structure> Structures) : SheetFinding;

    /// <summary>Sheets that may be the same place, likeliest first.</summary>
    public sealed record AlikeOnes(ImmutableArray<Structure> Structures) : SheetFinding;

    /// <summary>The store cannot be used now.</summary>
    public sealed record Failed : SheetFinding;
}
