using System.Collections.Frozen;
using OrientationBot.Geo.Gazetteer;
using YamlDotNet.Serialization;

namespace OrientationBot.Knowledge.LanguageModel.Rewording;

/// <summary>The words by which facts are told from plain words, in French and English (<c>fact-words.yml</c>).</summary>
internal static class FactWords
{
    private static readonly Lists s_lists = Read();
    private static readonly FrozenDictionary<string, string> s_numbers = ByWord(s_lists.Numbers);
    private static readonly FrozenDictionary<string, string> s_dates = ByWord(s_lists.Dates);
    private static readonly FrozenDictionary<string, string> s_units = ByWord(s_lists.Units);
    private static readonly FrozenSet<string> s_articles = Words(s_lists.Articles);
    private static readonly FrozenSet<string> s_openers = Words(s_lists.Openers);
    private static readonly FrozenSet<string> s_capitals = Words(s_lists.Capitals);
    private static readonly FrozenSet<string> s_denials = Words(s_lists.Denials);
    private static readonly FrozenDictionary<string, FrozenSet<string>> s_common = s_lists.Common.ToFrozenDictionary(l => l.Key, l => Words(l.Value));

    /// <summary>The languages whose words are known.</summary>
    public static IReadOnlyCollection<string> Languages => s_common.Keys;

    /// <summary>The number that a folded word says, in figures; null when it says none.</summary>
    public static string? Number(string word) => s_numbers.GetValueOrDefault(word);

    /// <summary>The day or month that a folded word names; null when it names none.</summary>
    public static string? Date(string word) => s_dates.GetValueOrDefault(word);

    /// <summary>What a folded word after a number says that it counts; null when it says nothing known.</summary>
    public static string? Unit(string word) => s_units.GetValueOrDefault(word);

    /// <summary>« un », « may »: a number or a date only in some company.</summary>
    public static bool IsArticle(string word) => s_articles.Contains(word);

    /// <summary>A common word that may begin a sentence.</summary>
    public static bool Opens(string word) => s_openers.Contains(word);

    /// <summary>A word that has a capital and is no name of anyone (« French », « I »).</summary>
    public static bool IsPlainCapital(string word) => s_capitals.Contains(word);

    /// <summary>The delicate matters that folded words touch: money, passwords, calls.</summary>
    public static FrozenSet<string> Matters(string words) =>
        s_lists.Matters.Where(m => m.Value.Split(' ').Any(word => $" {words} ".Contains($" {word.Replace('_', ' ')} ", StringComparison.Ordinal))).Select(m => m.Key).ToFrozenSet();

    /// <summary>True when the text says that something is not.</summary>
    public static bool Denies(string text) => text.Contains("n't", StringComparison.OrdinalIgnoreCase) || text.Contains("n’t", StringComparison.OrdinalIgnoreCase)
        || Fold.Words(text).Split(' ').Any(s_denials.Contains);

    /// <summary>A small word that tells a language and nothing else.</summary>
    public static bool IsCommon(string word) => s_common.Values.Any(words => words.Contains(word));

    /// <summary>True when more of the small words are of this language than of any other.</summary>
    public static bool Speaks(string text, string language)
    {
        var words = Fold.Words(text).Split(' ');
        var counts = s_common.ToDictionary(l => l.Key, l => words.Count(l.Value.Contains));
        return counts[language] > 0 && counts.All(c => c.Key == language || c.Value < counts[language]);
    }

    private static FrozenDictionary<string, string> ByWord(Dictionary<string, string> lists) =>
        lists.SelectMany(l => l.Value.Split(' ').Select(word => (word, l.Key))).ToFrozenDictionary(p => p.word, p => p.Key);

    private static FrozenSet<string> Words(string list) => list.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();

    private static Lists Read()
    {
        using var stream = typeof(FactWords).Assembly.GetManifestResourceStream("fact-words.yml")!;
        using var reader = new StreamReader(stream);
        return new DeserializerBuilder().WithNamingConvention(YamlDotNet.Serialization.NamingConventions.CamelCaseNamingConvention.Instance).Build().Deserialize<Lists>(reader);
    }

    /// <summary>The file as it is written: words separated by spaces, folded.</summary>
    private sealed class Lists
    {
        public Dictionary<string, string> Numbers { get; set; } = [];
        public Dictionary<string, string> Dates { get; set; } = [];
        public Dictionary<string, string> Units { get; set; } = [];
        public Dictionary<string, string> Matters { get; set; } = [];
        public Dictionary<string, string> Common { get; set; } = [];
        public string Articles { get; set; } = "";
        public string Openers { get; set; } = "";
        public string Capitals { get; set; } = "";
        public string Denials { get; set; } = "";
    }
}
