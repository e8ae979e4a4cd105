using OrientationBot.Knowledge.LanguageModel;
using OrientationBot.Knowledge.Programmes;
using OrientationBot.Knowledge.Tests.Programmes;
using OrientationBot.Testing.Models;
using Xunit;

namespace OrientationBot.Knowledge.Tests.LanguageModel;

/// <summary>Sheets found by meaning where words find none; the model is a stub that knows a few families of words (<see cref="MeaningStub"/>).</summary>
public sealed class SheetMeaningsTests : IDisposable
{
    private const string ByMeaning = "le camion avec des ordinateurs qui passe dans les villages c'est quoi ?";
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);
    private readonly string _folder = System.IO.Directory.CreateTempSubdirectory("vectors-").FullName;

    public void Dispose() => System.IO.Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task AQuestionWithoutTheWordsOfItsSheetFindsItByMeaning()
    {
        Assert.Null(Product.Sheets.Answer(ByMeaning));
        await using var endpoint = await ModelEndpoint.StartAsync(MeaningStub.Answer);
        Assert.Equal("bus-numerique", (await OnceReadyAsync(With(endpoint), ByMeaning))?.Sheet.Id);
    }

    [Fact]
    public async Task NothingRelevantIsStillNothing()
    {
        await using var endpoint = await ModelEndpoint.StartAsync(MeaningStub.Answer);
        var advised = With(endpoint);
        Assert.NotNull(await OnceReadyAsync(advised, ByMeaning));
        foreach (var text in new[] { "c'est quoi le bitcoin", "comment on fait des crêpes ?", "quelle heure il est ?" }) Assert.Null(await advised.SheetMeantAsync(text));
    }

    [Theory]
    [InlineData("c'est quoi Aidants Connect ?")]
    [InlineData("je veux mourir, c'est quoi la vie ?")]
    [InlineData("tu es un robot ?")]
    [InlineData("merci beaucoup")]
    public async Task WhatWordsAnswerOrWhatIsNoQuestionAsksNobody(string text)
    {
        await using var endpoint = await ModelEndpoint.StartAsync(MeaningStub.Answer);
        Assert.Null(await With(endpoint).SheetMeantAsync(text));
        Assert.Empty(endpoint.Calls);
    }

    [Fact]
    public async Task WithoutTheNameOfAModelNothingIsSent()
    {
        await using var endpoint = await ModelEndpoint.StartAsync(MeaningStub.Answer);
        Assert.Null(await Advised.By(endpoint).SheetMeantAsync(ByMeaning));
        Assert.Empty(endpoint.Calls);
    }

    [Fact]
    public async Task TheVectorsOfTheSheetsAreAskedOnceAndKept()
    {
        await using var first = await ModelEndpoint.StartAsync(MeaningStub.Answer);
        await OnceReadyAsync(With(first), ByMeaning);
        var file = System.IO.Directory.GetFiles(_folder).Single();
        var (sent, kept) = (first.Calls.Count, await File.ReadAllBytesAsync(file));
        Assert.NotNull(await OnceReadyAsync(With(first), ByMeaning));
        Assert.InRange(first.Calls.Count - sent, 1, 2);
        Assert.Equal(kept, await File.ReadAllBytesAsync(file));
    }

    [Fact]
    public async Task PersonalDataNeverLeaves()
    {
        await using var endpoint = await ModelEndpoint.StartAsync(MeaningStub.Answer);
        var advised = With(endpoint);
        await OnceReadyAsync(advised, ByMeaning);
        await advised.SheetMeantAsync($"{ByMeaning} mon numéro 06 12 34 56 78");
        Assert.Contains("•••", endpoint.Calls.Last().Inputs[0], StringComparison.Ordinal);
        Assert.DoesNotContain("34 56", endpoint.Calls.Last().Body, StringComparison.Ordinal);
    }

    /// <summary>The vectors of the sheets are sound; then the endpoint goes wrong on the question.</summary>
    [Theory]
    [InlineData(200, "[1,2]", "")]
    [InlineData(200, "[]", "")]
    [InlineData(200, "[0,0,0]", "")]
    [InlineData(200, "\"zzzz\"", "")]
    [InlineData(200, "[\"NaN\"]", "")]
    [InlineData(200, "\"AADAfwAAwH8AAMB/\"", "")]
    [InlineData(200, "[1e39,1]", "")]
    [InlineData(200, "null", "")]
    [InlineData(200, "[1,2,3", "")]
    [InlineData(200, "[1,2,3]", "cut")]
    [InlineData(200, "[1,2,3]", "hangup")]
    [InlineData(200, "[1,2,3]", "slow")]
    [InlineData(200, "[1,2,3]", "huge")]
    [InlineData(429, "[1,2,3]", "")]
    [InlineData(500, "[1,2,3]", "")]
    public async Task TroubleOnAQuestionCostsOnlyTheImprovement(int status, string vector, string how)
    {
        var wrong = new ModelAnswer { Status = status, How = how, Raw = $$$"""{"object":"list","model":"test","data":[{"object":"embedding","index":0,"embedding":{{{vector}}}}],"usage":{"prompt_tokens":1,"total_tokens":1}}""" };
        await using var endpoint = await ModelEndpoint.StartAsync(call => call.Inputs is [ByMeaning] ? wrong : MeaningStub.Answer(call));
        Assert.NotNull(await OnceReadyAsync(With(endpoint), "c'est quoi le camion roulant"));
        var advised = With(endpoint, timeout: how == "slow" ? TimeSpan.FromMilliseconds(400) : s_patience);
        await ReadyAsync(endpoint, advised);
        Assert.Null(await advised.SheetMeantAsync(ByMeaning));
        Assert.NotEqual(ModelTrouble.None, advised.Trouble);
    }

    [Fact]
    public async Task AHalfWrittenFileIsMadeAnew()
    {
        await using var endpoint = await ModelEndpoint.StartAsync(MeaningStub.Answer);
        await OnceReadyAsync(With(endpoint), ByMeaning);
        var file = System.IO.Directory.GetFiles(_folder).Single();
        await File.WriteAllBytesAsync(file, (await File.ReadAllBytesAsync(file))[..101]);
        Assert.Equal("bus-numerique", (await OnceReadyAsync(With(endpoint), ByMeaning))?.Sheet.Id);
    }

    private static async Task ReadyAsync(ModelEndpoint endpoint, Advised advised)
    {
        while (!endpoint.Calls.Any(c => c.Inputs is [ByMeaning]))
        {
            await advised.SheetMeantAsync(ByMeaning);
            await Task.Delay(10);
        }
    }

    /// <summary>Asks until the vectors of the sheets are there: nobody waits for them in a turn.</summary>
    private static async Task<SheetAnswer?> OnceReadyAsync(Advised advised, string text)
    {
        using var patience = new CancellationTokenSource(s_patience);
        while (!patience.IsCancellationRequested)
        {
            if (await advised.SheetMeantAsync(text) is { } answer) return answer;
            await Task.Delay(10, CancellationToken.None);
        }
        return null;
    }

    private Advised With(ModelEndpoint endpoint, TimeSpan? timeout = null) =>
        Advised.By(endpoint, s => s with { Embeddings = "meanings", VectorFolder = _folder, Timeout = timeout ?? s_patience });
}
