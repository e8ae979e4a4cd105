using System.Threading.RateLimiting;

namespace OrientationBot.Bot.Channels.DirectLine;

/// <summary>How fast people may talk: per conversation, and per address. Opening a conversation is never refused, a client would give up for good.</summary>
internal sealed class Limits(LimitSettings settings) : IDisposable
{
    /// <summary>Value of <c>Retry-After</c>: Direct Line clients read it as milliseconds.</summary>
    public const string RetryAfterMilliseconds = "2000";

    private readonly PartitionedRateLimiter<string> _messages = PerMinute(settings.MessagesPerMinute);
    private readonly PartitionedRateLimiter<string> _requests = PerMinute(settings.RequestsPerMinute);

    /// <summary>Counts a message of a conversation.</summary>
    /// <exception cref="DirectLineException">Too many in this minute.</exception>
    public void Message(string conversation) => Count(_messages, conversation);

    /// <summary>Counts a call from an address.</summary>
    /// <exception cref="DirectLineException">Too many in this minute.</exception>
    public void Request(HttpContext http) => Count(_requests, Client(http));

    /// <summary>Where a call comes from.</summary>
    public static string Client(HttpContext http) => http.Connection.RemoteIpAddress?.ToString() ?? "";

    public void Dispose()
    {
        _messages.Dispose();
        _requests.Dispose();
    }

    private static void Count(PartitionedRateLimiter<string> limiter, string key)
    {
        using var lease = limiter.AttemptAcquire(key);
        if (!lease.IsAcquired) throw DirectLineException.TooFast;
    }

    private static PartitionedRateLimiter<string> PerMinute(int most) => PartitionedRateLimiter.Create<string, string>(key =>
        RateLimitPartition.GetTokenBucketLimiter(key, _ => new()
        {
            TokenLimit = most, TokensPerPeriod = Math.Max(1, most / 60), ReplenishmentPeriod = TimeSpan.FromSeconds(1), AutoReplenishment = true, QueueLimit = 0,
        }));
}
