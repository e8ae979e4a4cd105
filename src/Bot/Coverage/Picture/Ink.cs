using System.Collections.Immutable;

namespace OrientationBot.Bot.Coverage.Picture;

/// <summary>The colours of maps. From pale to dark with distance, so that they also tell apart in grey and for every kind of colour blindness; blue stands for places alone.</summary>
internal static class Ink
{
    /// <summary>Classes of distance, nearest first; lightness (CIE L*) 96, 86, 71, 50, 26.</summary>
    public static ImmutableArray<string> Bands { get; } = ["#fff4d6", "#fdd38a", "#f49a4a", "#c4561b", "#6b220d"];

    /// <summary>Ground of a need that nobody answers anywhere.</summary>
    public const string Nothing = "#c3c9cf";

    /// <summary>Texts.</summary>
    public const string Text = "#1b2530";

    /// <summary>Texts of less weight; 7:1 on white.</summary>
    public const string Quiet = "#4a5561";

    /// <summary>Places that help.</summary>
    public const string Place = "#0b4fa0";

    /// <summary>Where one more place would serve best.</summary>
    public const string Next = "#ffffff";

    /// <summary>Paper.</summary>
    public const string Paper = "#ffffff";

    /// <summary>Borders.</summary>
    public const string Border = "#5c4a3f";
}
