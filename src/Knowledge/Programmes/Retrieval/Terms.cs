using System.Collections.Frozen;
using System.Globalization;
using OrientationBot.Geo.Gazetteer;
using OrientationBot.Knowledge.Understanding.Learning;

namespace OrientationBot.Knowledge.Programmes.Retrieval;

/// <summary>What a text is searched by: the stems of its words, and the runs of letters inside its words, which survive misspellings.</summary>
internal static class Terms
{
    private const int Gram = 4;

    private static readonly FrozenSet<string> s_empty = (
        "a ai ait as au aux avec ca ce ces cet cette ceux d dans de des du elle elles en es est et eu eux il ils j je l la le les leur leurs lui m ma mais me meme mes moi mon n ne "
        + "nos notre nous on ont ou par pas plus pour qu que qui s sa sans se ses si son sont sur t ta te tes toi ton tu un une vos votre vous y etre ete "
        + "an and are at be by for from has he in is it its of or that the this to was were will with").Split(' ').ToFrozenSet();

    /// <summary>The words of a text, folded; those that carry no meaning only when there are no others.</summary>
    public static IReadOnlyList<string> Words(string text)
    {
        var all = Fold.Words(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var telling = all.Where(w => !s_empty.Contains(w)).ToList();
        return telling.Count > 0 ? telling : all;
    }

    /// <summary>The words of a text, each in the one spelling of those that sound like it.</summary>
    public static IReadOnlyList<string> Spoken(string text) => [.. Words(text).Select(Homophones.Spell)];

    /// <summary>The stems of words.</summary>
    public static IEnumerable<string> Stems(IReadOnlyList<string> words) => words.Select(FrenchStemmer.Stem);

    /// <summary>The stems of words that stand side by side.</summary>
    public static IEnumerable<string> Pairs(IReadOnlyList<string> words)
    {
        var stems = Stems(words).ToList();
        return stems.Zip(stems.Skip(1), (one, next) => $"{one} {next}");
    }

    /// <summary>The classes of meaning of words, in French and English alike; none for a word of no class.</summary>
    public static IEnumerable<string> Meanings(IReadOnlyList<string> words) =>
        words.SelectMany(word => WordClasses.Of(word).ToArray()).Select(number => number.ToString(CultureInfo.InvariantCulture));

    /// <summary>Runs of four letters, a space marking where a word begins and ends; a word of up to two letters is one run.</summary>
    public static IEnumerable<string> Grams(IReadOnlyList<string> words) => words.SelectMany(word => Runs(word, Gram));

    /// <summary>Runs of so many letters of a word.</summary>
    public static IEnumerable<string> Runs(string word, int letters)
    {
        var marked = $" {word} ";
        for (var i = 0; i + letters <= marked.Length; i++) yield return marked.Substring(i, letters);
        if (marked.Length < letters) yield return marked;
    }
}
