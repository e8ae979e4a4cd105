using System.Collections.Immutable;
using System.Runtime.InteropServices;
using OrientationBot.Geo.Gazetteer;
using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Understanding.Learning;
using OrientationBot.Knowledge.Understanding.Reading;

namespace OrientationBot.Knowledge.Understanding.Steps;

/// <summary>What is asked for: the classifier judges the whole message, and each part that names a need of its own, with the place in that part.</summary>
internal sealed class NeedStep(IntentClassifier classifier) : IStep
{
    private const double Sure = 0.5;
    private const double Margin = 0.25;
    private const double Worth = 0.05;
    private const int MostCandidates = 4;
    private const int MostOdd = 2;
    private const double InScope = 0.52;
    private const double InScopeWithWords = 0.4;

    /// <inheritdoc/>
    public string Name => "needs";

    /// <inheritdoc/>
    public Understanding Read(Utterance said, Understanding sofar)
    {
        if (sofar.BotTopic is not null || sofar.Act == DialogueAct.Choose || !WorthJudging(said, sofar)) return sofar;
        var parts = Parts(said, sofar.Distress is not null);
        if ((sofar.Distress is not null && TellsDanger(said, 0, said.Tokens.Count)) || OnlyProvokes(said)) return sofar with { Requests = parts };
        if (parts.Length > 1) return sofar with { Requests = parts };
        Span<float> probabilities = stackalloc float[classifier.Labels.Length];
        var prediction = Judge(said, 0, said.Tokens.Count, probabilities);
        if (!Accepted(said, prediction, 0, said.Tokens.Count))
            return Explained(said, sofar) ? sofar : sofar with { OutOfScope = true };
        return sofar with { Requests = [Request(probabilities, said.Places.Length == 1 ? said.Places[0] : null)] };
    }

    /// <inheritdoc/>
    public string Figures(Utterance said)
    {
        Span<float> probabilities = stackalloc float[classifier.Labels.Length];
        var prediction = Judge(said, 0, said.Tokens.Count, probabilities);
        var best = Candidates(probabilities).Select(c => FormattableString.Invariant($"{c.Id} {c.Score:0.000}"));
        return FormattableString.Invariant($"{string.Join(" · ", best)} · in scope {prediction.InScope:0.000} (from {InScope:0.0} on, from {InScopeWithWords:0.0} with words of a need) · words known {prediction.Known:0.00} · score {prediction.Score:0.00}");
    }

    /// <summary>Something else than a need says what the message is for.</summary>
    private static bool Explained(Utterance said, Understanding sofar) =>
        sofar.Distress is not null || sofar.StructureName is not null || ((said.Has(Topic.Act) || sofar.Constraints.Care != Care.None) && said.Residue.Length <= MostOdd)
        || (said.Context.Expectation == Expectation.Results && said.Has(Topic.Detail));

    /// <summary>There are words that nothing else explains, or words of a need.</summary>
    private static bool WorthJudging(Utterance said, Understanding sofar)
    {
        if (HasNeed(said, 0, said.Tokens.Count)) return true;
        if (said.Context.Expectation == Expectation.Results && said.Has(Topic.Detail)) return false;
        if (sofar.UnknownPlace is not null || (sofar.StructureName is not null && said.HoldsOnly(Topic.Structure)) || (said.Residue.Length == 0 && !said.Has(Topic.Aside))) return false;
        return said.Context.Expectation is not (Expectation.Place or Expectation.Voucher) || said.Residue.Length > 3;
    }

    /// <summary>An insult, a joke, an attempt to turn the assistant round: a need is there only when its words are.</summary>
    private static bool OnlyProvokes(Utterance said) =>
        said.Find(Topic.Act, (int)DialogueAct.Test) is not null || said.Find(Topic.Act, (int)DialogueAct.Insult) is not null;

    /// <summary>One request for each part that names, by words of the lexicon, a need other parts do not; in danger, words that tell the danger name none.</summary>
    private ImmutableArray<Request> Parts(Utterance said, bool inDanger)
    {
        var found = ImmutableArray.CreateBuilder<Request>();
        var first = 0;
        Span<float> probabilities = stackalloc float[classifier.Labels.Length];
        for (var end = 1; end <= said.Tokens.Count; end++)
        {
            if (end < said.Tokens.Count && !said.IsBoundary(end)) continue;
            if (HasNeed(said, first, end) && !(inDanger && TellsDanger(said, first, end)))
            {
                var prediction = Judge(said, first, end, probabilities);
                var request = Request(probabilities, PlaceIn(said, first, end));
                if (prediction.Probability >= Sure && Accepted(said, prediction, first, end) && !found.Any(r => r.Best.Id == request.Best.Id)) found.Add(request);
            }
            first = end;
        }
        return found.DrainToImmutable();
    }

    private static bool HasNeed(Utterance said, int first, int end)
    {
        foreach (var match in said.Matches)
            if (match.Meaning.Topic == Topic.Need && match.First >= first && match.End <= end && !said.Covers(Topic.Aside, match.First) && !said.AsksOfShown(match)) return true;
        return false;
    }

    private static bool TellsDanger(Utterance said, int first, int end)
    {
        foreach (var match in said.Matches)
            if (match.Meaning.Topic == Topic.Distress && match.First < end && first < match.End) return true;
        return false;
    }

    private static PlaceMention? PlaceIn(Utterance said, int first, int end)
    {
        foreach (var place in said.Places)
            if (place.Start >= said.Tokens[first].Start && place.Start < said.Tokens[end - 1].End) return place;
        return null;
    }

    private static bool Accepted(Utterance said, Prediction prediction, int first, int end)
    {
        if (said.Residue.Length == 0 && !HasNeed(said, first, end)) return false;
        return prediction.InScope >= (HasNeed(said, first, end) ? InScopeWithWords : InScope);
    }

    private Prediction Judge(Utterance said, int first, int end, Span<float> probabilities)
    {
        var words = WordsOfNeed.Choose(said, first, end);
        return classifier.Predict(words.Words, probabilities);
    }

    private Request Request(ReadOnlySpan<float> probabilities, PlaceMention? place)
    {
        var candidates = Candidates(probabilities);
        return new(candidates, place) { Ambiguous = candidates.Length > 1 && candidates[0].Score - candidates[1].Score < Margin && candidates[0].Score < Sure };
    }

    private ImmutableArray<ScoredNeed> Candidates(ReadOnlySpan<float> probabilities)
    {
        var all = new List<ScoredNeed>(MostCandidates * 2);
        var outside = classifier.Refused >= 0 ? probabilities[classifier.Refused] : 0;
        for (var k = 0; k < probabilities.Length; k++)
            if (k != classifier.Refused && probabilities[k] / (1 - outside + 1e-6f) is var share && share >= Worth) all.Add(new(classifier.Labels[k], share));
        all.Sort((a, b) => b.Score.CompareTo(a.Score));
        if (all.Count == 0) all.Add(new(classifier.Labels[Calibration.Two(probabilities, classifier.Refused).Best], 0));
        return [.. CollectionsMarshal.AsSpan(all)[..Math.Min(all.Count, MostCandidates)]];
    }
}
