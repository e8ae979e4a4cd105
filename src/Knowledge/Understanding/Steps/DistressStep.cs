using OrientationBot.Knowledge.Understanding.Learning;
using OrientationBot.Knowledge.Understanding.Reading;

namespace OrientationBot.Knowledge.Understanding.Steps;

/// <summary>
/// Danger, recall first: a classifier that has learnt how people say it, with the lexicon's expressions among what it looks at.
/// An expression that only sounds like danger (« mort de rire ») hides the words it covers.
/// </summary>
internal sealed class DistressStep(IntentClassifier dangers) : IStep
{
    private const double Alarm = 0.17;
    private const int LongStory = 60;
    private const double AlarmInStory = 0.5;

    /// <inheritdoc/>
    public string Name => "distress";

    /// <inheritdoc/>
    public Understanding Read(Utterance said, Understanding sofar)
    {
        if (said.Tokens.Count == 0) return sofar;
        var (kind, probability) = Judge(said);
        return probability >= (said.Tokens.Count > LongStory ? AlarmInStory : Alarm) ? sofar with { Distress = kind } : sofar;
    }

    /// <inheritdoc/>
    public string Figures(Utterance said)
    {
        if (said.Tokens.Count == 0) return "";
        var (kind, probability) = Judge(said);
        return FormattableString.Invariant($"{kind} {probability:0.000}");
    }

    /// <summary>What the classifier of dangers learns from and judges.</summary>
    public static Prepared Words(Tokens tokens, List<PhraseMatch> matches)
    {
        var clues = new List<int>();
        foreach (var match in matches)
            if (match.Meaning.Topic == Topic.NoDistress || (match.Meaning.Topic == Topic.Distress && !Hidden(matches, match)))
                clues.Add(match.Meaning.Clue);
        return new(tokens, [.. Enumerable.Range(0, tokens.Count)], [.. clues]);
    }

    private (DistressKind Kind, double Probability) Judge(Utterance said)
    {
        Span<float> probabilities = stackalloc float[dangers.Labels.Length];
        var prediction = dangers.Predict(Words(said.Tokens, said.Matches).Words, probabilities);
        Topics.TryKey(Topic.Distress, dangers.Labels[prediction.Label], out var kind);
        return ((DistressKind)kind, 1 - probabilities[dangers.Refused]);
    }

    private static bool Hidden(List<PhraseMatch> matches, PhraseMatch danger)
    {
        foreach (var match in matches)
            if (match.Meaning.Topic == Topic.NoDistress && match.Overlaps(danger)) return true;
        return false;
    }
}
