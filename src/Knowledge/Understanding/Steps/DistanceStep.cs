using OrientationBot.Knowledge.Understanding.Reading;

namespace OrientationBot.Knowledge.Understanding.Steps;

/// <summary>How far somebody is ready to go: a number of kilometres with « à moins de », « maximum »…</summary>
internal sealed class DistanceStep(Lexicon lexicon) : IStep
{
    private const int Farthest = 300;

    /// <inheritdoc/>
    public string Name => "distance";

    /// <inheritdoc/>
    public Understanding Read(Utterance said, Understanding sofar)
    {
        foreach (var match in said.Matches)
            if (match.Meaning is { Topic: Topic.Wish, Value: (int)Wish.Kilometres } && said.Has(Topic.Wish, Wish.Within)
                && Figure.Before(said.Tokens, match.First, lexicon) is { Value: > 0 and <= Farthest } figure)
                return sofar with { Constraints = sofar.Constraints with { MaxKilometres = figure.Value } };
        return sofar;
    }
}
