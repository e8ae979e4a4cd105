using System.CommandLine;

namespace OrientationBot.Bot.Commands;

/// <summary><c>evaluate</c>: measures a capability on files of cases.</summary>
internal static class EvaluateVerb
{
    /// <summary>The verb.</summary>
    public static Command Create() => new("evaluate", "Measures a capability on files of cases.") { Intents(), Retrieval() };

    private static Command Intents()
    {
        var verb = new Command("intents", "Trains on one file, tests on another (columns text,label; oos is out of scope).")
        {
            new Option<string>("--train") { Description = "CSV to learn from.", Required = true },
            new Option<string>("--test") { Description = "CSV to be judged on.", Required = true },
        };
        verb.Lacks("the classifier");
        return verb;
    }

    private static Command Retrieval()
    {
        var verb = new Command("retrieval", "Measures how well texts are found: ndcg10, hit1, hit10.")
        {
            new Option<string>("--corpus") { Description = "JSON lines {id,text}.", Required = true },
            new Option<string>("--queries") { Description = "JSON lines {text,relevant:[id]}.", Required = true },
        };
        verb.Lacks("the retrieval of programme sheets");
        return verb;
    }
}
