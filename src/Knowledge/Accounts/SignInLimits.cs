namespace OrientationBot.Knowledge.Accounts;

/// <summary>How long a code serves and how often one may be asked for.</summary>
public static class SignInLimits
{
    /// <summary>A code serves so long.</summary>
    public static readonly TimeSpan CodeLife = TimeSpan.FromMinutes(10);

    /// <summary>A conversation stays raised so long.</summary>
    public static readonly TimeSpan SessionLife = TimeSpan.FromHours(8);

    /// <summary>What <see cref="PerAddress"/> and the others are counted over.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromHours(1);

    /// <summary>Codes that may be tried before another must be asked for.</summary>
    public const int Tries = 5;

    /// <summary>Codes for one address in the window: with five tries each, one chance in 40,000 an hour to guess.</summary>
    public const int PerAddress = 5;

    /// <summary>Codes for one conversation in the window.</summary>
    public const int PerConversation = 5;

    /// <summary>Codes for one client in the window: a public library is one client.</summary>
    public const int PerClient = 20;
}
