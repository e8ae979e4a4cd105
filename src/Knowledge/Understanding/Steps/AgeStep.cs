using OrientationBot.Knowledge.Understanding.Reading;

namespace OrientationBot.Knowledge.Understanding.Steps;

/// <summary>The age of the person helped: a number with « ans », or any number when an age was asked for. A length of time is none.</summary>
internal sealed class AgeStep(Lexicon lexicon) : IStep
{
    private const string Unit = "unit";
    private const string Cue = "cue";
    private const string Duration = "duration";
    private const int Youngest = 3;
    private const int Oldest = 115;

    /// <inheritdoc/>
    public string Name => "age";

    /// <inheritdoc/>
    public Understanding Read(Utterance said, Understanding sofar) =>
        Age(said) is { } age ? sofar with { Constraints = sofar.Constraints with { Age = age } } : sofar;

    private int? Age(Utterance said)
    {
        foreach (var match in said.Matches)
            if (match.Meaning.Topic == Topic.Age && match.Meaning.Key != Duration && Number(said, match) is { } figure && Plausible(figure.Value) && !IsDuration(said, figure))
                return figure.Value;
        if (said.Context.Expectation != Expectation.Age || said.Has(Topic.Act, DialogueAct.DontKnow)) return null;
        for (var i = 0; i < said.Tokens.Count; i++)
            if (Figure.At(said.Tokens, i, lexicon) is { } alone && Plausible(alone.Value)) return alone.Value;
        return null;
    }

    private Figure? Number(Utterance said, PhraseMatch match) => match.Meaning.Key switch
    {
        Unit => Figure.Before(said.Tokens, match.First, lexicon),
        Cue => Figure.At(said.Tokens, match.End, lexicon),
        _ => null,
    };

    private static bool IsDuration(Utterance said, Figure figure)
    {
        foreach (var match in said.Matches)
            if (match.Meaning.Topic == Topic.Age && match.Meaning.Key == Duration && match.First <= figure.First && figure.First <= match.End) return true;
        return false;
    }

    private static bool Plausible(int years) => years is >= Youngest and <= Oldest;
}
