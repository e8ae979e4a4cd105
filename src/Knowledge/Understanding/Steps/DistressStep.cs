using OrientationBot.Knowledge.Understanding.Learning;
using OrientationBot.Knowledge.Understanding.Reading;

namespace OrientationBot.Knowledge.Understanding.Steps;

/// <summary>
/// Danger, recall first: a classifier that has learnt how people say it; it looks at the words, at the lexicon's expressions
/// and at the roles of the words (<see cref="StoryRoles"/>). How sure it must be depends on what else is there, a plain ordinary need included.
/// </summary>
/// <param name="dangers">Knows how danger is told.</param>
/// <param name="needs">Knows how ordinary needs are told.</param>
internal sealed class DistressStep(IntentClassifier dangers, IntentClassifier needs) : IStep
{
    private const double AlarmWithWords = 0.15;
    private const double Alarm = 0.2;
    private const double AlarmWithoutPeril = 0.3;
    private const double AlarmWhenHarmless = 0.35;
    private const double AlarmBesideANeed = 0.4;
    private const double PlainNeed = 0.8;
    private const double AlarmWhenExplained = 0.85;
    private const double AlarmWhenTold = 0.97;
    private const int LongStory = 60;
    private const double AlarmInStory = 0.92;
    private const double AlarmInStoryWithWords = 0.5;

    /// <inheritdoc/>
    public string Name => "distress";

    /// <inheritdoc/>
    public Understanding Read(Utterance said, Understanding sofar)
    {
        if (!Tells(said)) return sofar;
        var (kind, probability) = Judge(said);
        return probability >= Threshold(said, probability) ? sofar with { Distress = kind } : sofar;
    }

    /// <inheritdoc/>
    public string Figures(Utterance said)
    {
        if (!Tells(said)) return "";
        var (kind, probability) = Judge(said);
        var (danger, harmless) = Clues(said.Matches);
        return FormattableString.Invariant($"{kind} {probability:0.000} of {Threshold(said, probability)} (expressions of danger {danger}, harmless {harmless})");
    }

    /// <summary>What the classifier of dangers learns from and judges: all words but those of a place's name, which no phrase of danger taught (« je suis à Levroux » is not « je suis à la rue »).</summary>
    public static Prepared Words(Utterance said)
    {
        var (tokens, matches) = (said.Tokens, said.Matches);
        var words = new List<int>(tokens.Count);
        for (var i = 0; i < tokens.Count; i++)
            if (Tells(said, i)) words.Add(i);
        var clues = new List<int>();
        foreach (var match in matches)
            if (match.Meaning.Topic == Topic.NoDistress || IsDanger(matches, match)) clues.Add(match.Meaning.Clue);
        return new(tokens, [.. words], [.. clues]) { Classes = [.. StoryRoles.Of(matches), .. WordClasses.Of(tokens)] };
    }

    /// <summary>An expression of danger that no harmless one hides: « mort de rire » hides « mort ».</summary>
    public static bool IsDanger(List<PhraseMatch> matches, PhraseMatch danger)
    {
        if (danger.Meaning.Topic != Topic.Distress) return false;
        foreach (var match in matches)
            if (match.Meaning.Topic == Topic.NoDistress && match.Overlaps(danger)) return false;
        return true;
    }

    /// <summary>A doubtful alarm that no expression of danger bears out gives way to a need that is plain: « je veux faire mon passeport ». On families of phrases held out this silences one false alarm in seven among needs and loses one danger in a thousand.</summary>
    private double Threshold(Utterance said, double probability)
    {
        var threshold = Threshold(said);
        return probability >= threshold && probability < AlarmBesideANeed && Clues(said.Matches).Danger == 0 && IsPlainNeed(said) ? AlarmBesideANeed : threshold;
    }

    private bool IsPlainNeed(Utterance said)
    {
        Span<float> probabilities = stackalloc float[needs.Labels.Length];
        var prediction = needs.Predict(WordsOfNeed.Choose(said, 0, said.Tokens.Count).Words, probabilities);
        return prediction.Label != needs.Refused && prediction.Probability >= PlainNeed && prediction.InScope >= PlainNeed;
    }

    /// <summary>An expression of danger makes alarm easier; one that only sounds like it, a film, a past that is settled make it harder. Chosen on families of phrases held out.</summary>
    private static double Threshold(Utterance said)
    {
        if (StoryRoles.OnlyTold(said.Matches)) return AlarmWhenTold;
        var story = said.Tokens.Count > LongStory;
        return Clues(said.Matches) switch
        {
            ( > 0, 0) when story => AlarmInStoryWithWords,
            _ when story => AlarmInStory,
            ( > 0, 0) => AlarmWithWords,
            (0, > 0) => AlarmWhenHarmless,
            (0, _) when said.Residue.Length == 0 => AlarmWhenExplained,
            (0, _) when !said.Has(Topic.Peril) => AlarmWithoutPeril,
            _ => Alarm,
        };
    }

    /// <summary>« et à Vierzon ? », « le 2 »: what the rest of the lexicon explains whole tells no danger, unless a word of peril is there.</summary>
    private static bool Tells(Utterance said) => said.Residue.Length > 0 || said.Has(Topic.Distress) || said.Has(Topic.Peril);

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
            else if (IsDanger(matches, match)) danger++;
        return (danger, harmless);
    }
}
