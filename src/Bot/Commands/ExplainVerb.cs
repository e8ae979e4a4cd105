using System.CommandLine;
using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Understanding;

namespace OrientationBot.Bot.Commands;

/// <summary><c>explain</c>: what was understood and why, step by step; the ranking with every named score.</summary>
internal static class ExplainVerb
{
    private const int ShownMatches = 5;

    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var text = new Argument<string>("text") { Description = "What a person might say." };
        var verb = new Command("explain", "Says what was understood and why, and how the structures were ranked.") { text };
        verb.SetAction((parsed, cancellationToken) => ExplainAsync(parsed.GetRequiredValue(text), cancellationToken));
        return verb;
    }

    private static async Task<int> ExplainAsync(string text, CancellationToken cancellationToken)
    {
        var content = await Terminal.ContentAsync(cancellationToken);
        var explained = Context.None with { Explain = true };
        var said = content.Understander.Understand(text, explained);
        if (content.Adviser is { } adviser) said = await adviser.ConsiderAsync(said, explained, cancellationToken);
        foreach (var step in said.Trace) Console.Out.WriteLine($"{step.Step,-16} {step.Finding}");
        Console.Out.WriteLine($"{"act",-16} {said.Act}");
        foreach (var request in said.Requests)
            Console.Out.WriteLine($"{"need",-16} {string.Join(", ", request.Needs.Select(n => $"{n.Id} {n.Score:0.00}"))}");
        foreach (var mention in said.Places)
            Console.Out.WriteLine($"{"place",-16} {string.Join(", ", mention.Candidates.Select(c => $"{c.Place.Name} {c.Place.Id} ({c.How}) {c.Score:0.00}"))}");
        Console.Out.WriteLine($"{"constraints",-16} {ConstraintsJson.Of(said.Constraints).ToJsonString(Terminal.Readable)}");
        if (!said.Requests.IsEmpty && !said.Places.IsEmpty) Rank(content, said);
        return 0;
    }

    private static void Rank(Content content, Understanding said)
    {
        var clock = new Clock(TimeProvider.System);
        var place = (said.Requests[0].Place ?? said.Places[0]).Best;
        var query = new DirectoryQuery(content.Tree.Need(said.Requests[0].Best.Id), place, said.Constraints, clock.Local(clock.Now)) { Count = ShownMatches };
        var answer = content.Directory.Now.Find(query);
        if (!answer.Widened.IsEmpty) Console.Out.WriteLine($"{"given up",-16} {string.Join(", ", answer.Widened)}");
        foreach (var match in answer.Matches)
        {
            Console.Out.WriteLine($"{match.Meters,9:0} m {match.Structure.Name} ({match.Structure.Commune.Name}) {match.Structure.Id}");
            Console.Out.WriteLine($"{"",12}{string.Join(" ", match.Scores.Select(s => $"{s.Name} {s.Meters:+0;-0;0}"))}");
            Console.Out.WriteLine($"{"",12}{string.Join(", ", match.Reasons.Select(r => $"{r.Kind} {r.Detail}".Trim()))} | {string.Join(", ", match.Doubts.Select(d => $"{d.Kind} {d.Detail}".Trim()))}");
        }
    }
}
