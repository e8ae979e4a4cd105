using NodaTime;
using OrientationBot.Bot.SignIn;
using OrientationBot.Geo;
using OrientationBot.Knowledge.Accounts;
using OrientationBot.Knowledge.Programmes;
using OrientationBot.Knowledge.Understanding;

namespace OrientationBot.Bot.Citizen;

/// <summary>Everything the dialogue may look at of one message; nothing in it needs a clock, a file or the network.</summary>
/// <param name="Said">What the text means.</param>
/// <param name="Now">Local time (Europe/Paris).</param>
public sealed record Heard(Understanding Said, LocalDateTime Now)
{
    /// <summary>The text folded to words: what the titles of choices, and set phrases, are compared with.</summary>
    public string Words { get; init; } = "";

    /// <summary>Who has signed in; null for a citizen.</summary>
    public Account? Who { get; init; }

    /// <summary>What was typed for the sign-in alone: addresses and a code, which nothing else sees.</summary>
    public Confided Confided { get; init; } = Confided.Nothing;

    /// <summary>Value of the button pressed, if one was.</summary>
    public string? Choice { get; init; }

    /// <summary>Position shared, as a place.</summary>
    public Place? Here { get; init; }

    /// <summary>The message carries a file (photo, voice note, PDF).</summary>
    public bool HasFile { get; init; }

    /// <summary>The text was longer than what is read.</summary>
    public bool CutShort { get; init; }

    /// <summary>There is someone to ask for other words (a language model).</summary>
    public bool Rewords { get; init; }

    /// <summary>The sheet that the question means, by a language model, where its words named none; null mostly.</summary>
    public SheetAnswer? Meant { get; init; }

    /// <summary>Time since the person's last message; null for the first.</summary>
    public Duration? Since { get; init; }
}
