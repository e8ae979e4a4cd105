using System.ClientModel;
using Microsoft.SemanticKernel;
using Polly.CircuitBreaker;
using Polly.RateLimiting;
using Polly.Timeout;

namespace OrientationBot.Knowledge.LanguageModel;

/// <summary>Holds a language model to its budget and its time; whatever goes wrong costs the answer, nothing else.</summary>
/// <param name="model">The model, which may throw anything.</param>
/// <param name="budget">The day's calls.</param>
/// <param name="timeout">For the whole call, however it is spent.</param>
/// <param name="troubled">Told when the trouble changes.</param>
internal sealed class GuardedModel(ILanguageModel model, DailyBudget budget, TimeSpan timeout, Action<ModelTrouble> troubled) : ILanguageModel
{
    private int _trouble;

    /// <inheritdoc/>
    public async ValueTask<string?> AnswerAsync(Demand demand, CancellationToken cancellationToken)
    {
        if (!budget.Take()) return Nothing(ModelTrouble.Budget);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(timeout);
        try
        {
            var answer = await Task.Run(() => model.AnswerAsync(demand, limit.Token).AsTask(), limit.Token).WaitAsync(limit.Token);
            Tell(answer is null ? ModelTrouble.Unreadable : ModelTrouble.None);
            return answer;
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            // The libraries between us and a hostile answer throw whatever they like (an index out of range on an empty list of choices): none of it is a bug of ours.
            return Nothing(Trouble(e));
        }
    }

    private static ModelTrouble Trouble(Exception e) => e switch
    {
        OperationCanceledException or TimeoutRejectedException => ModelTrouble.TooSlow,
        RateLimiterRejectedException => ModelTrouble.TooMany,
        BrokenCircuitException => ModelTrouble.LeftAlone,
        HttpRequestException => ModelTrouble.Refused,
        { InnerException: { } inner } when Trouble(inner) is not ModelTrouble.Unreadable and var deeper => deeper,
        HttpOperationException or ClientResultException => ModelTrouble.Refused,
        _ => ModelTrouble.Unreadable,
    };

    private string? Nothing(ModelTrouble trouble)
    {
        Tell(trouble);
        return null;
    }

    private void Tell(ModelTrouble trouble)
    {
        if (Interlocked.Exchange(ref _trouble, (int)trouble) != (int)trouble) troubled(trouble);
    }
}
