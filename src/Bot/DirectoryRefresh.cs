using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Directory.Changes;

namespace OrientationBot.Bot;

/// <summary>Follows what other processes change in the directory: an import is seen without a restart.</summary>
internal sealed class DirectoryRefresh(DirectoryFollower follower, Content content, TimeProvider time, ILogger<DirectoryRefresh> logger) : BackgroundService
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(5);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(BetweenLooks, time);
        do
        {
            try
            {
                if (await follower.CatchUpAsync(stoppingToken) > 0) logger.DirectoryChanged(content.Directory.Now.Structures.Length);
            }
            catch (StoreException e)
            {
                logger.DirectoryUnavailable(e.Message);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
