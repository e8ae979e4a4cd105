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
        var train = new Option<string>("--train") { Description = "CSV to learn from, a text and a label (or intent, catégorie…) a row; - is stdin.", Required = true };
        var test = new Option<string?>("--test") { Description = "CSV to be judged on; left out where a column « split » of the first file says train or test." };
        var verb = new Command("intents", "Learns labels on one set of texts and is judged on another. Out of scope: the label oos, out_of_scope or hors_sujet; examples of it may be missing.") { train, test };
        verb.SetAction(async (parsed, cancellationToken) =>
        {
            var (learnt, judged) = await IntentSets.ReadAsync(parsed.GetRequiredValue(train), parsed.GetValue(test), cancellationToken);
            if (IntentSets.Unheard(learnt, judged) is { Count: > 0 } unheard)
                await Console.Error.WriteLineAsync($"No text to learn from has the label {string.Join(", ", unheard)}: its texts count as wrong.");
            return Write(Evaluation.Intents(learnt, judged, LearnVerb.Language()));
        });
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
            var rows = await Examples.ReadAsync(parsed.GetRequiredValue(cases), ["expected"], cancellationToken);
            return Write(PlacesEvaluation.Measure((await Terminal.ContentAsync(cancellationToken)).Gazetteer, [.. rows.Select(r => new Example(r.Text, r.Label))], parsed.GetValue(sentences)));
        });
        return verb;
    }

    private static int Write<T>(T figures)
    {
        Console.Out.WriteLine(JsonSerializer.Serialize(figures, Terminal.Readable));
        return 0;
    }
}
