using OrientationBot.Bot.Tests.Transcripts;
using OrientationBot.Knowledge.LanguageModel;
using OrientationBot.Testing;
using OrientationBot.Testing.Models;
using Xunit;

namespace OrientationBot.Bot.Tests.LanguageModel;

/// <summary>With a model that helps, one that lies, or one that attacks, conversations go as they go without any.</summary>
public sealed class AdvisedTranscriptTests
{
    private static readonly string[] s_tables = ["hostile-opinions.json", "hostile-rewordings.json", "hostile-wire.json"];

    /// <summary>Every hostile answer but those that only wait: they would make a thousand messages wait.</summary>
    private static readonly ModelAnswer[] s_hostile =
        [.. s_tables.SelectMany(t => ModelAnswer.Table(SharedFolder.InRepository("tests", "Knowledge.Tests", "Cases", t))).Where(a => a.How is not ("slow" or "endless"))];

    public static TheoryData<string, string> Conversations()
    {
        var all = new TheoryData<string, string>();
        foreach (var conversation in TranscriptTests.Names.Where(n => !Transcript.Read(TranscriptTests.InFolder($"{n}.chat")).Apart))
            foreach (var model in new[] { "helpful", "lying", "hostile" }) all.Add(conversation, model);
        return all;
    }

    [SkippableTheory]
    [MemberData(nameof(Conversations))]
    public async Task TheConversationGoesAsWithoutAModel(string conversation, string model)
    {
        Skip.If(TranscriptTests.NotYet.Contains(conversation), "not yet, with or without a model");
        await using var endpoint = await ModelEndpoint.StartAsync(Character(model, first: conversation.Sum(c => c)));
        var settings = new LanguageModelSettings(endpoint.Url, "test") { Timeout = TimeSpan.FromSeconds(30), CallsPerDay = 1_000_000 };
        var content = (await Playing.LoadAsync()).Advised(settings, TimeProvider.System);
        var faults = await new Playing(content).PlayAsync(Transcript.Read(TranscriptTests.InFolder($"{conversation}.chat")));
        Assert.True(faults.IsEmpty, string.Join('\n', faults));
    }

    private static Func<ModelCall, ModelAnswer> Character(string model, int first) => model switch
    {
        "helpful" => Characters.Helpful,
        "lying" => Characters.Lying,
        _ => _ => s_hostile[Interlocked.Increment(ref first) % s_hostile.Length],
    };
}
