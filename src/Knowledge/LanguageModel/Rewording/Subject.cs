using System.Collections.Immutable;
using OrientationBot.Geo.Gazetteer;

namespace OrientationBot.Knowledge.LanguageModel.Rewording;

/// <summary>
/// Whether a rewording speaks of the same thing: in the passages' own language each sentence shares a word with them;
/// in another, the whole shares what does not change (names) or hardly (« professionnel », « professional »).
/// </summary>
internal sealed class Subject(string passages)
{
    private const string LanguageOfSheets = "fr";
    private const int Root = 4;
    private const int RichPassage = 6;

    private readonly ImmutableHashSet<string> _roots = Roots(passages);

    /// <summary>True when it does.</summary>
    public bool IsThatOf(IEnumerable<string> sentences, string language)
    {
        var said = sentences.Select(Roots).Where(roots => !roots.IsEmpty).ToList();
        return language == LanguageOfSheets
            ? said.All(_roots.Overlaps)
            : said.SelectMany(roots => roots).Distinct().Count(_roots.Contains) >= (_roots.Count < RichPassage ? 1 : 2);
    }

    private static ImmutableHashSet<string> Roots(string text) =>
        [.. Fold.Words(text).Split(' ').Where(Tells).Select(word => word.Length > Root ? word[..Root] : word)];

    private static bool Tells(string word) => (word.Length >= Root && !FactWords.IsCommon(word)) || (word.Length > 1 && char.IsAsciiDigit(word[0]));
}
