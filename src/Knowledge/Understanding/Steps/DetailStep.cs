using OrientationBot.Knowledge.Understanding.Reading;

namespace OrientationBot.Knowledge.Understanding.Steps;

/// <summary>While cards are shown, « ses horaires ? », « et le samedi ? » ask about them.</summary>
internal sealed class DetailStep : IStep
{
    /// <inheritdoc/>
    public string Name => "detail asked";

    /// <inheritdoc/>
    public Understanding Read(Utterance said, Understanding sofar)
    {
        if (said.Context.Expectation != Expectation.Results || sofar.BotTopic is not null) return sofar;
        if (said.Longest(Topic.Detail) is { } detail && !said.Matches.Exists(m => m.Meaning.Topic == Topic.Need && !said.AsksOfShown(m)) && (said.Longest(Topic.Act)?.Length ?? 0) < detail.Length)
            return sofar with { Act = DialogueAct.AskDetail, Detail = (Detail)detail.Meaning.Value };
        var onlyTime = sofar.Constraints.When is not null && said.Asks && sofar.Places.IsEmpty && said.Residue.Length == 0;
        return onlyTime ? sofar with { Act = DialogueAct.AskDetail, Detail = Detail.Hours } : sofar;
    }
}
