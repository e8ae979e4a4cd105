using OrientationBot.Bot.Dialogs;
using OrientationBot.Bot.Tests.Conversations;
using OrientationBot.Knowledge.Directory;
using Xunit;

namespace OrientationBot.Bot.Tests.Dialogs;

public sealed class PromiseTests : IDisposable
{
    private readonly string _tests = System.IO.Directory.CreateTempSubdirectory("tests").FullName;

    public void Dispose() => System.IO.Directory.Delete(_tests, recursive: true);

    [Fact]
    public async Task ANeedThatNothingAnswersIsTold()
    {
        var content = await House.ContentAsync;
        Assert.Contains(PromiseCheck.Problems(content.Dialogs, new DirectorySnapshot([])), p => p.Message.Contains("droits-caf", StringComparison.Ordinal));
        Assert.Empty(PromiseCheck.Problems(content.Dialogs, content.Directory.Now));
    }

    [Fact]
    public async Task ANeedThatNoConversationReachesIsTold()
    {
        File.WriteAllText(Path.Combine(_tests, "one.chat"), "# A claim\n> je veux faire ma déclaration à la CAF\n");
        var told = await ProblemsAsync();
        Assert.Contains(told, p => p.Contains("reaches pix", StringComparison.Ordinal));
        Assert.DoesNotContain(told, p => p.Contains("reaches droits-caf", StringComparison.Ordinal));
    }

    [Fact]
    public async Task APhraseThatIsAlsoACaseIsToldWithBothLines()
    {
        var phrase = (await House.ContentAsync).Dialogs.Phrases.All.First(p => p.Text.Contains(' ', StringComparison.Ordinal) && !p.Text.Contains(',', StringComparison.Ordinal));
        var cases = System.IO.Directory.CreateDirectory(Path.Combine(_tests, "Cases")).FullName;
        File.WriteAllText(Path.Combine(cases, "needs.csv"), $"text,needs\n{phrase.Text},pix\n");
        Assert.Contains(await ProblemsAsync(), p => p.StartsWith($"{phrase.File}:{phrase.Line}:", StringComparison.Ordinal) && p.Contains("needs.csv:2", StringComparison.Ordinal));
    }

    private async Task<string[]> ProblemsAsync()
    {
        var content = await House.ContentAsync;
        return [.. new TranscriptCheck(_tests).Problems(content.Dialogs, content.Understander).Select(p => p.ToString())];
    }
}
