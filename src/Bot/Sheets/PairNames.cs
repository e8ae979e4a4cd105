using OrientationBot.Knowledge.Directory;

namespace OrientationBot.Bot.Sheets;

/// <summary>« la médiathèque de Gien et la bibliothèque de Gien » → two sheets. Pure.</summary>
internal static class PairNames
{
    /// <summary>Words that stand between two names.</summary>
    private static readonly string[] Joiners = ["et", "avec", "dans", "and", "with", "into"];

    /// <summary>A name that resembles less names nothing.</summary>
    private const double Least = 0.5;

    /// <summary>The two sheets that are named best, wherever the text is cut; null when it does not name two.</summary>
    /// <param name="directory">The directory.</param>
    /// <param name="words">The text, folded to words.</param>
    public static (string First, string Second)? Find(DirectorySnapshot directory, string words)
    {
        var all = words.Split(' ');
        return Enumerable.Range(1, Math.Max(0, all.Length - 2)).Where(i => Joiners.Contains(all[i]))
            .Select(i => Two(directory, string.Join(' ', all[..i]), string.Join(' ', all[(i + 1)..])))
            .Where(two => two.Score >= Least).OrderByDescending(two => two.Score).Select(two => ((string, string)?)(two.First, two.Second)).FirstOrDefault();
    }

    private static (string First, string Second, double Score) Two(DirectorySnapshot directory, string one, string other)
    {
        if (directory.ByName(one, null) is not [var first, ..]) return default;
        var second = directory.ByName(other, null).FirstOrDefault(c => c.Structure.Id != first.Structure.Id);
        return second.Structure is null ? default : (first.Structure.Id, second.Structure.Id, Math.Min(first.Score, second.Score));
    }
}
