using Microsoft.Extensions.Time.Testing;
using OrientationBot.Bot.Conversations;
using OrientationBot.Bot.Tests.Conversations;
using OrientationBot.Testing.Models;
using Xunit;

namespace OrientationBot.Bot.Tests.LanguageModel;

/// <summary>What a person sees of a language model: a better question, other words for a sheet, and never a fact of its own.</summary>
public sealed class AdvisedTurnTests
{
    private const string Plain = "Un professionnel peut faire une démarche sur internet pour vous : c'est Aidants Connect. Vous donnez d'abord votre accord, le mandat. Vous pouvez dire stop quand vous voulez.";
    private const string English = "With Aidants Connect, a professional does an online procedure for you. You must first give your agreement, called a mandat. You can stop it whenever you want.";

    [Fact]
    public async Task WhatWasNotUnderstoodIsAskedAmongWhatTheModelSees()
    {
        var replies = await TalkAsync("""{"needs":["droits-caf","droits-logement"],"commune":"","wishes":[]}""", "fr", "zrgt plopette machinchose");
        Assert.Equal(["need:droits-caf", "need:droits-logement", "other"], replies[^1].SelectMany(r => r.Buttons).Select(b => b.Choice));
    }

    [Fact]
    public async Task ASheetIsToldInEnglishAndMarked()
    {
        var replies = await TalkAsync(English, "en", "what is Aidants Connect?");
        Assert.StartsWith($"{English} Reworded by an AI. ", replies[^1][0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ASheetNotUnderstoodIsToldInPlainerWordsAndMarked()
    {
        var replies = await TalkAsync(Plain, "fr", "c'est quoi Aidants Connect ?", "j'ai pas compris, plus simple svp");
        Assert.DoesNotContain("IA", replies[0][0].Text, StringComparison.Ordinal);
        Assert.Contains("Reformulé par une IA.", replies[1][0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnInventedFactLeavesTheSheetItsOwnWords()
    {
        var replies = await TalkAsync($"{Plain} Appelez le 06 99 99 99 99.", "fr", "c'est quoi Aidants Connect ?", "j'ai pas compris, plus simple svp");
        Assert.Equal(replies[0][0].Text, replies[1][0].Text);
    }

    [Fact]
    public async Task PlainerWordsAreOnlyAboutWhatWasJustTold()
    {
        var replies = await TalkAsync(Plain, "fr", "c'est quoi Aidants Connect ?", "la CAF à Vierzon", "plus simple");
        Assert.DoesNotContain(replies[2], r => r.Text.Contains("Aidants Connect", StringComparison.Ordinal));
    }

    private static async Task<List<List<Reply>>> TalkAsync(string saying, string locale, params string[] messages)
    {
        await using var endpoint = await ModelEndpoint.SayingAsync(saying);
        var content = (await House.ContentAsync).Advised(new(endpoint.Url, "test") { Timeout = TimeSpan.FromSeconds(30) }, TimeProvider.System);
        var time = new FakeTimeProvider(new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));
        var turn = content.Turn(ConversationStore.InMemory(time), new(time));
        var replies = new List<List<Reply>>();
        foreach (var text in messages)
            replies.Add([.. (await turn.AnswerAsync(new("c", $"{replies.Count}", time.GetUtcNow()) { Text = text, Locale = locale }, default)).Replies]);
        return replies;
    }
}
