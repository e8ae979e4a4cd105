using NodaTime;

namespace OrientationBot.Knowledge.Hours;

/// <summary>Whether a place is open at an instant.</summary>
public enum OpeningState
{
    /// <summary>Closed.</summary>
    Closed,
    /// <summary>Open.</summary>
    Open,
    /// <summary>The hours themselves say « unknown », or a part could not be read.</summary>
    Unknown,
}

/// <summary>A span of local time with one state; end exclusive.</summary>
/// <param name="Start">Start, local time (Europe/Paris).</param>
/// <param name="End">End, exclusive.</param>
/// <param name="State">Open or unknown; closed spans are not listed.</param>
/// <param name="Comment">Comment of the rule (« sur rendez-vous »), if any.</param>
public sealed record OpenSpan(LocalDateTime Start, LocalDateTime End, OpeningState State, string? Comment);

/// <summary>The state at an instant and what comes next: enough to say « ouvert jusqu'à 17 h, rouvre lundi à 9 h ».</summary>
/// <param name="State">State now.</param>
/// <param name="Until">When it changes; null when it does not within a year.</param>
/// <param name="NextOpen">Start of the next opening: the first when closed now, the one after the present one when open; null when there is none within a year.</param>
/// <param name="Comment">Comment of the rule in force.</param>
public sealed record OpeningStatus(OpeningState State, LocalDateTime? Until, LocalDateTime? NextOpen, string? Comment);
