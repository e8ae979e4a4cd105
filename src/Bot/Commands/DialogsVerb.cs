using System.CommandLine;
using OrientationBot.Knowledge.Needs;

namespace OrientationBot.Bot.Commands;

/// <summary><c>dialogs check</c>: every problem of <c>dialogs/</c>, with file and line.</summary>
internal static class DialogsVerb
{
    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var folder = new Argument<string?>("folder") { Description = "Folder of the dialogs; the one in force when left out.", DefaultValueFactory = _ => null };
        var check = new Command("check", "Lists every problem of dialogs/, with file and line.") { folder };
        check.SetAction(parsed => Check(parsed.GetValue(folder) ?? SettingsFile.Load(Folders.Here).Content.Dialogs));
        return new("dialogs", "Works on the sentences and needs of dialogs/.") { check };
    }

    private static int Check(string folder)
    {
        var problems = NeedTreeReader.Read(Path.Combine(folder, "needs.yml")).Problems;
        foreach (var problem in problems) Console.Out.WriteLine(problem);
        Console.Error.WriteLine(problems.IsEmpty ? "No problem." : $"{problems.Length} problems.");
        return problems.IsEmpty ? 0 : 1;
    }
}
