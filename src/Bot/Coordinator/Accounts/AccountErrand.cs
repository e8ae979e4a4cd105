using System.Collections.Immutable;
using OrientationBot.Bot.Citizen;
using OrientationBot.Knowledge.Accounts;

namespace OrientationBot.Bot.Coordinator;

/// <summary>What administrators ask about accounts, and coordinators about those of their territory.</summary>
public abstract record AccountErrand : WorkErrand
{
    /// <summary>May such an account be given? Asked before anything is shown.</summary>
    public sealed record Prepare(Role Role, ImmutableArray<string> Over) : AccountErrand;

    /// <summary>Give an account, and say so by mail.</summary>
    public sealed record Invite(EmailAddress Email, Role Role, ImmutableArray<string> Over, ImmutableArray<string> Names, string Language) : AccountErrand;

    /// <summary>Everybody who has one.</summary>
    public sealed record All : AccountErrand;

    /// <summary>Erase one.</summary>
    public sealed record Remove(EmailAddress Email) : AccountErrand;
}

/// <summary>How it ended.</summary>
public abstract record AccountFinding : Finding
{
    /// <summary>Not allowed, and why.</summary>
    public sealed record Refused(Refusal Reason) : AccountFinding;

    /// <summary>Done.</summary>
    public sealed record Done : AccountFinding;

    /// <summary>The address already has an account.</summary>
    public sealed record AlreadyThere : AccountFinding;

    /// <summary>The address has no account.</summary>
    public sealed record Unknown : AccountFinding;

    /// <summary>Everybody, by role.</summary>
    public sealed record Listed(ImmutableArray<Account> Accounts) : AccountFinding;
}
