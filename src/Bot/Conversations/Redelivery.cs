namespace OrientationBot.Bot.Conversations;

/// <summary>At start: answers the messages that were received and kept, but that a crash left without answer.</summary>
internal sealed class Redelivery(SqliteJournal journal, Turn turn, ILogger<Redelivery> logger) : BackgroundService
{
    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        var answered = 0;
        foreach (var message in journal.Unanswered())
        {
            try
            {
                await turn.AnswerAsync(message, stoppingToken);
                answered++;
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                logger.TurnFailed(e);
            }
        }
        if (answered > 0) logger.Redelivered(answered);
    }
}
