using OrientationBot.Knowledge.Understanding.Learning;
using OrientationBot.Knowledge.Understanding.Reading;

namespace OrientationBot.Knowledge.Understanding.Steps;

/// <summary>
/// Danger, recall first: a classifier that has learnt how people say it, with the lexicon's expressions among what it looks at.
/// An expression that only sounds like danger (« mort de rire ») hides the words it covers.
/// </summary>
internal sealed class DistressStep(IntentClassifier dangers) : IStep
{
    private const double AlarmWithWords = 0.15;
    private const double Alarm = 0.2;
    private const double AlarmWhenHarmless = 0.35;
    private const int LongStory = 60;
    private const double AlarmInStory = 0.5;

    /// <inheritdoc/>
    public string Name => "distress";

    /// <inheritdoc/>
    public Understanding Read(Utterance said, Understanding sofar)
    {
        if (!AnyWord(said)) return sofar;
        var (kind, probability) = Judge(said);
        return probability >= Threshold(said) ? sofar with { Distress = kind } : sofar;
    }

    /// <inheritdoc/>
    public string Figures(Utterance said)
    {
        if (!AnyWord(said)) return "";
        var (kind, probability) = Judge(said);
        var (danger, harmless) = Clues(said.Matches);
        return FormattableString.Invariant($"{kind} {probability:0.000} (expressions of danger {danger}, harmless {harmless})");
    }

    /// <summary>An expression of danger makes alarm easier, one that only sounds like it harder; the lowest that keep false alarms under 1 % on the even rows.</summary>
    private static double Threshold(Utterance said) => said.Tokens.Count > LongStory ? AlarmInStory : Clues(said.Matches) switch
    {
        ( > 0, 0) => AlarmWithWords,
        (0, > 0) => AlarmWhenHarmless,
        _ => Alarm,
    };

    /// <summary>What the classifier of dangers learns from and judges: all words but those of a place's name, which no phrase of danger taught (« je suis à Levroux » is not « je suis à la rue »).</summary>
    public static Prepared Words(Utterance said)
    {
        var (tokens, matches) = (said.Tokens, said.Matches);
        var words = new List<int>(tokens.Count);
        for (var i = 0; i < tokens.Count; i++)
            if (Tells(said, i)) words.Add(i);
        var clues = new List<int>();
        foreach (var match in matches)
            if (match.Meaning.Topic == Topic.NoDistress || (match.Meaning.Topic == Topic.Distress && !Hidden(matches, match)))
                clues.Add(match.Meaning.Clue);
        return new(tokens, [.. words], [.. clues]);
    }

    /// <summary>What the rest of the lexicon explains whole (a place, « dans le 18 », « oublie-moi ») tells no danger.</summary>
    private static bool AnyWord(Utterance said) => said.Residue.Length > 0 || said.Has(Topic.Distress);

    private static bool Tells(Utterance said, int word) => !said.InPlace(word) || said.Covers(Topic.Distress, word);

    private (DistressKind Kind, double Probability) Judge(Utterance said)
    {
        Span<float> probabilities = stackalloc float[dangers.Labels.Length];
        var prediction = dangers.Predict(Words(said).Words, probabilities);
        Topics.TryKey(Topic.Distress, dangers.Labels[prediction.Label], out var kind);
        return ((DistressKind)kind, 1 - probabilities[dangers.Refused]);
    }

    /// <summary>How many expressions tell danger, the hidden ones not counted, and how many only sound like it.</summary>
    private static (int Danger, int Harmless) Clues(List<PhraseMatch> matches)
    {
        var (danger, harmless) = (0, 0);
        foreach (var match in matches)
            if (match.Meaning.Topic == Topic.NoDistress) harmless++;
            else if (match.Meaning.Topic == Topic.Distress && !Hidden(matches, match)) danger++;
        return (danger, harmless);
    }

    private static bool Hidden(List<PhraseMatch> matches, PhraseMatch danger)
    {
        foreach (var match in matches)
            if (match.Meaning.Topic == Topic.NoDistress && match.Overlaps(danger)) return true;
        return false;
    }
}
