using System.Threading.RateLimiting;
using OrientationBot.Bot.Campaigns;
using OrientationBot.Bot.Channels.DirectLine;

namespace OrientationBot.Bot.Links;

/// <summary>How many personal links one client may open in a minute: a secret cannot be guessed, and nobody may try.</summary>
internal sealed class LinkLimits(CampaignSettings settings) : IDisposable
{
    private readonly PartitionedRateLimiter<string> _clients = PartitionedRateLimiter.Create<string, string>(client => RateLimitPartition.GetFixedWindowLimiter(client, _ => new()
    {
        PermitLimit = settings.LinksPerMinute, Window = TimeSpan.FromMinutes(1), QueueLimit = 0,
    }));

    /// <summary>Counts a call; false when it is one too many.</summary>
    public bool Allow(HttpContext http)
    {
        using var lease = _clients.AttemptAcquire(Limits.Client(http));
        return lease.IsAcquired;
    }

    public void Dispose() => _clients.Dispose();
}

/// <summary>Puts personal links into the server.</summary>
internal static class LinkServices
{
    /// <summary>Registers what serves them.</summary>
    public static void AddLinks(this IServiceCollection services) => services.AddSingleton<LinkDesk>().AddSingleton<LinkPage>().AddSingleton<LinkLimits>().AddSingleton<LinkRoutes>();

    /// <summary>Maps their addresses.</summary>
    public static void MapLinks(this WebApplication app) => app.Services.GetRequiredService<LinkRoutes>().Map(app);
}
