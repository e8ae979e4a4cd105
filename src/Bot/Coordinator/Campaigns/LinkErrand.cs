using OrientationBot.Bot.Citizen;
using OrientationBot.Knowledge.Accounts;

namespace OrientationBot.Bot.Coordinator;

/// <summary>What people at work ask of the personal link of one sheet.</summary>
/// <param name="Sheet">Id of the sheet.</param>
public abstract record LinkErrand(string Sheet) : WorkErrand
{
    /// <summary>May it be sent, and where to? Nothing is sent.</summary>
    public sealed record Prepare(string Sheet) : LinkErrand(Sheet);

    /// <summary>Mail it.</summary>
    public sealed record Send(string Sheet) : LinkErrand(Sheet);

    /// <summary>Take back those that serve.</summary>
    public sealed record Revoke(string Sheet) : LinkErrand(Sheet);
}

/// <summary>What became of it.</summary>
public abstract record LinkFinding : Finding
{
    /// <summary>Not allowed, and why.</summary>
    public sealed record Refused(Refusal Reason) : LinkFinding;

    /// <summary>It can be sent.</summary>
    /// <param name="Name">Name of the sheet.</param>
    /// <param name="To">The address, covered.</param>
    public sealed record Ready(string Name, string To) : LinkFinding;

    /// <summary>It leaves.</summary>
    public sealed record Sent(string Name, int Days) : LinkFinding;

    /// <summary>It does not, and why.</summary>
    public sealed record NotSent(string Name, LinkObstacle Why) : LinkFinding;

    /// <summary>So many serve no more.</summary>
    public sealed record Revoked(string Name, int Count) : LinkFinding;
}

/// <summary>Why a link is not mailed.</summary>
public enum LinkObstacle
{
    /// <summary>The sheet has no address that can be written to.</summary>
    WithoutEmail,

    /// <summary>The address does not want these mails.</summary>
    WantsNoMail,

    /// <summary>Several have left for this sheet today.</summary>
    TooMany,

    /// <summary>The sheet is gone.</summary>
    Gone,

    /// <summary>The store cannot be used now.</summary>
    Store,
}
