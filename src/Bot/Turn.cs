using System.Collections.Immutable;
using NodaTime;
using OrientationBot.Bot.Citizen;
using OrientationBot.Bot.Conversations;
using OrientationBot.Bot.Phrasing;
using OrientationBot.Geo.Gazetteer;
using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Understanding;

namespace OrientationBot.Bot;

/// <summary>One message in, replies out: the whole product in one page.</summary>
internal sealed class Turn(
    ConversationStore conversations, Understander understander, CitizenDialogue citizen, LiveDirectory directory,
    Gazetteer gazetteer, Phraser phraser, Clock clock)
{
    private const int LongestTextRead = 4_000;

    /// <summary>A person opens a conversation: the bot speaks first, once.</summary>
    public async Task<Answer> GreetAsync(string id, string? locale, CancellationToken cancellationToken)
    {
        await using var conversation = await conversations.OpenAsync(id, cancellationToken);
        if (!conversation.IsNew) return Answer.None;

        var step = citizen.Open(conversation.State with { Language = Language(locale) });
        var replies = phraser.Say(step.Acts, step.State.Language, conversation.Turns);
        return await conversation.SaveAsync(step, null, replies, clock.Now) ?? Answer.None;
    }

    /// <summary>Answers a message: read it, decide, look into the directory, put it in words, save all in one go.</summary>
    /// <remarks>One turn at a time per conversation; a message that comes twice gets the same answer; what was typed is kept only masked.</remarks>
    public async Task<Answer> AnswerAsync(Message message, CancellationToken cancellationToken)
    {
        while (true)
        {
            await using var conversation = await conversations.OpenAsync(message.Conversation, cancellationToken);
            if (await conversation.AnswerToAsync(message.Id, cancellationToken) is { } earlier) return earlier;

            var state = conversation.IsNew ? conversation.State with { Language = Language(message.Locale) } : conversation.State;
            var heard = Hear(message, state, conversation);
            var said = conversation.Receive(message with { Text = message.Text is null ? null : heard.Said.Text });
            var step = citizen.Next(state, heard);
            while (step.Errand is { } errand)
                step = citizen.Continue(step, Perform(errand), heard);

            var replies = step.SaysAgain
                ? await conversation.LastRepliesAsync(cancellationToken)
                : phraser.Say(step.Acts, step.State.Language, conversation.Turns);
            if (await conversation.SaveAsync(step, said, replies, clock.Now) is { } answer) return answer;
        }
    }

    private Heard Hear(Message message, CitizenState state, Conversation conversation)
    {
        var text = message.Text ?? "";
        var read = text.Length > LongestTextRead ? text[..LongestTextRead] : text;
        var offers = citizen.OnOffer(state);
        var titles = phraser.Titles(offers, state.Language);
        return new(understander.Understand(read, citizen.Context(state, titles)), clock.Local(message.At))
        {
            Choice = message.Choice ?? (Typed(read, titles) is >= 0 and var typed ? offers[typed].Choice : null),
            Here = message.Location is { } position ? gazetteer.At(position) : null,
            HasFile = !message.Attachments.IsEmpty,
            CutShort = read.Length < text.Length,
            Since = conversation.LastAt is { } last ? Duration.FromTimeSpan(message.At - last) : null,
        };
    }

    private Finding Perform(Errand errand) => errand switch
    {
        Errand.Search search => new Finding.Found(search.Query, directory.Now.Find(search.Query)),
        Errand.Describe describe => new Finding.Described([.. describe.Structures.Where(id => directory.Now.ById(id) is not null).Select(id => directory.Now.Describe(id, describe.Query))]),
        Errand.ByName named => new Finding.Named(named.Name, directory.Now.ByName(named.Name, named.Near)),
        _ => throw new InvalidOperationException($"No one performs {errand.GetType().Name}."),
    };

    /// <summary>Index of the choice whose title was typed, whatever its accents and capitals; −1 when none was.</summary>
    private static int Typed(string text, ImmutableArray<string> titles)
    {
        var folded = Fold.Words(text);
        return folded.Length == 0 ? -1 : Enumerable.Range(0, titles.Length).FirstOrDefault(i => Fold.Words(titles[i]) == folded, -1);
    }

    private static string Language(string? locale) => locale?.StartsWith("en", StringComparison.OrdinalIgnoreCase) == true ? "en" : CitizenState.New.Language;
}
