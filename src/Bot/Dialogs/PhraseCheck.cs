using OrientationBot.Knowledge;
using OrientationBot.Knowledge.Needs;

namespace OrientationBot.Bot.Dialogs;

/// <summary>Holds the phrases of people and the tree of needs to each other.</summary>
internal static class PhraseCheck
{
    /// <summary>Fewest phrases of the main language for a need: below, it is not recognised well enough to be promised.</summary>
    private const int Fewest = 40;

    private const string OutOfScope = "hors-sujet";

    public static IEnumerable<Problem> Problems(Phrases phrases, NeedTree tree, string folder)
    {
        var main = Path.Combine(folder, "fr", "needs.lu");
        var counts = phrases.All.Where(p => p.File == main).CountBy(p => p.Intent).ToDictionary();
        return tree.Needs.Select(n => (n.Id, Count: counts.GetValueOrDefault(n.Id))).Where(n => n.Count < Fewest)
            .Select(n => new Problem(main, 0, $"The need {n.Id} has {n.Count} phrases, {Fewest} at least: add phrases as people really write them."))
            .Concat(phrases.All.Where(p => p.Intent != OutOfScope && tree.Need(p.Intent) is null).DistinctBy(p => (p.File, p.Intent))
                .Select(p => new Problem(p.File, p.Line, $"« {p.Intent} » is no need of needs.yml.")));
    }
}
