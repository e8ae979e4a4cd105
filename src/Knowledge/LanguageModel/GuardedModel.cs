namespace OrientationBot.Knowledge.LanguageModel;

/// <summary>A language model under guard.</summary>
internal sealed class GuardedModel(ILanguageModel model, Guard guard) : ILanguageModel
{
    /// <inheritdoc/>
    public ValueTask<string?> AnswerAsync(Demand demand, CancellationToken cancellationToken) =>
        guard.TryAsync(limit => model.AnswerAsync(demand, limit).AsTask(), cancellationToken);
}
