using OrientationBot.Bot.Conversations;
using OrientationBot.Bot.Coordinator;
using OrientationBot.Geo;
using OrientationBot.Knowledge.Accounts;

namespace OrientationBot.Bot.Channels.Console;

/// <summary>A conversation in this process only: nothing of it is written anywhere. Codes and accounts are those of the store.</summary>
internal sealed record Talk(Turn Turn, TimeProvider Time)
{
    private readonly string _conversation = $"terminal-{Guid.NewGuid():N}";
    private int _messages;

    /// <summary>Who talks, when the terminal vouches for them; null for a citizen.</summary>
    public Account? As { get; init; }

    /// <summary>A new conversation about this content.</summary>
    /// <param name="content">What is known and said.</param>
    /// <param name="clerk">Who serves people at work; nobody signs in when left out.</param>
    public static Talk With(Content content, Clerk? clerk = null) => new(content.Turn(ConversationStore.InMemory(TimeProvider.System), new(TimeProvider.System), clerk), TimeProvider.System);

    /// <summary>The bot speaks first.</summary>
    public Task<Answer> OpenAsync(string locale, CancellationToken cancellationToken) => Turn.GreetAsync(_conversation, locale, cancellationToken);

    /// <summary>The person says something, or presses a button.</summary>
    public Task<Answer> SayAsync(Said said, CancellationToken cancellationToken) =>
        Turn.AnswerAsync(
            new(_conversation, $"{++_messages}", Time.GetUtcNow()) { As = As, Text = said.Text, Choice = said.Choice, Location = said.From, Attachments = said.File is { } file ? [file] : [] }, cancellationToken);
}

/// <summary>What a person does at the terminal.</summary>
/// <param name="Text">What was typed; null when a button was pressed.</param>
/// <param name="Choice">Value of the button.</param>
/// <param name="From">Where the person is, when told apart.</param>
/// <param name="File">A file that goes with it.</param>
internal sealed record Said(string? Text, string? Choice = null, Position? From = null, Attachment? File = null);
