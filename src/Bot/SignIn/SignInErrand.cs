using OrientationBot.Bot.Citizen;
using OrientationBot.Bot.Coordinator;
using OrientationBot.Knowledge.Accounts;

namespace OrientationBot.Bot.SignIn;

/// <summary>What signing in asks of the world.</summary>
public abstract record SignInErrand : WorkErrand
{
    /// <summary>Make a code and mail it; to the address given before when there is none here.</summary>
    /// <param name="Email">The address.</param>
    /// <param name="Language">Language of the mail.</param>
    public sealed record SendCode(EmailAddress? Email, string Language) : SignInErrand;

    /// <summary>Try a code.</summary>
    /// <param name="Code">Digits only.</param>
    public sealed record TryCode(string Code) : SignInErrand
    {
        /// <inheritdoc/>
        public override string ToString() => nameof(TryCode);
    }

    /// <summary>Take the code back that waits.</summary>
    public sealed record Revoke : SignInErrand;
}

/// <summary>How it ended.</summary>
public abstract record SignInFinding : Finding
{
    /// <summary>A code was asked for.</summary>
    public sealed record Requested(CodeRequest Outcome) : SignInFinding;

    /// <summary>A code was tried.</summary>
    /// <param name="Outcome">How it ended.</param>
    /// <param name="Session">The conversation raised, when it was right.</param>
    public sealed record Tried(CodeTry Outcome, SavedSession? Session) : SignInFinding;

    /// <summary>No code waits any more.</summary>
    public sealed record Revoked : SignInFinding;
}
