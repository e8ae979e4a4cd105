namespace OrientationBot.Bot.Files;

/// <summary>What is kept of files, outside the journal: those sent by chat until they are decided, those made to be fetched.</summary>
/// <param name="varFolder">Where the product keeps what it makes.</param>
/// <param name="time">The clock.</param>
internal sealed class Shelves(string varFolder, TimeProvider time)
{
    /// <summary>Files sent, until they are applied or refused, a day at most.</summary>
    public Shelf Sent { get; } = new(Path.Combine(varFolder, "files"), TimeSpan.FromHours(24), time);

    /// <summary>Exports, for a quarter of an hour.</summary>
    public Shelf Made { get; } = new(Path.Combine(varFolder, "exports"), TimeSpan.FromMinutes(15), time);
}

/// <summary>Sweeps the shelves.</summary>
internal sealed class ShelfRetention(Shelves shelves, TimeProvider time, ILogger<ShelfRetention> logger) : BackgroundService
{
    private static readonly TimeSpan BetweenSweeps = TimeSpan.FromMinutes(1);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(BetweenSweeps, time);
        do Sweep();
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private void Sweep()
    {
        try
        {
            if (shelves.Sent.Sweep() + shelves.Made.Sweep() is > 0 and var swept) logger.FilesSwept(swept);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            logger.FilesUnswept(e.Message);
        }
    }
}
