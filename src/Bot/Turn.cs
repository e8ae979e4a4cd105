using System.Collections.Immutable;
using NodaTime;
using OrientationBot.Bot.Addresses;
using OrientationBot.Bot.Citizen;
using OrientationBot.Bot.Conversations;
using OrientationBot.Bot.Coordinator;
using OrientationBot.Bot.Coverage;
using OrientationBot.Bot.SignIn;
using OrientationBot.Geo.Gazetteer;
using OrientationBot.Knowledge.LanguageModel.Rewording;

namespace OrientationBot.Bot;

/// <summary>One message in, replies out: the whole product in one page.</summary>
internal sealed class Turn(Content content, ConversationStore conversations, Clerk clerk, IAddressService addresses, Clock clock)
{
    private const int LongestTextRead = 4_000;

    /// <summary>A person opens a conversation: the bot speaks first, once.</summary>
    public async Task<Answer> GreetAsync(string id, string? locale, CancellationToken cancellationToken)
    {
        await using var conversation = await conversations.OpenAsync(id, cancellationToken);
        if (!conversation.IsNew) return Answer.None;

        var step = content.Citizen.Open(conversation.State with { Language = Language(locale) });
        var replies = content.Phraser.Say(step.Acts, step.State.Language, conversation.Turns);
        return await conversation.SaveAsync(step, null, replies, clock.Now) ?? Answer.None;
    }

    /// <summary>Somebody comes in by another door, which vouches for what is remembered of them: the bot speaks first.</summary>
    /// <param name="id">Id of a new conversation.</param>
    /// <param name="step">What is remembered and said.</param>
    public async Task WelcomeAsync(string id, Step step)
    {
        await using var conversation = await conversations.OpenAsync(id, CancellationToken.None);
        var closed = Closing.Of(conversation.State, step);
        await conversation.SaveAsync(closed, null, content.Phraser.Say(closed.Acts, closed.State.Language, 0), clock.Now);
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
            var caller = new Caller(message, await clerk.WhoAsync(message, state.Work, cancellationToken));
            var heard = Hear(caller, state, conversation);
            var said = conversation.Receive(message.Kept(message.Text is null ? null : heard.Said.Text));
            var step = content.Professional.Next(state, heard) ?? content.Citizen.Next(ProfessionalDialogue.LeaveAside(state), await ConsiderAsync(heard, state, cancellationToken));
            while (step.Errand is { } errand)
                step = content.Citizen.Continue(step, await PerformAsync(errand, caller, cancellationToken), heard);

            var news = await clerk.NewsAsync(caller);
            var replies = step.SaysAgain
                ? await conversation.LastRepliesAsync(cancellationToken)
                : content.Phraser.Say([.. news.Acts, .. step.Acts], step.State.Language, conversation.Turns);
            if (await conversation.SaveAsync(step, said, replies, clock.Now) is not { } answer) continue;
            await news.ToldAsync();
            return answer;
        }
    }

    private Heard Hear(Caller caller, CitizenState state, Conversation conversation)
    {
        var message = caller.Message;
        var text = message.Text ?? "";
        var read = text.Length > LongestTextRead ? text[..LongestTextRead] : text;
        var confided = Confided.Take(read, state.Work, caller.Who);
        var words = Fold.Words(confided.Text);
        ImmutableArray<Offer> offers = [.. ProfessionalDialogue.OnOffer(state), .. content.Citizen.OnOffer(state)];
        var titles = content.Phraser.Titles(offers, state.Language);
        return new(content.Understander.Understand(confided.Text, content.Citizen.Context(state, titles)), clock.Local(message.At))
        {
            Who = caller.Who,
            Confided = confided,
            Words = words,
            Choice = message.Choice ?? (Typed(words, titles) is >= 0 and var typed ? offers[typed].Choice : null),
            Here = message.Location is { } position ? content.Gazetteer.At(position) : null,
            HasFile = !message.Attachments.IsEmpty,
            CutShort = read.Length < text.Length,
            Since = conversation.LastAt is { } last ? Duration.FromTimeSpan(message.At - last) : null,
        };
    }

    /// <summary>Where the text leaves a doubt, a second opinion, when there is a language model: it changes the confidence, never what follows from it. A choice already put to the person is theirs to make.</summary>
    private async ValueTask<Heard> ConsiderAsync(Heard heard, CitizenState state, CancellationToken cancellationToken) => content.Adviser is not { } adviser ? heard : heard with
    {
        Rewords = true,
        Meant = heard.Choice is null ? await adviser.SheetMeantAsync(heard.Said, cancellationToken) : null,
        Said = heard.Choice is null && state.Inquiry.NeedAmong.IsEmpty ? await adviser.ConsiderAsync(heard.Said, content.Citizen.Context(state, []), cancellationToken) : heard.Said,
    };

    private ValueTask<Finding> PerformAsync(Errand errand, Caller caller, CancellationToken cancellationToken) => errand switch
    {
        Errand.Search search => new(new Finding.Found(search.Query, content.Directory.Now.Find(search.Query))),
        Errand.Describe describe => new(new Finding.Described([.. describe.Structures.Where(id => content.Directory.Now.ById(id) is not null).Select(id => content.Directory.Now.Describe(id, describe.Query))])),
        Errand.ByName named => new(new Finding.Named(named.Name, content.Directory.Now.ByName(named.Name, named.Near))),
        Errand.Reword reword => RewordAsync(reword.Passages, cancellationToken),
        CoverageErrand cover => new(new CoverageFinding(CoverageShown.Of(content.Coverage.Survey(content.CoverageReader.Read(cover)), content.Site))),
        Errand.Address typed => HouseAsync(typed, cancellationToken),
        WorkErrand work => clerk.PerformAsync(work, caller, cancellationToken),
        _ => throw new InvalidOperationException($"No one performs {errand.GetType().Name}."),
    };

    private async ValueTask<Finding> RewordAsync(Passages passages, CancellationToken cancellationToken) =>
        new Finding.Reworded(content.Adviser is { } adviser ? await adviser.RewordAsync(passages, cancellationToken) : null);

    private async ValueTask<Finding> HouseAsync(Errand.Address typed, CancellationToken cancellationToken) =>
        new Finding.House(await addresses.FindAsync(typed.Text, typed.Commune, cancellationToken));

    /// <summary>Index of the choice whose title was typed, whatever its accents and capitals; −1 when none was.</summary>
    private static int Typed(string words, ImmutableArray<string> titles) =>
        words.Length == 0 ? -1 : Enumerable.Range(0, titles.Length).FirstOrDefault(i => Fold.Words(titles[i]) == words, -1);

    private static string Language(string? locale) => locale?.StartsWith("en", StringComparison.OrdinalIgnoreCase) == true ? "en" : CitizenState.New.Language;
}
