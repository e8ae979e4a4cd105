using System.CommandLine;
using System.Text.Json;
using OrientationBot.Knowledge.Programmes.Retrieval;
using OrientationBot.Knowledge.Understanding.Learning;

namespace OrientationBot.Bot.Commands;

/// <summary><c>evaluate</c>: measures a capability on files of cases.</summary>
internal static class EvaluateVerb
{
    /// <summary>The verb.</summary>
    public static Command Create() => new("evaluate", "Measures a capability on files of cases.") { Intents(), Retrieval(), Places() };

    private static Command Intents()
    {
        var train = new Option<string>("--train") { Description = "CSV to learn from; - is stdin.", Required = true };
        var test = new Option<string>("--test") { Description = "CSV to be judged on.", Required = true };
        var verb = new Command("intents", "Trains on one file, tests on another (columns text,label; oos is out of scope).") { train, test };
        verb.SetAction(async (parsed, cancellationToken) => Write(Evaluation.Intents(
            await Examples.ReadAsync(parsed.GetRequiredValue(train), cancellationToken), await Examples.ReadAsync(parsed.GetRequiredValue(test), cancellationToken), LearnVerb.Language())));
        return verb;
    }

    private static Command Retrieval()
    {
        var corpus = new Option<string>("--corpus") { Description = "JSON lines {id,text}.", Required = true };
        var queries = new Option<string>("--queries") { Description = "JSON lines {text,relevant:[id]}.", Required = true };
        var verb = new Command("retrieval", "Measures how well texts are found: ndcg10, hit1, hit10.") { corpus, queries };
        verb.SetAction(parsed =>
        {
            var measured = RetrievalEvaluation.Measure(Terminal.Existing(parsed.GetRequiredValue(corpus)), Terminal.Existing(parsed.GetRequiredValue(queries)));
            return measured.TryGet(out var figures) ? Write(figures) : throw new RefusalException(string.Join(Environment.NewLine, measured.Problems));
        });
        return verb;
    }

    private static Command Places()
    {
        var cases = new Option<string>("--cases") { Description = "CSV of texts with the place each names (INSEE code or territory; empty: none); - is stdin.", Required = true };
        var sentences = new Option<bool>("--sentences") { Description = "Read the texts as sentences, not as answers to « où ? »." };
        var verb = new Command("places", "Measures how well places are read (columns text,expected).") { cases, sentences };
        verb.SetAction(async (parsed, cancellationToken) =>
        {
            var texts = await Examples.ReadAsync(parsed.GetRequiredValue(cases), "expected", cancellationToken);
            return Write(PlacesEvaluation.Measure((await Terminal.ContentAsync(cancellationToken)).Gazetteer, texts, parsed.GetValue(sentences)));
        });
        return verb;
    }

    private static int Write<T>(T figures)
    {
        Console.Out.WriteLine(JsonSerializer.Serialize(figures, Terminal.Readable));
        return 0;
    }
}
