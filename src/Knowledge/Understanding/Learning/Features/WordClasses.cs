using System.Collections.Frozen;
using OrientationBot.Knowledge.Understanding.Reading;

namespace OrientationBot.Knowledge.Understanding.Learning;

/// <summary>Everyday words of French and English by meaning (<c>data/word-classes.yml</c>): what training teaches of one word, the others of its class know.</summary>
internal static class WordClasses
{
    private const string Resource = "word-classes.yml";

    private static readonly FrozenDictionary<string, int[]> s_classes = Read();
    private static readonly FrozenDictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> s_bySpan = s_classes.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Numbers of the classes and fields of the words, in their order, repeated where words share them.</summary>
    public static int[] Of(Tokens tokens)
    {
        var found = new List<int>(tokens.Count * 3);
        for (var i = 0; i < tokens.Count; i++) found.AddRange(Of(tokens.Word(i)));
        return [.. found];
    }

    /// <summary>Numbers of the classes and fields of a folded word, as written or without its ending; none when it is unknown.</summary>
    public static ReadOnlySpan<int> Of(ReadOnlySpan<char> word)
    {
        if (s_bySpan.TryGetValue(word, out var classes)) return classes;
        ReadOnlySpan<string> endings = ["s", "es", "e", "x", "z", "ez", "nt", "ent", "r", "er", "d", "ed", "ing", "ly"];
        foreach (var ending in endings)
            if (word.Length - ending.Length >= 3 && word.EndsWith(ending) && s_bySpan.TryGetValue(word[..^ending.Length], out classes)) return classes;
        return s_bySpan.TryGetValue(Features.Stem(word), out classes) ? classes : [];
    }

    private static FrozenDictionary<string, int[]> Read()
    {
        using var stream = typeof(WordClasses).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream);
        var lines = new YamlDotNet.Serialization.DeserializerBuilder().Build().Deserialize<Dictionary<string, string>>(reader);
        var fields = lines.Keys.Select(Field).Distinct().ToList();
        var entries = lines.SelectMany((line, number) => Words(line.Value).Select(word => (Word: word, Class: fields.Count + number, Field: fields.IndexOf(Field(line.Key))))).ToList();
        var exact = entries.Select(e => e.Word).ToHashSet();
        var stems = entries.Select(e => e with { Word = Features.Stem(e.Word).ToString() }).Where(e => !exact.Contains(e.Word));
        return entries.Concat(stems).GroupBy(e => e.Word).ToFrozenDictionary(g => g.Key, g => g.Select(e => e.Class).Concat(g.Select(e => e.Field)).Distinct().ToArray());
    }

    private static string Field(string name) => name[..name.IndexOf('.', StringComparison.Ordinal)];

    private static IEnumerable<string> Words(string line)
    {
        var tokens = Tokens.Of(line, null);
        return Enumerable.Range(0, tokens.Count).Select(i => tokens.Word(i).ToString());
    }
}
