using System.Collections.Immutable;
using OrientationBot.Bot.Coordinator;
using OrientationBot.Knowledge.Understanding;

namespace OrientationBot.Bot.Citizen;

/// <summary>What a conversation with a citizen remembers: closed data of strings, numbers and lists, never type names. An empty one is a new conversation.</summary>
public sealed record CitizenState
{
    /// <summary>A conversation that has not begun.</summary>
    public static CitizenState New { get; } = new();

    /// <summary>Language of the conversation.</summary>
    public string Language { get; init; } = "fr";

    /// <summary>The bot says tu: to someone young who says it first.</summary>
    public bool Tu { get; init; }

    /// <summary>A child or a teenager writes for themselves.</summary>
    public bool Child { get; init; }

    /// <summary>The assistant has said what it is, and what becomes of the words.</summary>
    public bool Introduced { get; init; }

    /// <summary>What is being looked for.</summary>
    public Inquiry Inquiry { get; init; } = Inquiry.Empty;

    /// <summary>What was being looked for before each of the last steps, oldest first: « retour » takes the last one up again.</summary>
    public ImmutableArray<Inquiry> Past { get; init; } = [];

    /// <summary>Values of the choices on offer, in the order shown.</summary>
    public ImmutableArray<string> Offered { get; init; } = [];

    /// <summary>The last answer in short: the same one is not given twice in a row.</summary>
    public string LastSaid { get; init; } = "";

    /// <summary>Warm words already said, by feeling: none is said twice.</summary>
    public ImmutableArray<string> Warmth { get; init; } = [];

    /// <summary>The danger that the person has spoken of, and was given the numbers for; null once something else is looked for.</summary>
    public DistressKind? Alarm { get; init; }

    /// <summary>What a person at work does in this conversation; null for a citizen, and in a state saved before there was any.</summary>
    public WorkState? Work { get; init; }

    /// <summary>Id of the programme told last, and the rank of the passage (« aidants-connect/0 »), while it is the last thing said: « plus simple » is about it.</summary>
    public string? Told { get; init; }

    /// <summary>Messages not understood in a row.</summary>
    public int Misunderstandings { get; init; }

    /// <summary>How far frustration has climbed: another way, then the phone, then a person.</summary>
    public int Frustration { get; init; }
}
