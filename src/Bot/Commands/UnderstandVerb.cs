using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;
using OrientationBot.Knowledge.Understanding;

namespace OrientationBot.Bot.Commands;

/// <summary><c>understand</c>: what each text means.</summary>
internal static class UnderstandVerb
{
    /// <summary>The verb.</summary>
    public static Command Create() => Terminal.LineVerb(
        "understand", "Says what each text means: stdin a text a line, stdout {\"text\",\"needs\",\"commune\",\"constraints\",\"act\",\"outOfScope\",\"distress\"} a line.", PrepareAsync);

    private static async Task<Func<string, object>> PrepareAsync(CancellationToken cancellationToken)
    {
        var understander = (await Terminal.ContentAsync(cancellationToken)).Understander;
        return text => Describe(text, understander.Understand(text, Context.None));
    }

    private static Understood Describe(string text, Understanding said)
    {
        var place = said.Places.IsEmpty ? null : said.Places[0].Best;
        return new(
            text,
            [.. said.Requests.SelectMany(r => r.Needs).Select(n => new ScoredNeed(n.Id, Math.Round(n.Score, 4)))],
            place?.Commune is { } commune ? new(commune.Code, commune.Name) : null,
            ConstraintsJson.Of(said.Constraints),
            JsonNamingPolicy.CamelCase.ConvertName(said.Act.ToString()),
            said.OutOfScope,
            said.Distress is { } distress ? JsonNamingPolicy.CamelCase.ConvertName(distress.ToString()) : null);
    }

    private sealed record Understood(string Text, ScoredNeed[] Needs, Named? Commune, JsonObject Constraints, string Act, bool OutOfScope, string? Distress);

    private sealed record Named(string Code, string Name);
}
