using System.Collections.Immutable;
using NodaTime;
using OrientationBot.Bot.Citizen;
using OrientationBot.Knowledge.Accounts;
using OrientationBot.Knowledge.Directory.Changes;

namespace OrientationBot.Bot.Coordinator;

/// <summary>What coordinators do with what waits for them.</summary>
public abstract record QueueErrand : WorkErrand
{
    /// <summary>Show what waits, after those that were passed over.</summary>
    public sealed record Next(bool Reports, int Passed) : QueueErrand;

    /// <summary>Apply a proposal.</summary>
    /// <param name="Id">The proposal.</param>
    /// <param name="Version">Version of its first sheet when it was shown: another change since then is shown first.</param>
    public sealed record Accept(string Id, long Version) : QueueErrand;

    /// <summary>Refuse a proposal, with the reason that its author is told.</summary>
    public sealed record Refuse(string Id, string Reason) : QueueErrand;

    /// <summary>Close a citizen's report.</summary>
    public sealed record Close(string Id, bool Mended) : QueueErrand;
}

/// <summary>How it ended.</summary>
public abstract record QueueFinding : Finding
{
    /// <summary>Not allowed, and why.</summary>
    public sealed record Refused(Refusal Reason) : QueueFinding;

    /// <summary>Nothing waits, beside what was passed over.</summary>
    public sealed record Nothing : QueueFinding;

    /// <summary>One that waits.</summary>
    /// <param name="Case">The case.</param>
    /// <param name="Waiting">How many wait, with this one and those passed over.</param>
    public sealed record Shown(WaitingCase Case, int Waiting) : QueueFinding;

    /// <summary>Done.</summary>
    public sealed record Done : QueueFinding;

    /// <summary>Somebody else decided it before.</summary>
    public sealed record AlreadyDecided : QueueFinding;

    /// <summary>The sheet changed meanwhile: shown again as it would be now.</summary>
    public sealed record Overtaken(WaitingCase Case) : QueueFinding;
}

/// <summary>A proposal, or an error that a citizen signalled, as it is shown to who decides.</summary>
/// <param name="Id">Id of the proposal, or number of the report.</param>
/// <param name="IsReport">It is a citizen's report.</param>
/// <param name="Structure">Id of its first sheet.</param>
/// <param name="Name">Name of the structure.</param>
/// <param name="Commune">Its commune.</param>
/// <param name="Role">Role of who proposes, lower case; empty for a citizen.</param>
/// <param name="On">The day.</param>
public sealed record WaitingCase(string Id, bool IsReport, string Structure, string Name, string Commune, string Role, LocalDate On)
{
    /// <summary>The sheets that would change, each as it stands and what would change on it; empty for a report.</summary>
    public ImmutableArray<(KeptSheet Sheet, SheetChange Change)> Sheets { get; init; } = [];

    /// <summary>Why, or what the citizen said; null when nothing was.</summary>
    public string? Words { get; init; }

    /// <summary>Version of the first sheet as it stands.</summary>
    public long Version { get; init; }

    /// <summary>Others changed the same fields since it was proposed: it cannot be accepted as it is.</summary>
    public bool Clashes { get; init; }
}
