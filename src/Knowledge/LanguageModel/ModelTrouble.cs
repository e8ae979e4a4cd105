namespace OrientationBot.Knowledge.LanguageModel;

/// <summary>Why the language model gave nothing; an operator reads it, and it holds no one's words.</summary>
public enum ModelTrouble
{
    /// <summary>It answers.</summary>
    None,
    /// <summary>The day's calls are used up.</summary>
    Budget,
    /// <summary>No whole answer within the time limit.</summary>
    TooSlow,
    /// <summary>More calls at once than is allowed.</summary>
    TooMany,
    /// <summary>It failed so often that it is left alone for a while.</summary>
    LeftAlone,
    /// <summary>It refused, failed, or cannot be reached.</summary>
    Refused,
    /// <summary>It answered something that is no answer.</summary>
    Unreadable,
}
