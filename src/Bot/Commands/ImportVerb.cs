using System.CommandLine;

namespace OrientationBot.Bot.Commands;

/// <summary><c>import</c>: reads structures into the directory.</summary>
internal static class ImportVerb
{
    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var verb = new Command("import", "Reads structures into the directory, all or nothing.");
        verb.Add(new Argument<string>("file") { Description = "File to read; - is stdin." });
        verb.Add(new Option<string>("--format") { Description = "Format of the file; guessed when left out." });
        verb.Add(new Option<bool>("--dry-run") { Description = "Say what would happen, change nothing." });
        verb.Add(new Option<string>("--report") { Description = "Write the fate of every row to this JSON file." });
        verb.Lacks("the directory database");
        return verb;
    }
}
