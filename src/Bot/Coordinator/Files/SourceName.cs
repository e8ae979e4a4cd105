using System.Text.RegularExpressions;
using OrientationBot.Bot.Files;
using OrientationBot.Geo.Gazetteer;

namespace OrientationBot.Bot.Coordinator;

/// <summary>What a list is called: the name of its file without what changes from one month to the next, or what a person says.</summary>
internal static partial class SourceName
{
    private const int Shortest = 3;

    /// <summary>Names that say nothing: two lists would have the same.</summary>
    private static readonly HashSet<string> Nothing = ["liste", "tableau", "fichier", "export", "classeur", "feuil", "feuille", "data", "donnees", "lieux", "structures", "copie", "sans titre", "book", "sheet", "import", "list", "table", "document", "inconnu", "nouveau"];

    /// <summary>The name that a file suggests; empty when it suggests none.</summary>
    public static string OfFile(string file)
    {
        var plain = Changing.Replace(Extension.Replace(file, "").Replace('_', ' ').Replace('-', ' '), " ");
        var name = string.Join(' ', plain.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return name.Length < Shortest || Nothing.Contains(Fold.Words(name)) ? "" : name;
    }

    /// <summary>The name as it was typed, by its folded words; empty when it is none.</summary>
    public static string Typed(string typed, string words)
    {
        for (var at = 0; at < typed.Length; at++)
            if (Fold.Words(typed.AsSpan(at)) == words) return FileNames.Harmless(typed[at..].Trim(' ', '«', '»', '"', '\'', '’', '.', '\u00A0'));
        return "";
    }

    [GeneratedRegex(@"\.[a-zA-Z]{2,7}$", RegexOptions.CultureInvariant)]
    private static partial Regex Extension { get; }

    [GeneratedRegex(@"\b(?:v?\d+|janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[uû]t|septembre|octobre|novembre|d[ée]cembre|final|copie|version|nouveau)\b|\(\d+\)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Changing { get; }
}
