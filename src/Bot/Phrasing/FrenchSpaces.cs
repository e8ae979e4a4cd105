using System.Text.RegularExpressions;

namespace OrientationBot.Bot.Phrasing;

/// <summary>French puts a space before « ? ! : ; » and inside guillemets, and a line must not break there. Files are written with plain spaces; people read no-break ones.</summary>
internal static partial class FrenchSpaces
{
    /// <summary>The text with no-break spaces where French typography wants them.</summary>
    public static string Kept(string text) => Breakable().Replace(text, "\u00a0");

    [GeneratedRegex(" (?=[?!:;»])|(?<=«) ")]
    private static partial Regex Breakable();
}
