using System.Collections.Frozen;
using OrientationBot.Geo.Gazetteer;
using OrientationBot.Knowledge;
using OrientationBot.Knowledge.Needs;

namespace OrientationBot.Bot.Coordinator;

/// <summary>What a word does in a sentence about the bassin of a commune.</summary>
internal enum BassinWord
{
    /// <summary>« bassin ».</summary>
    Bassin,

    /// <summary>« mets », « est »: says where a commune is.</summary>
    Puts,

    /// <summary>« dans », « le »: stands beside a name.</summary>
    Beside,

    /// <summary>« pas »: what follows is not so.</summary>
    Not,

    /// <summary>« mais »: what follows is so.</summary>
    But,

    /// <summary>« quel ».</summary>
    Which,

    /// <summary>« parce »: a reason follows.</summary>
    Because,

    /// <summary>« que »: leads from « parce » to the reason.</summary>
    That,
}

/// <summary>The words in which people speak of bassins (<c>dialogs/*/bassins.yml</c>). Immutable.</summary>
internal sealed class BassinWords
{
    private readonly FrozenDictionary<string, BassinWord> _words;

    private BassinWords(IEnumerable<KeyValuePair<string, BassinWord>> words) => _words = words.ToFrozenDictionary();

    /// <summary>Nobody speaks of bassins.</summary>
    public static BassinWords Empty { get; } = new([]);

    /// <summary>True for a folded word that does this.</summary>
    public bool Is(string word, BassinWord kind) => _words.TryGetValue(word, out var known) && known == kind;

    /// <summary>Reads the files, or lists everything that is wrong with its line.</summary>
    public static Loaded<BassinWords> Read(IEnumerable<string> paths)
    {
        var (problems, words) = (new List<Problem>(), new Dictionary<string, BassinWord>());
        foreach (var path in paths) Read(new(path, problems), words);
        return Loaded.From(problems, () => new BassinWords(words));
    }

    private static void Read(YamlFile file, Dictionary<string, BassinWord> words)
    {
        foreach (var (key, at, list) in file.Entries(file.Root()))
            if (!Enum.TryParse<BassinWord>(key, ignoreCase: true, out var kind)) file.Add(at, $"« {key} » is nothing that a word does.");
            else
                foreach (var item in file.Items(list))
                    if (Fold.Words(file.Scalar(item)) is not { Length: > 0 } word || word.Contains(' ', StringComparison.Ordinal)) file.Add(item, "One word at a time.");
                    else if (!words.TryAdd(word, kind) && words[word] != kind) file.Add(item, $"« {word} » already stands elsewhere.");
    }
}
