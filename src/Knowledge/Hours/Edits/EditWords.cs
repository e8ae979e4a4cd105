using System.Text.RegularExpressions;
using OrientationBot.Geo.Gazetteer;

namespace OrientationBot.Knowledge.Hours.Edits;

/// <summary>The verbs of opening and closing made plain, so that the reader of timetables understands a sentence.</summary>
internal static partial class EditWords
{
    /// <summary>Folded; « n'ouvre plus » and « ne ferme plus » are said the other way round; « maintenant » says nothing.</summary>
    public static string Plain(string text)
    {
        var said = Noise.Replace(Fold.Text(text), " ");
        said = NotOpen.Replace(said, "ferme ");
        said = NotClosed.Replace(said, "ouvert ");
        said = Opens.Replace(said, "ouvert");
        return Closes.Replace(said, "ferme").Trim();
    }

    /// <summary>« aussi »: what is said comes beside what stands.</summary>
    public static bool Adds(string said) => Also.IsMatch(said);

    [GeneratedRegex(@"\b(?:maintenant|desormais|dorenavant|a present|finalement|dorenavent|a partir de maintenant|a compter de maintenant|ca y est)\b")]
    private static partial Regex Noise { get; }

    [GeneratedRegex(@"\b(?:n'|ne )?(?:est|sont|sera|seront|etait)? ?(?:plus|pas|jamais) (?:d')?ouvert(?:e?s?|ures?)?\b|\b(?:n'|ne )?(?:ouvrent|ouvre|ouvrira|ouvriront) (?:plus|pas)\b|\bplus personne\b")]
    private static partial Regex NotOpen { get; }

    [GeneratedRegex(@"\b(?:n'|ne )?(?:est|sont)? ?(?:plus|pas) ferme(?:e?s?)\b|\b(?:ne )?(?:ferment|ferme|fermera) (?:plus|pas)\b")]
    private static partial Regex NotClosed { get; }

    [GeneratedRegex(@"\b(?:ouvrira|ouvriront|ouvrent|ouvre|ouverts|ouvertes|ouverte)\b")]
    private static partial Regex Opens { get; }

    [GeneratedRegex(@"\b(?:fermera|fermeront|ferment|fermees|fermee|fermes|fermer)\b")]
    private static partial Regex Closes { get; }

    [GeneratedRegex(@"\b(?:aussi|egalement|en plus|en supplement)\b")]
    private static partial Regex Also { get; }
}
