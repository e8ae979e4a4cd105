using System.CommandLine;

namespace OrientationBot.Bot.Commands;

/// <summary><c>compile</c>: makes data/ from source files.</summary>
internal static class CompileVerb
{
    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var verb = new Command("compile", "Makes the facts of data/ from a folder of public source files.");
        verb.Add(new Argument<string>("from") { Description = "Folder of the source files." });
        verb.Add(new Option<string>("--to") { Description = "Folder to write.", DefaultValueFactory = _ => "data" });
        verb.Lacks("the readers of the sources");
        return verb;
    }
}
