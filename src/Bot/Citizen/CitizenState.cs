namespace OrientationBot.Bot.Citizen;

/// <summary>What a conversation with a citizen remembers: closed, versioned data, never type names. An empty one is a new conversation.</summary>
public sealed record CitizenState
{
    /// <summary>A conversation that has not begun.</summary>
    public static CitizenState New { get; } = new();

    /// <summary>Language of the conversation.</summary>
    public string Language { get; init; } = "fr";
}
