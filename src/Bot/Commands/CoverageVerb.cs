using System.CommandLine;

namespace OrientationBot.Bot.Commands;

/// <summary><c>coverage</c>: distance of every commune to its nearest offer.</summary>
internal static class CoverageVerb
{
    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var verb = new Command("coverage", "Distance of every commune to its nearest offer.");
        verb.Add(new Option<string>("--need") { Description = "Only what answers this need." });
        verb.Add(new Option<string>("--territory") { Description = "Only this territory, such as dep:45." });
        verb.Add(new Option<string>("--format") { Description = "csv or geojson.", DefaultValueFactory = _ => "csv" }.AcceptOnlyFromAmong("csv", "geojson"));
        verb.Lacks("the measure of coverage");
        return verb;
    }
}
