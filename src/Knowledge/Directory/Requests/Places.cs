using System.Text.RegularExpressions;

namespace OrientationBot.Knowledge.Directory.Requests;

/// <summary>A value without what only leads to it.</summary>
internal static partial class Places
{
    /// <summary>« au 3 rue de la Paix » → « 3 rue de la Paix »; a name in quotes without them.</summary>
    public static string Bare(string text, bool address) => Unquoted(address ? Leading.Replace(text, "") : text);

    /// <summary>The text inside its quotes, or as it is.</summary>
    public static string Unquoted(string text) => Quoted.Match(text.Trim()) is { Success: true } quoted ? quoted.Groups[1].Value.Trim() : text.Trim().TrimEnd('.', '!');

    [GeneratedRegex(@"^(?:(?:et |maintenant |désormais |c'est |dans |pour aller )*(?:au|aux|à la|à l['’]|à|dans|le|la|chez)\s+)(?=\d|\p{L})", RegexOptions.IgnoreCase)]
    private static partial Regex Leading { get; }

    [GeneratedRegex(@"^[«""“]\s*([^»""”]*?)\s*[»""”]")]
    private static partial Regex Quoted { get; }
}
