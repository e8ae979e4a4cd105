using OrientationBot.Knowledge.Tests.Programmes;
using OrientationBot.Knowledge.Tests.Understanding;
using OrientationBot.Testing;
using OrientationBot.Testing.Models;
using Xunit;

namespace OrientationBot.Knowledge.Tests.LanguageModel;

/// <summary>Whatever the endpoint does, nothing it says is taken over unchecked: <c>Cases/hostile-*.json</c>.</summary>
public sealed class HostileModelTests
{
    private static readonly string[] s_passages = [.. Product.Sheets.ById("aidants-connect")!.Passages.Take(2).Select(p => p.Text)];

    public static TheoryData<string> Opinions() => Claims("wire", "opinions");

    public static TheoryData<string> Rewordings() => Claims("wire", "rewordings");

    [Theory]
    [MemberData(nameof(Opinions))]
    public async Task ADoubtStaysAsTheEngineLeftIt(string claim)
    {
        var answer = Case(claim, "wire", "opinions");
        await using var endpoint = await ModelEndpoint.StartAsync(_ => answer);
        var advised = Advised.By(endpoint, Advised.For(answer));
        Assert.Equivalent(Trained.Of(Advised.Doubtful), await advised.ConsiderAsync(Advised.Doubtful), strict: true);
        Assert.Equivalent(Trained.Of(Advised.Obscure), await advised.ConsiderAsync(Advised.Obscure), strict: true);
        Assert.Equal(2, endpoint.Calls.Count);
    }

    [Theory]
    [MemberData(nameof(Rewordings))]
    public async Task NoInventedFactIsShown(string claim)
    {
        var answer = Case(claim, "wire", "rewordings");
        await using var endpoint = await ModelEndpoint.StartAsync(_ => answer);
        Assert.Null(await Advised.By(endpoint, Advised.For(answer)).RewordAsync("fr", s_passages));
        Assert.Single(endpoint.Calls);
    }

    /// <summary>The sentence that the cases add to, or take from, holds by itself: it is the lie that is refused.</summary>
    [Fact]
    public async Task TheSameWordsWithoutTheLieAreShown()
    {
        const string sound = "Avec Aidants Connect, un professionnel fait la démarche à votre place.";
        await using var endpoint = await ModelEndpoint.SayingAsync(sound);
        Assert.Equal(sound, await Advised.By(endpoint).RewordAsync("fr", s_passages));
    }

    private static TheoryData<string> Claims(params string[] tables) => [.. tables.SelectMany(Table).Select(a => a.Claim)];

    private static ModelAnswer Case(string claim, params string[] tables) => tables.SelectMany(Table).Single(a => a.Claim == claim);

    private static IReadOnlyList<ModelAnswer> Table(string name) => ModelAnswer.Table(SharedFolder.InRepository("tests", "Knowledge.Tests", "Cases", $"hostile-{name}.json"));
}
