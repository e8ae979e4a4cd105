
namespace OrientationBot.Bot.Conversations;

/// <summary>Erases conversations when their time is over, and lets the idle ones leave memory.</summary>
internal sealed class Retention(ConversationStore conversations, SqliteJournal journal, TimeProvider time, ILogger<Retention> logger) : BackgroundService
{
    private static readonly TimeSpan BetweenSweeps = TimeSpan.FromSeconds(30);

    /// <summary>Erases everything of the conversations whose time is over.</summary>
    /// <returns>How many there were.</returns>
    public async Task<int> EraseAsync()
    {
        var erased = await journal.EraseExpiredAsync(time.GetUtcNow());
        foreach (var id in erased) conversations.Drop(id);
        return erased.Length;
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(BetweenSweeps, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            conversations.Sweep();
            try
            {
                if (await EraseAsync() is > 0 and var erased) logger.Erased(erased);
            }
            catch (JournalUnavailableException e)
            {
                logger.JournalUnavailable(e.Message);
            }
        }
    }
}
