namespace OrientationBot.Bot.Links;

/// <summary>Where personal links lead.</summary>
internal static class LinkAddress
{
    /// <summary>First part of every address; the token follows.</summary>
    public const string Root = "/fiche";

    /// <summary>Says that everything is right (POST).</summary>
    public const string Right = "/juste";

    /// <summary>Opens the chat (POST).</summary>
    public const string Chat = "/chat";

    /// <summary>Ends the letters (asked by GET, done by POST).</summary>
    public const string Stop = "/stop";
}
