using System.CommandLine;

namespace OrientationBot.Bot.Commands;

/// <summary><c>export</c>: writes the directory.</summary>
internal static class ExportVerb
{
    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var verb = new Command("export", "Writes the directory.");
        verb.Add(new Argument<string>("file") { Description = "File to write; - is stdout." });
        verb.Add(new Option<string>("--format") { Description = "Format of the file." });
        verb.Lacks("the directory database");
        return verb;
    }
}
