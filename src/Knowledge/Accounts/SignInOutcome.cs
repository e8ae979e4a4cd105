namespace OrientationBot.Knowledge.Accounts;

/// <summary>How asking for a code ended.</summary>
public abstract record CodeRequest
{
    /// <summary>A code was made. It is mailed when the address is known; the person is told the same when it is not.</summary>
    /// <param name="Account">Whose it is; null when the address is nobody's.</param>
    /// <param name="Code">Six digits, in clear for the mail only.</param>
    public sealed record Made(Account? Account, string Code) : CodeRequest
    {
        /// <inheritdoc/>
        public override string ToString() => nameof(Made);
    }

    /// <summary>Too many were asked for; the same for an address that is known and for one that is not.</summary>
    public sealed record TooMany : CodeRequest;

    /// <summary>Nothing to send again: no code was asked for in this conversation.</summary>
    public sealed record NothingToResend : CodeRequest;
}

/// <summary>How trying a code ended.</summary>
public abstract record CodeTry
{
    /// <summary>It is the right one; it serves no more.</summary>
    public sealed record Right(Account Account) : CodeTry;

    /// <summary>It is not.</summary>
    /// <param name="TriesLeft">How many tries are left.</param>
    public sealed record Wrong(int TriesLeft) : CodeTry;

    /// <summary>Too many were tried, and no other will do.</summary>
    public sealed record NoTriesLeft : CodeTry;

    /// <summary>Its time is over.</summary>
    public sealed record Expired : CodeTry;

    /// <summary>No code waits in this conversation: none was asked for, or it has served.</summary>
    public sealed record NoneWaiting : CodeTry;
}
