using System.Collections.Immutable;
using System.CommandLine;
using OrientationBot.Bot.Dialogs;
using OrientationBot.Knowledge;

namespace OrientationBot.Bot.Commands;

/// <summary><c>dialogs check</c>: every problem of <c>dialogs/</c>, with file and line.</summary>
internal static class DialogsVerb
{
    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var folder = new Argument<string?>("folder") { Description = "Folder of the dialogs; dialogs/ here, or the one in force, when left out.", DefaultValueFactory = _ => null };
        var check = new Command("check", "Lists every problem of dialogs/, with file and line.") { folder };
        check.SetAction((parsed, cancellationToken) => CheckAsync(parsed.GetValue(folder), cancellationToken));
        return new("dialogs", "Works on the sentences and needs of dialogs/.") { check, LearnVerb.Create() };
    }

    private static async Task<int> CheckAsync(string? folder, CancellationToken cancellationToken)
    {
        var settings = SettingsFile.Load(Folders.Here);
        var dialogs = folder ?? Here("dialogs") ?? settings.Content.Dialogs;
        var problems = DialogFolder.Load(dialogs).Problems;
        if (problems.IsEmpty) problems = await WithTheRestAsync(settings with { Content = settings.Content with { Dialogs = dialogs } }, cancellationToken);
        foreach (var problem in problems) Console.Out.WriteLine(problem);
        Console.Error.WriteLine(problems.IsEmpty ? "No problem." : $"{problems.Length} problems.");
        return problems.IsEmpty ? 0 : 1;
    }

    /// <summary>What only shows beside the directory, and beside the tests where they are there.</summary>
    private static async Task<ImmutableArray<Problem>> WithTheRestAsync(Settings settings, CancellationToken cancellationToken)
    {
        var content = await Content.LoadAsync(settings.Content, DirectorySources.IfKept(settings), cancellationToken);
        var promises = PromiseCheck.Problems(content.Dialogs, content.Directory.Now);
        return [.. promises, .. Here("tests") is { } tests ? new TranscriptCheck(tests).Problems(content.Dialogs, content.Understander) : []];
    }

    private static string? Here(string name) => System.IO.Directory.Exists(name) ? name : null;
}
