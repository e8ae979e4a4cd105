using System.Collections.Immutable;
using OrientationBot.Geo.Gazetteer;
using OrientationBot.Knowledge.Understanding.Reading;

namespace OrientationBot.Knowledge.Understanding.Steps;

/// <summary>Places named, « ici », « n'importe où », and names that no place bears. When a place was asked for, the whole text is read as one.</summary>
internal sealed class PlaceStep(Gazetteer gazetteer) : IStep
{
    private const int LongestAnswer = 6;

    /// <inheritdoc/>
    public string Name => "place";

    /// <inheritdoc/>
    public Understanding Read(Utterance said, Understanding sofar)
    {
        var places = said.Places;
        if (places.IsEmpty && said.Context.Expectation == Expectation.Place) places = Answer(said);
        var here = said.Has(Topic.Where, Whereabouts.Here) && places.IsEmpty;
        var anywhere = said.Has(Topic.Where, Whereabouts.Anywhere) && places.IsEmpty;
        var unknown = places.IsEmpty && !here && !anywhere ? Unknown(said) ?? Elsewhere(said) : null;
        if (places.IsEmpty && !here && !anywhere && unknown is null) return sofar;
        return sofar with { Places = places, Here = here, Anywhere = anywhere, UnknownPlace = unknown };
    }

    /// <inheritdoc/>
    public string Figures(Utterance said) =>
        string.Join(" · ", said.Places.SelectMany(p => p.Candidates.Take(3)).Select(c => FormattableString.Invariant($"{c.Place.Name} {c.Score:0.00} ({c.How})")));

    private ImmutableArray<PlaceMention> Answer(Utterance said)
    {
        if (said.Tokens.Count is 0 or > LongestAnswer || said.Has(Topic.Act)) return [];
        var candidates = gazetteer.Locate(said.Text);
        return candidates.IsEmpty ? [] : [new(0, said.Text.Length, candidates) { Ambiguous = candidates.Length > 1 && candidates[1].Score > candidates[0].Score * 0.8 }];
    }

    /// <summary>The capitalised or last words after « j'habite à »; null when nothing follows.</summary>
    private static string? Unknown(Utterance said)
    {
        if (said.Find(Topic.Where, (int)Whereabouts.Named) is not { } cue || cue.End >= said.Tokens.Count) return null;
        if (said.Tokens[cue.End].Before != Pause.None || said.Covers(Topic.Language, cue.End) || said.Covers(Topic.Where, cue.End)) return null;
        var end = cue.End + 1;
        while (end < said.Tokens.Count && end < cue.End + 4 && said.Tokens[end].Before == Pause.None && !said.Covers(Topic.Language, end)) end++;
        return said.Tokens.Between(cue.End, end).ToString();
    }

    /// <summary>Capitals right after « la CAF à »: a name that no place here bears (« la CAF à New York »).</summary>
    private static string? Elsewhere(Utterance said)
    {
        foreach (var need in said.Matches)
        {
            if (need.Meaning.Topic is not Topic.Need || need.End + 1 >= said.Tokens.Count || !said.Tokens.Word(need.End).SequenceEqual("a")) continue;
            var end = need.End + 1;
            while (end < said.Tokens.Count && said.Tokens[end].Capital && said.Tokens[end].Before == Pause.None && !said.Matches.Exists(m => m.First <= end && end < m.End)) end++;
            if (end > need.End + 1) return said.Tokens.Between(need.End + 1, end).ToString();
        }
        return null;
    }
}
