using OrientationBot.Geo.Gazetteer;
using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Tests.Understanding;
using OrientationBot.Testing.Models;
using Xunit;

namespace OrientationBot.Knowledge.Tests.LanguageModel;

/// <summary>Where a name is shared by communes far apart, the model may put one of them first: the question remains the person's.</summary>
public sealed class CommuneOpinionTests
{
    private const string Shared = "j'ai un problème avec ma carte à Saint-Aubin";

    private static PlaceMention Engine => Trained.Of(Shared).Places.Single();

    [Fact]
    public async Task ACommuneThatWasOfferedComesFirstAmongTheSame()
    {
        var last = Engine.Candidates[^1].Place.Id;
        var place = await AskedAsync(Answer(last));
        Assert.Equal(last, place.Best.Id);
        Assert.Equal(Engine.Candidates.Select(c => c.Place.Id).Order(), place.Candidates.Select(c => c.Place.Id).Order());
        Assert.True(place.Ambiguous);
    }

    [Fact]
    public async Task OnlyTheHomonymsAreOffered()
    {
        await using var endpoint = await ModelEndpoint.SayingAsync(Answer(""));
        await Advised.By(endpoint).ConsiderAsync(Shared);
        Assert.Equal(Engine.Candidates.Select(c => c.Place.Id).Order(), endpoint.Calls.Single().Data["communes"]!.AsObject().Select(c => c.Key).Order());
    }

    [Theory]
    [InlineData("\"commune:75056\"")]
    [InlineData("\"Paris\"")]
    [InlineData("\"saint-aubin\"")]
    [InlineData("[\"\"]")]
    [InlineData("{}")]
    [InlineData("18033")]
    [InlineData("\"'; drop table places; --\"")]
    public async Task ACommuneThatWasNotOfferedDropsTheWholeAnswer(string commune)
    {
        await using var endpoint = await ModelEndpoint.SayingAsync($$"""{"needs":["droits-sante"],"commune":{{commune}},"wishes":[{"value":"free-of-charge","words":"ma carte"}]}""");
        Assert.Equivalent(Trained.Of(Shared), await Advised.By(endpoint).ConsiderAsync(Shared), strict: true);
    }

    [Fact]
    public async Task ASlowModelLeavesTheHomonymsAsTheyAre()
    {
        await using var endpoint = await ModelEndpoint.StartAsync(_ => new() { How = "slow" });
        var said = await Advised.By(endpoint, s => s with { Timeout = TimeSpan.FromMilliseconds(300) }).ConsiderAsync(Shared);
        Assert.Equivalent(Trained.Of(Shared), said, strict: true);
    }

    [Theory]
    [InlineData("free-of-charge", "ma carte", true)]
    [InlineData("free-of-charge", "gratuit", false)]
    [InlineData("free-of-charge", "", false)]
    [InlineData("free-of-charge", "arte à Saint", false)]
    public async Task AWishIsTakenOnlyWithWholeWordsOfTheMessage(string value, string words, bool taken) =>
        Assert.Equal(taken, (await SaidAsync(Wish(value, words))).Constraints.Free);

    [Theory]
    [InlineData("free")]
    [InlineData("public:Everyone")]
    [InlineData("care:None")]
    [InlineData("FREE-OF-CHARGE")]
    public async Task AWishThatWasNotOfferedDropsTheWholeAnswer(string value) =>
        Assert.Equivalent(Trained.Of(Shared), await SaidAsync(Wish(value, "ma carte")), strict: true);

    [Fact]
    public async Task WhatThePersonSaidStandsAgainstTheModel()
    {
        const string text = "j'ai un problème avec ma carte, je suis sourd";
        await using var endpoint = await ModelEndpoint.SayingAsync(Wish("care:VisualImpairment", "je suis sourd"));
        Assert.True((await Advised.By(endpoint).ConsiderAsync(text)).Constraints.Care.HasFlag(Trained.Of(text).Constraints.Care));
        Assert.NotEqual(Care.None, Trained.Of(text).Constraints.Care);
    }

    private static async Task<PlaceMention> AskedAsync(string answer) => (await SaidAsync(answer)).Places.Single();

    private static async Task<Knowledge.Understanding.Understanding> SaidAsync(string answer)
    {
        await using var endpoint = await ModelEndpoint.SayingAsync(answer);
        return await Advised.By(endpoint).ConsiderAsync(Shared);
    }

    private static string Answer(string commune) => $$"""{"needs":["droits-sante"],"commune":"{{commune}}","wishes":[]}""";

    private static string Wish(string value, string words) => $$"""{"needs":["droits-sante"],"commune":"","wishes":[{"value":"{{value}}","words":"{{words}}"}]}""";
}
