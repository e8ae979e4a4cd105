using System.Security.Cryptography;
using System.Text;
using OrientationBot.Knowledge.Accounts;
using OrientationBot.Knowledge.Directory;

namespace OrientationBot.Bot.Mail;

/// <summary>Carries mail from the outbox to the mailer: no turn ever waits for a mail server, and what fails is tried again.</summary>
internal sealed class Postman(Outbox outbox, Seal seal, IMailer mailer, TimeProvider time, ILogger<Postman> logger) : BackgroundService
{
    private static readonly TimeSpan BetweenRounds = TimeSpan.FromSeconds(15), LongestWait = TimeSpan.FromMinutes(30), LongestLife = TimeSpan.FromDays(3);
    private readonly SemaphoreSlim _bell = new(0);

    /// <summary>Keeps a letter, and leaves at once to carry it.</summary>
    /// <param name="reason">What it is for: the same reason is mailed once.</param>
    /// <param name="letter">The letter.</param>
    /// <param name="life">After that it is no longer worth sending; three days when left out.</param>
    /// <param name="addressed">False: nothing is sent, the same work is done.</param>
    /// <param name="cancellationToken">Cancels before anything is written.</param>
    public async Task TakeAsync(string reason, Letter letter, TimeSpan? life, bool addressed, CancellationToken cancellationToken)
    {
        await outbox.AddAsync(reason, seal.Close(letter), time.GetUtcNow(), life ?? LongestLife, addressed, cancellationToken);
        if (_bell.CurrentCount == 0) _bell.Release();
    }

    /// <summary>One round: every mail that is due.</summary>
    /// <returns>How many were accepted.</returns>
    public async Task<int> RoundAsync(CancellationToken cancellationToken)
    {
        var accepted = 0;
        foreach (var mail in await outbox.TakeDueAsync(time.GetUtcNow(), cancellationToken))
            if (await CarryAsync(mail, cancellationToken)) accepted++;
        return accepted;
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        _bell.Dispose();
        base.Dispose();
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        while (true)
        {
            try
            {
                await RoundAsync(stoppingToken);
            }
            catch (StoreException e)
            {
                logger.MailUnavailable(e.Message);
            }
            await _bell.WaitAsync(BetweenRounds, stoppingToken);
        }
    }

    private async Task<bool> CarryAsync(WaitingMail mail, CancellationToken cancellationToken)
    {
        var handed = seal.Open(mail.Sealed) is { } letter ? await mailer.SendAsync(letter, Id(mail), cancellationToken) : Handed.Refused;
        switch (handed)
        {
            case Handed.Accepted:
                await outbox.AcceptedAsync(mail);
                break;
            case Handed.Refused:
                logger.MailRefused(mail.Id);
                await outbox.GiveUpAsync(mail);
                break;
            default:
                logger.MailPostponed(mail.Id, mail.Attempts);
                await outbox.PostponeAsync(mail, time.GetUtcNow() + Wait(mail.Attempts));
                break;
        }
        return handed == Handed.Accepted;
    }

    /// <summary>The same for each attempt, and another for each mail: a mailbox shows it once.</summary>
    private static string Id(WaitingMail mail) => $"{mail.Id}.{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(mail.Reason)).AsSpan(0, 8))}";

    /// <summary>15 seconds, 30, 60… half an hour at most.</summary>
    private static TimeSpan Wait(int attempts) => TimeSpan.FromSeconds(Math.Min(LongestWait.TotalSeconds, 15 * Math.Pow(2, Math.Min(attempts - 1, 10))));
}
