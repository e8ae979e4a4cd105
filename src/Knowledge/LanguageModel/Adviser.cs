using OrientationBot.Geo.Gazetteer;
using OrientationBot.Knowledge.LanguageModel.Meanings;
using OrientationBot.Knowledge.LanguageModel.Opinions;
using OrientationBot.Knowledge.LanguageModel.Rewording;
using OrientationBot.Knowledge.LanguageModel.Wire;
using OrientationBot.Knowledge.Needs;
using OrientationBot.Knowledge.Programmes;
using OrientationBot.Knowledge.Understanding;

namespace OrientationBot.Knowledge.LanguageModel;

/// <summary>
/// What a language model may do here: choose among ids that exist when the engine is unsure, put given passages in other words, and say which sheet a question is near.
/// Whatever it answers is checked; without it nothing changes but the confidence. Thread-safe.
/// </summary>
public sealed class Adviser
{
    private readonly SecondOpinion _opinion;
    private readonly Rewriter _rewriter;
    private readonly ProgrammeSheets? _sheets;
    private readonly SheetMeanings? _meanings;

    /// <summary>Makes it ready; nothing is sent, and nothing heavy loaded, before the first doubt.</summary>
    /// <param name="settings">How to reach the model.</param>
    /// <param name="tree">The needs it may choose among.</param>
    /// <param name="labels">What they mean, in French.</param>
    /// <param name="gazetteer">The places that no rewording may invent.</param>
    /// <param name="sheets">What is known of programmes: a question they answer needs no second opinion.</param>
    /// <param name="time">The clock, for the day's budget.</param>
    public Adviser(LanguageModelSettings settings, NeedTree tree, Labels labels, Gazetteer gazetteer, ProgrammeSheets? sheets, TimeProvider time)
    {
        var budget = new DailyBudget(settings.CallsPerDay, settings.CountFile, time);
        var model = new GuardedModel(new KernelModel(settings), Guard(settings, budget));
        (_opinion, _rewriter, _sheets) = (new(model, tree, labels), new(model, gazetteer), sheets);
        if (settings.Embeddings is null || sheets is null) return;
        var embedder = new Embedder(settings, Guard(settings, budget));
        _meanings = new(embedder, new(embedder, sheets, settings), sheets);
    }

    /// <summary>Told when the model stops answering, for another reason than before, or answers again.</summary>
    public event Action<ModelTrouble>? Troubled;

    /// <summary>What is understood, with a second opinion where it is in doubt; at once where it is not.</summary>
    /// <param name="said">What the engine understood.</param>
    /// <param name="context">What was expected.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public ValueTask<Understanding.Understanding> ConsiderAsync(Understanding.Understanding said, Context context, CancellationToken cancellationToken) =>
        Doubt.Stands(said, context) && _sheets?.Answer(said.Text) is null ? _opinion.ConsiderAsync(said, context, cancellationToken) : new(said);

    /// <summary>The sheet that a question means, where its words find none; null when none stands out, or there are no embeddings.</summary>
    /// <param name="said">What the engine understood; its text has its personal data masked.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async ValueTask<SheetAnswer?> SheetMeantAsync(Understanding.Understanding said, CancellationToken cancellationToken) =>
        _meanings is { } meanings && said is { Distress: null, BotTopic: null, Places.IsEmpty: true, Language: "fr" or "en" } && _sheets!.Asks(said.Text) && _sheets.Answer(said.Text) is null
            ? await meanings.FindAsync(said.Text, cancellationToken)
            : null;

    /// <summary>Passages in plain words of a language; null when no sound rewording came: then the passages themselves are shown.</summary>
    public ValueTask<string?> RewordAsync(Passages passages, CancellationToken cancellationToken) => _rewriter.RewordAsync(passages, cancellationToken);

    private Guard Guard(LanguageModelSettings settings, DailyBudget budget) => new(budget, settings.Timeout, trouble => Troubled?.Invoke(trouble));
}
