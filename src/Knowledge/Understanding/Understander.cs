using System.Collections.Immutable;
using OrientationBot.Geo.Gazetteer;
using OrientationBot.Knowledge.Understanding.Reading;
using OrientationBot.Knowledge.Understanding.Steps;

namespace OrientationBot.Knowledge.Understanding;

/// <summary>Text and what we waited for → <see cref="Understanding"/>. Pure: no clock, no I/O. Thread-safe.</summary>
public sealed class Understander
{
    /// <summary>A place read less surely than this is perhaps none.</summary>
    private const double Doubtful = 0.7;

    private readonly Gazetteer _gazetteer;
    private readonly Lexicon _lexicon;
    private readonly ImmutableArray<IStep> _steps;

    /// <summary>Puts the steps together.</summary>
    /// <param name="language">The lexicon and the classifier.</param>
    /// <param name="gazetteer">The places.</param>
    public Understander(LearntLanguage language, Gazetteer gazetteer)
    {
        var lexicon = language.Lexicon;
        (_gazetteer, _lexicon) = (gazetteer, lexicon);
        _steps =
        [
            new LanguageStep(),
            new VoiceStep(),
            new PlaceStep(gazetteer),
            new DistressStep(language.Dangers, language.Needs),
            new BotQuestionStep(),
            new WishStep(),
            new AgeStep(lexicon),
            new WhenStep(lexicon),
            new DistanceStep(lexicon),
            new ChoiceStep(lexicon),
            new StructureStep(),
            new NeedStep(language.Needs),
            new DetailStep(),
            new ActStep(lexicon),
        ];
    }

    /// <summary>Reads one message; any text whatever gives an answer, never an exception.</summary>
    public Understanding Understand(string text, Context context)
    {
        var (said, masked) = Read(text, context);
        var sofar = new Understanding { Text = said.Text, Masked = masked, Language = context.Language };
        var trace = context.Explain ? ImmutableArray.CreateBuilder<StepTrace>() : null;
        foreach (var step in _steps)
        {
            var next = step.Read(said, sofar);
            trace?.Add(new(step.Name, Tracing.Describe(step, said, sofar, next)));
            sofar = next;
        }
        return trace is null ? sofar : sofar with { Trace = trace.ToImmutable() };
    }

    /// <summary>Covers personal data first, whatever its form; then cuts, matches and looks for places in what is left.</summary>
    private (Utterance Said, PersonalData Masked) Read(string text, Context context)
    {
        var (covered, shaped) = PersonalDataMask.Apply(text);
        var (tokens, matches) = Cut(covered);
        var (bare, told) = PersonalWords.Apply(tokens, matches);
        if (told != PersonalData.None) (tokens, matches) = Cut(bare);
        var nameless = PersonalNames.Cover(tokens, matches, (start, end) => _gazetteer.Find(bare).Any(p => p.Start < end && start < p.Start + p.Length));
        if (nameless != bare) (tokens, matches) = Cut(bare = nameless);
        return (new(bare, tokens, matches, Places(bare, tokens, matches), context), shaped | told);
    }

    /// <summary>The places named; an expression of conversation (« c loin ») is not the misspelt name of one.</summary>
    private ImmutableArray<PlaceMention> Places(string text, Tokens tokens, List<PhraseMatch> matches) =>
        _gazetteer.Find(text).RemoveAll(place => place.Candidates[0] is { Score: < Doubtful, How: "typo" or "sound" } && matches.Exists(m =>
            m.Meaning.Topic is Topic.Act or Topic.Detail && tokens[m.First].Start <= place.Start && tokens[m.End - 1].End >= place.Start + place.Length));

    private (Tokens Tokens, List<PhraseMatch> Matches) Cut(string text)
    {
        var tokens = Tokens.Of(text, _lexicon.Spelling);
        return (tokens, _lexicon.Book.Find(tokens));
    }
}
