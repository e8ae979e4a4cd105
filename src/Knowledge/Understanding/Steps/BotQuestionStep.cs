using OrientationBot.Knowledge.Understanding.Reading;

namespace OrientationBot.Knowledge.Understanding.Steps;

/// <summary>Questions about the assistant itself, which come before everything they contain.</summary>
internal sealed class BotQuestionStep : IStep
{
    /// <summary>In a story longer than this, a word about robots is not what the story is for.</summary>
    private const int Story = 40;

    /// <inheritdoc/>
    public string Name => "question about the assistant";

    /// <inheritdoc/>
    public Understanding Read(Utterance said, Understanding sofar)
    {
        if (said.Tokens.Count > Story || said.Longest(Topic.Bot) is not { } question) return sofar;
        if (said.Context.Expectation == Expectation.Results && said.Longest(Topic.Detail) is { } detail && detail.Length >= question.Length) return sofar;
        return sofar with { BotTopic = (BotTopic)question.Meaning.Value, Act = DialogueAct.BotQuestion };
    }
}
