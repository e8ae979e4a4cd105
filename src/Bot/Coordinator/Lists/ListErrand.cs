using System.Collections.Immutable;
using OrientationBot.Bot.Citizen;
using OrientationBot.Knowledge.Accounts;
using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Understanding;

namespace OrientationBot.Bot.Coordinator;

/// <summary>What people at work ask of the sheets.</summary>
public abstract record ListErrand : WorkErrand
{
    /// <summary>The sheets of a kind, of the territory that is named or else of the person's own.</summary>
    /// <param name="Kind">What they have in common.</param>
    /// <param name="Rest">The free words of the order: the age stands there.</param>
    /// <param name="Said">What was understood: the territory stands there.</param>
    public sealed record List(SheetListKind Kind, string Rest, Understanding Said) : ListErrand;

    /// <summary>Sheets already listed, as they stand now.</summary>
    public sealed record Page(ImmutableArray<string> Ids) : ListErrand;

    /// <summary>What changed in the last days.</summary>
    public sealed record Changes(int Days, Understanding Said) : ListErrand;

    /// <summary>One sheet with everything known of it.</summary>
    public sealed record Open(string Id) : ListErrand;

    /// <summary>Everything on a sheet is right today.</summary>
    public sealed record Verify(string Id) : ListErrand;
}

/// <summary>What sheets of a list have in common.</summary>
public enum SheetListKind
{
    /// <summary>Nothing: they are the person's own.</summary>
    Mine,

    /// <summary>Nobody has confirmed them for a while.</summary>
    Old,

    /// <summary>They have no opening hours.</summary>
    WithoutHours,

    /// <summary>They have no phone number.</summary>
    WithoutPhone,

    /// <summary>They have no e-mail address.</summary>
    WithoutEmail,

    /// <summary>They say themselves that something is to be verified.</summary>
    ToVerify,

    /// <summary>They changed lately.</summary>
    Changed,

    /// <summary>Their campaign had no answer for them.</summary>
    Silent,

    /// <summary>Communes, and their bassin is only estimated.</summary>
    BassinsEstimated,

    /// <summary>Communes, and a person said their bassin.</summary>
    BassinsSaid,
}

/// <summary>What was found.</summary>
public abstract record ListFinding : Finding
{
    /// <summary>Not allowed, and why.</summary>
    public sealed record Refused(Refusal Reason) : ListFinding;

    /// <summary>A list of sheets.</summary>
    /// <param name="Sheets">The first ones, as many as a conversation remembers.</param>
    /// <param name="Total">How many there are.</param>
    /// <param name="Territory">The territory that was named; null for the person's own.</param>
    /// <param name="Age">How old they are at least; null when that does not matter.</param>
    public sealed record Listed(ImmutableArray<Structure> Sheets, int Total, string? Territory, SheetAge? Age) : ListFinding;

    /// <summary>What changed, newest first.</summary>
    /// <param name="Changes">The changes.</param>
    /// <param name="Territory">The territory that was named; null for the person's own.</param>
    public sealed record Changed(ImmutableArray<RecentChange> Changes, string? Territory) : ListFinding;

    /// <summary>One sheet; null when it is no longer there.</summary>
    public sealed record Opened(SheetInFull? Sheet) : ListFinding;

    /// <summary>The sheet is right: said at once, or proposed to who decides.</summary>
    public sealed record Verified(string Name, bool Waits) : ListFinding;

    /// <summary>It changed meanwhile, or is gone.</summary>
    public sealed record NotDone : ListFinding;
}
