using OrientationBot.Knowledge;
using OrientationBot.Knowledge.Directory;

namespace OrientationBot.Bot.Dialogs;

/// <summary>The tree promises nothing that the directory has not: a need has a structure, a programme sheet, or the Hub to answer it.</summary>
internal static class PromiseCheck
{
    public static IEnumerable<Problem> Problems(DialogFolder dialogs, DirectorySnapshot directory) =>
        dialogs.Tree.Needs.Where(need => !need.HubContact && need.Sheets.IsEmpty && directory.CountFor(need) == 0)
            .Select(need => new Problem(Path.Combine(dialogs.Folder, "needs.yml"), 0, $"Nothing answers {need.Id}: no structure of the directory has one of its services or types."));
}
