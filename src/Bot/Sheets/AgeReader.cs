using OrientationBot.Bot.Coordinator;
using OrientationBot.Geo.Gazetteer;
using OrientationBot.Knowledge.Needs;

namespace OrientationBot.Bot.Sheets;

/// <summary>Reads « d'un an », « 18 mois » among free words; the words stand in <c>labels.yml</c> (<c>units</c>, <c>counts</c>). Pure.</summary>
/// <param name="labels">The words.</param>
internal sealed class AgeReader(Labels labels)
{
    private const int Most = 999;

    private readonly Dictionary<string, string> _units = Words(labels, "units"), _counts = Words(labels, "counts");

    /// <summary>The first age of some folded words; null when there is none.</summary>
    public SheetAge? Read(string words)
    {
        var all = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 1; i < all.Length; i++)
            if (_units.TryGetValue(all[i], out var unit) && Count(all[i - 1]) is { } count) return new(count, unit);
        return null;
    }

    private int? Count(string word) => int.TryParse(_counts.GetValueOrDefault(word, word), out var count) && count is > 0 and <= Most ? count : null;

    private static Dictionary<string, string> Words(Labels labels, string list) =>
        labels.List(list).SelectMany(l => l.Value.Split(' ').Select(word => (Word: Fold.Words(word), l.Key))).DistinctBy(w => w.Word).ToDictionary(w => w.Word, w => w.Key);
}
