using System.Collections.Immutable;
using OrientationBot.Bot.Citizen;
using OrientationBot.Knowledge.Accounts;
using OrientationBot.Knowledge.Directory.Changes;
using OrientationBot.Knowledge.Directory.Duplicates;

namespace OrientationBot.Bot.Coordinator;

/// <summary>What people at work ask about sheets that may be one place.</summary>
public abstract record DuplicateErrand : WorkErrand
{
    /// <summary>The likely pairs, likeliest first.</summary>
    /// <param name="Over">Ids of territories or communes; empty for those of who asks.</param>
    /// <param name="From">How many were shown before.</param>
    /// <param name="Count">Most pairs.</param>
    public sealed record List(ImmutableArray<string> Over, int From, int Count) : DuplicateErrand;

    /// <summary>Two sheets as they stand, and how they could become one.</summary>
    public sealed record Compare(string First, string Second) : DuplicateErrand;

    /// <summary>The two sheets that a text names.</summary>
    public sealed record Named(string Words) : DuplicateErrand;

    /// <summary>They are two places: never shown together again.</summary>
    public sealed record PutAside(string First, string Second) : DuplicateErrand;
}

/// <summary>How it ended.</summary>
public abstract record DuplicateFinding : Finding
{
    /// <summary>A page of pairs.</summary>
    /// <param name="Pairs">The pairs.</param>
    /// <param name="Total">How many there are in all.</param>
    public sealed record Page(ImmutableArray<Duplicate> Pairs, int Total) : DuplicateFinding;

    /// <summary>Two sheets side by side, with what a proposal about them needs.</summary>
    /// <param name="Stays">The sheet that the advice keeps.</param>
    /// <param name="Goes">The other.</param>
    /// <param name="Likeness">How likely it is that they are one place, and why.</param>
    /// <param name="Advice">How they could become one.</param>
    /// <param name="Id">An id for a proposal.</param>
    /// <param name="At">Now.</param>
    public sealed record Compared(KeptSheet Stays, KeptSheet Goes, Duplicate Likeness, MergeAdvice Advice, string Id, DateTimeOffset At) : DuplicateFinding;

    /// <summary>One of the sheets, or both, cannot be found.</summary>
    public sealed record Unknown : DuplicateFinding;

    /// <summary>The pair is put aside.</summary>
    public sealed record Apart : DuplicateFinding;

    /// <summary>Not allowed, and why.</summary>
    public sealed record Refused(Refusal Reason) : DuplicateFinding;

    /// <summary>The store cannot be used now.</summary>
    public sealed record Failed : DuplicateFinding;
}
