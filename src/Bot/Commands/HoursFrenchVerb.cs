using System.CommandLine;

namespace OrientationBot.Bot.Commands;

/// <summary><c>hours-fr</c>: French text → opening_hours.</summary>
internal static class HoursFrenchVerb
{
    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var verb = new Command("hours-fr", "Turns French opening hours into opening_hours: stdin a text a line, stdout {\"text\",\"osm\",\"doubts\"} a line.");

        verb.Lacks("the reader of French hours");
        return verb;
    }
}
