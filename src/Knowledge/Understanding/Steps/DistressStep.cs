using OrientationBot.Knowledge.Understanding.Reading;

namespace OrientationBot.Knowledge.Understanding.Steps;

/// <summary>Danger, recall first; an expression that only sounds like danger (« mort de rire ») shields the words it covers.</summary>
internal sealed class DistressStep : IStep
{
    /// <inheritdoc/>
    public string Name => "distress";

    /// <inheritdoc/>
    public Understanding Read(Utterance said, Understanding sofar) =>
        Best(said) is { } danger ? sofar with { Distress = (DistressKind)danger.Meaning.Value } : sofar;

    private static PhraseMatch? Best(Utterance said)
    {
        PhraseMatch? best = null;
        foreach (var match in said.Matches)
            if (match.Meaning.Topic == Topic.Distress && !Shielded(said, match) && (best is null || match.Meaning.Value < best.Value.Meaning.Value))
                best = match;
        return best;
    }

    private static bool Shielded(Utterance said, PhraseMatch danger)
    {
        foreach (var match in said.Matches)
            if (match.Meaning.Topic == Topic.NoDistress && match.Overlaps(danger)) return true;
        return false;
    }
}
