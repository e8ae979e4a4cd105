using OrientationBot.Knowledge.Directory;

namespace OrientationBot.Bot.Campaigns;

/// <summary>Runs campaigns on working mornings. What cannot be done now, because the file is locked or the disk is full, is done at a later run.</summary>
internal sealed class CampaignSchedule(CampaignRun run, CampaignSettings settings, TimeProvider time, ILogger<CampaignSchedule> logger) : BackgroundService
{
    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(settings.Every, time);
        while (await timer.WaitForNextTickAsync(stoppingToken)) await TickAsync(stoppingToken);
    }

    /// <summary>One look at the clock: the steps that are due, when letters may be written now.</summary>
    public async Task TickAsync(CancellationToken cancellationToken)
    {
        if (!settings.Hours.Hold(Clock.LocalOf(time.GetUtcNow()))) return;
        try
        {
            await run.RunAsync(settings.MostLettersPerRun, cancellationToken);
        }
        catch (StoreException e)
        {
            logger.CampaignsUnavailable(e.Message);
        }
    }
}
