namespace OrientationBot.Bot.Coordinator;

/// <summary>What a conversation remembers of a person at work: closed data, like the rest of the state. A citizen's conversation has none, nor does a state saved before there was any.</summary>
public sealed record WorkState
{
    /// <summary>Nothing begun.</summary>
    public static WorkState New { get; } = new();

    /// <summary>Who has signed in; null when nobody has.</summary>
    public SavedSession? Session { get; init; }

    /// <summary>True when nothing is left to remember.</summary>
    internal bool IsEmpty => this == New;
}

/// <summary>A conversation raised by a code. The account is read again at each turn: a role taken away is gone at once.</summary>
/// <param name="Account">Id of the account.</param>
/// <param name="Sender">The person who typed the code, as the channel vouches for them: nobody else in the conversation is raised.</param>
/// <param name="Until">When it ends, Unix milliseconds.</param>
public sealed record SavedSession(string Account, string Sender, long Until);
