using OrientationBot.Bot.Citizen;
using OrientationBot.Knowledge.Accounts;

namespace OrientationBot.Bot.Coordinator;

/// <summary>The edge of the dialogue with people at work: says who speaks, and performs their errands.</summary>
/// <param name="clock">The clock.</param>
internal sealed class Clerk(Clock clock)
{
    /// <summary>Reads an account; null when there is none, or no more.</summary>
    public Func<string, CancellationToken, ValueTask<Account?>> Find { get; init; } = (_, _) => default;

    /// <summary>Performs an errand; what is refused is a finding and a line of the log.</summary>
    public Func<WorkErrand, Caller, CancellationToken, ValueTask<Finding>> PerformAsync { get; init; } =
        (errand, _, _) => throw new InvalidOperationException($"No one performs {errand.GetType().Name}.");

    /// <summary>Who speaks: the account that the channel itself vouches for, or the one that signed in, read again. A citizen costs nothing.</summary>
    public ValueTask<Account?> WhoAsync(Message message, WorkState? work, CancellationToken cancellationToken)
    {
        if (message.As is { } local) return new(local);
        return work?.Session is { } session && session.Sender == message.Sender && session.Until > clock.Now.ToUnixTimeMilliseconds() ? Find(session.Account, cancellationToken) : default;
    }
}
