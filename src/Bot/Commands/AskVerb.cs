using System.CommandLine;
using System.Text.Json;
using OrientationBot.Bot.Channels.Console;
using OrientationBot.Bot.Conversations;
using OrientationBot.Geo;
using OrientationBot.Geo.Gazetteer;
using OrientationBot.Knowledge.Directory;
using Spectre.Console;

namespace OrientationBot.Bot.Commands;

/// <summary><c>ask</c>: one message, the replies.</summary>
internal static class AskVerb
{
    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var text = new Argument<string>("text") { Description = "What the person says; - reads stdin." };
        var near = new Option<string?>("--near") { Description = "Where the person is: a commune, a postal code." };
        var json = new Option<bool>("--json") { Description = "Write {\"replies\",\"matches\"} instead of text." };
        var verb = new Command("ask", "Answers one message.") { text, near, json };
        verb.SetAction(async (parsed, cancellationToken) =>
        {
            var message = parsed.GetRequiredValue(text) is var t && t == "-" ? await Console.In.ReadToEndAsync(cancellationToken) : t;
            return await AskAsync(message, parsed.GetValue(near), parsed.GetValue(json), cancellationToken);
        });
        return verb;
    }

    private static async Task<int> AskAsync(string text, string? near, bool json, CancellationToken cancellationToken)
    {
        var content = await Terminal.ContentAsync(cancellationToken);
        var answer = await Talk.With(content).SayAsync(new(text) { From = near is null ? null : Locate(content.Gazetteer, near) }, cancellationToken);
        if (json) Console.Out.WriteLine(JsonSerializer.Serialize(new Asked(answer), Terminal.Readable));
        else new Paper(AnsiConsole.Console).Write(answer.Replies);
        return 0;
    }

    private static Position Locate(Gazetteer gazetteer, string near) => gazetteer.Locate(near) switch
    {
        [var best, ..] => best.Place.Position,
        _ => throw new RefusalException($"--near: no place is called '{near}'."),
    };

    private sealed record Asked(string[] Replies, Asked.Shown[] Matches)
    {
        public Asked(Answer answer)
            : this([.. answer.Replies.Select(r => r.Text)], [.. answer.Matches.Select(m => new Shown(m, answer.Replies.SelectMany(r => r.Cards).First(c => c.Structure == m.Structure.Id)))]) { }

        public sealed record Shown(string Id, string Name, string Commune, double Meters, string[] Reasons, string[] Doubts)
        {
            public Shown(Match match, Card card)
                : this(match.Structure.Id, match.Structure.Name, match.Structure.Commune.Name, Math.Round(match.Meters, 1), Lines(card, "reason"), Lines(card, "doubt")) { }

            private static string[] Lines(Card card, string kind) => [.. card.Lines.Where(l => l.Kind == kind).Select(l => l.Text)];
        }
    }
}
