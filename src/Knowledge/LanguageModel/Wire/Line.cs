using Microsoft.Extensions.Http.Resilience;
using Polly;
using Polly.CircuitBreaker;

namespace OrientationBot.Knowledge.LanguageModel.Wire;

/// <summary>The way to the endpoint: so many at once, no repeat, a total time, and a rest for an endpoint that keeps failing.</summary>
internal static class Line
{
    private const double HalfFail = 0.5;
    private const int FewestCalls = 4;
    private static readonly TimeSpan s_rest = TimeSpan.FromSeconds(30);

    /// <summary>Opens it; nothing is sent yet.</summary>
    public static HttpClient Open(LanguageModelSettings settings)
    {
        var pipeline = new ResiliencePipelineBuilder<HttpResponseMessage>()
            .AddConcurrencyLimiter(settings.Concurrent, queueLimit: 0)
            .AddCircuitBreaker(new CircuitBreakerStrategyOptions<HttpResponseMessage>
            {
                FailureRatio = HalfFail,
                MinimumThroughput = FewestCalls,
                SamplingDuration = s_rest,
                BreakDuration = s_rest,
                ShouldHandle = attempt => ValueTask.FromResult(attempt.Outcome.Exception is not null || attempt.Outcome.Result is { IsSuccessStatusCode: false }),
            })
            .AddTimeout(settings.Timeout)
            .Build();
        return new(new ResilienceHandler(pipeline) { InnerHandler = new WholeAnswers() }) { Timeout = Timeout.InfiniteTimeSpan };
    }
}
