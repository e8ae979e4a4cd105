using System.ClientModel;
using Microsoft.SemanticKernel;
using Polly.CircuitBreaker;
using Polly.RateLimiting;
using Polly.Timeout;

namespace OrientationBot.Knowledge.LanguageModel;

/// <summary>Holds calls to an endpoint to their budget and their time; whatever goes wrong costs the answer, nothing else.</summary>
/// <param name="budget">The day's calls.</param>
/// <param name="timeout">For a whole call, however it is spent.</param>
/// <param name="troubled">Told when the trouble changes.</param>
internal sealed class Guard(DailyBudget budget, TimeSpan timeout, Action<ModelTrouble> troubled)
{
    private int _trouble;

    /// <summary>What a call answers; null when nothing came in time, within the budget, or at all.</summary>
    /// <param name="call">The call, which may throw anything; null from it is an answer that is none.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async ValueTask<T?> TryAsync<T>(Func<CancellationToken, Task<T?>> call, CancellationToken cancellationToken) where T : class
    {
        if (!budget.Take()) return Nothing<T>(ModelTrouble.Budget);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(timeout);
        try
        {
            var answer = await Task.Run(() => call(limit.Token), limit.Token).WaitAsync(limit.Token);
            Tell(answer is null ? ModelTrouble.Unreadable : ModelTrouble.None);
            return answer;
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            // The libraries between us and a hostile answer throw whatever they like (an index out of range on an empty list of choices): none of it is a bug of ours.
            return Nothing<T>(Trouble(e));
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

    private T? Nothing<T>(ModelTrouble trouble) where T : class
    {
        Tell(trouble);
        return null;
    }

    private void Tell(ModelTrouble trouble)
    {
        if (Interlocked.Exchange(ref _trouble, (int)trouble) != (int)trouble) troubled(trouble);
    }
}
