using System.Runtime.InteropServices;

namespace OrientationBot.Knowledge.Understanding.Learning;

/// <summary>Counts in how many texts each feature stands, to decide which are worth learning and how rare they are.</summary>
internal sealed class FeatureCounter
{
    private readonly Dictionary<ulong, Entry> _entries = [];
    private int _texts;

    /// <summary>Counts one text.</summary>
    public void Add(WordSource words)
    {
        _texts++;
        var sink = new Sink(_entries, _texts);
        Features.Extract(words, ref sink);
    }

    /// <summary>The table of the features that stand in enough texts; pairs and letters met once only teach noise when texts are many.</summary>
    /// <param name="rareFrom">From how many texts on single occurrences of pairs and letters are left out.</param>
    /// <param name="recipe">Whether stems are kept – they then count as words – and classes of words.</param>
    /// <param name="hints">How many hints from elsewhere come with each text.</param>
    public FeatureTable Table(int rareFrom, Recipe recipe, int hints)
    {
        var kept = _entries
            .Where(e => e.Value.Texts > 1 || e.Value.Family is Family.Word or Family.Lexicon or Family.Class or Family.Stem || _texts < rareFrom)
            .Where(e => recipe.Stems || e.Value.Family != Family.Stem)
            .Where(e => recipe.Classes > 0 || e.Value.Family != Family.Class)
            .OrderBy(e => e.Key).ToList();
        return new(
            [.. kept.Select(e => e.Key)],
            [.. kept.Select(e => e.Value.Family == Family.Stem ? Family.Word : e.Value.Family)],
            [.. kept.Select(e => 1 + MathF.Log((1f + _texts) / (1f + e.Value.Texts)))],
            hints);
    }

    private record struct Entry(Family Family, int Texts, int LastText);

    private readonly struct Sink(Dictionary<ulong, Entry> entries, int text) : IFeatureSink
    {
        public void Add(ulong feature, Family family)
        {
            ref var entry = ref CollectionsMarshal.GetValueRefOrAddDefault(entries, feature, out _);
            if (entry.LastText == text) return;
            entry = new(family, entry.Texts + 1, text);
        }
    }
}
