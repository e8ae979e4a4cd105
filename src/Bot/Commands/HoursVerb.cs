using System.CommandLine;

namespace OrientationBot.Bot.Commands;

/// <summary><c>hours</c>: evaluates opening_hours between two instants.</summary>
internal static class HoursVerb
{
    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var verb = new Command("hours", "Evaluates opening_hours: stdin {\"hours\",\"from\",\"to\"} a line, stdout {\"intervals\",\"warnings\",\"error\"} a line.");

        verb.Lacks("the reader of opening_hours");
        return verb;
    }
}
