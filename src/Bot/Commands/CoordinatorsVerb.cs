using System.CommandLine;

namespace OrientationBot.Bot.Commands;

/// <summary><c>coordinators</c>: who may change what, where.</summary>
internal static class CoordinatorsVerb
{
    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var name = new Argument<string>("email") { Description = "E-mail address of the coordinator." };
        var verb = new Command("coordinators", "Who may change what, where.")
        {
            Lacking("add", "Lets a coordinator change the structures of a territory.", name, new Option<string>("--territory") { Description = "Such as dep:45." }),
            Lacking("list", "Lists the coordinators and their territories."),
            Lacking("remove", "Takes the right away.", name),
        };
        return verb;
    }

    private static Command Lacking(string name, string description, params Symbol[] symbols)
    {
        var verb = new Command(name, description);
        foreach (var argument in symbols.OfType<Argument>()) verb.Add(argument);
        foreach (var option in symbols.OfType<Option>()) verb.Add(option);
        verb.Lacks("the coordinators' conversation");
        return verb;
    }
}
