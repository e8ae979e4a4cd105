using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Time.Testing;
using OrientationBot.Bot.Conversations;
using OrientationBot.Bot.Tests.Conversations;
using OrientationBot.Bot.Tests.SignIn;
using OrientationBot.Geo;
using OrientationBot.Geo.Gazetteer;

namespace OrientationBot.Bot.Tests.Transcripts;

/// <summary>The whole product, in memory, talking to one person at a time.</summary>
internal sealed class Playing(Content content)
{
    private static readonly DateTimeOffset UsualDay = new(2026, 11, 23, 10, 0, 0, TimeSpan.FromHours(1));

    /// <summary>Loads everything that the product ships.</summary>
    public static Task<Content> LoadAsync() => House.ContentAsync;

    /// <summary>Plays a transcript; says every expectation that does not hold, with the replies.</summary>
    public async Task<ImmutableArray<string>> PlayAsync(Transcript transcript)
    {
        var time = new FakeTimeProvider(transcript.Now is { } now ? new(now, TimeSpan.FromHours(1)) : UsualDay);
        await using var entrance = transcript.Accounts.IsEmpty && transcript.As is null ? null : await Entrance.WithDirectoryAsync(content, time);
        foreach (var (email, role, over) in transcript.Accounts) await entrance!.AddAsync(email, role, over);
        foreach (var line in transcript.Proposed) await Premises.ProposeAsync(entrance!, content, line.Split(' '));
        foreach (var line in transcript.Citizens) await Premises.SearchAsync(entrance!, line.Split(' ', 3));
        var turn = entrance?.Turn ?? content.Turn(ConversationStore.InMemory(time), new(time));
        var faults = ImmutableArray.CreateBuilder<string>();
        ImmutableArray<Reply> replies = [];
        foreach (var exchange in transcript.Turns)
        {
            time.Advance(exchange.Delay);
            if (entrance is not null) await entrance.MorningAsync();
            var message = Message(exchange, replies, time.GetUtcNow()) with { Locale = transcript.Language, As = exchange.How == "citizen" ? null : transcript.As };
            if (exchange.Who.Length > 0) message = message with { Conversation = exchange.Who, As = await Premises.AccountAsync(entrance!, exchange.Who) };
            if (message.Text is "{code}" or "{wrong}") message = message with { Text = message.Text == "{code}" ? entrance!.Mailbox.Code : entrance!.Mailbox.WrongCode };
            replies = (await turn.AnswerAsync(message, CancellationToken.None)).Replies;
            faults.AddRange(exchange.Expectations.Where(e => !e.Holds(replies)).Select(e => $"line {e.Line}: {e.Written}\n  after « {Short(exchange.Sent)} » came:\n{Told(replies)}"));
        }
        return faults.ToImmutable();
    }

    private static Message Message(TranscriptTurn exchange, ImmutableArray<Reply> replies, DateTimeOffset at)
    {
        var words = exchange.Rest.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var message = new Message("transcript", exchange.Line.ToString(CultureInfo.InvariantCulture), at);
        return exchange.How switch
        {
            "citizen" or "colleague" => message with { Conversation = exchange.How, Text = exchange.Rest },
            "choice" => message with { Choice = Choice(replies, exchange.Rest) },
            "location" => message with { Location = new Position(Number(words[0]), Number(words[1])) },
            "file" => message with { Attachments = [new(words.Length > 2 ? words[2] : words[0], words[1]) { Bytes = words.Length > 2 ? File.ReadAllBytes(TranscriptTests.InFolder($"Files/{Path.GetFileName(words[2])}")) : null }] },
            "long" => message with { Text = new(words[1][0], (int)Number(words[0])) },
            "raw" => message with { Text = Regex.Unescape(exchange.Rest) },
            _ => message with { Text = exchange.Rest },
        };
    }

    private static string Choice(ImmutableArray<Reply> replies, string title) =>
        replies.SelectMany(r => r.Buttons.Concat(r.Cards.SelectMany(c => c.Buttons))).FirstOrDefault(b => Fold.Words(b.Title) == Fold.Words(title))?.Choice
        ?? throw new FormatException($"no button says « {title} »:\n{Told(replies)}");

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static string Short(string text) => text.Length < 100 ? text : text[..100];

    private static string Told(ImmutableArray<Reply> replies) =>
        string.Join('\n', replies.Select(r => "    " + r.Text + string.Concat(r.Cards.Select(c => $"\n      [{c.Title} | {string.Join(" | ", c.Lines.Select(l => l.Text))}]")) + string.Concat(r.Buttons.Select(b => $" ({b.Title})"))));
}
