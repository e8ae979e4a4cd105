using OrientationBot.Knowledge.Directory;

namespace OrientationBot.Bot;

/// <summary>Puts a new snapshot in force when another process has changed the directory: an import is seen without a restart.</summary>
internal sealed class DirectoryRefresh(DirectoryStore store, Content content, TimeProvider time, ILogger<DirectoryRefresh> logger) : BackgroundService
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(5);

    private string? _mark;

    /// <summary>Looks once.</summary>
    /// <returns>True when a new snapshot was put in force.</returns>
    public async Task<bool> LookAsync(CancellationToken cancellationToken)
    {
        var mark = await store.MarkAsync(cancellationToken);
        var changed = _mark is not null && mark != _mark;
        if (changed) content.Directory.Swap(new(await store.LoadAsync(content.Reference, cancellationToken)));
        _mark = mark;
        return changed;
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(BetweenLooks, time);
        do
        {
            try
            {
                if (await LookAsync(stoppingToken)) logger.DirectoryChanged(content.Directory.Now.Structures.Length);
            }
            catch (StoreException e)
            {
                logger.DirectoryUnavailable(e.Message);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
