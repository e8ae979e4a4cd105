namespace OrientationBot.Bot.Mail;

/// <summary>How handing a mail over ended.</summary>
internal enum Handed
{
    /// <summary>A server, or the folder, has it: never again.</summary>
    Accepted,

    /// <summary>Not now: the server is away, slow, or asks to come back.</summary>
    TryLater,

    /// <summary>Never: the server refuses this address or this mail.</summary>
    Refused,
}

/// <summary>Hands mail over: a border of the process.</summary>
internal interface IMailer
{
    /// <summary>Hands one letter over.</summary>
    /// <param name="letter">The letter.</param>
    /// <param name="id">Stays the same when a letter is tried again, so that a mailbox shows it once.</param>
    /// <param name="cancellationToken">Gives up waiting: it is tried again.</param>
    Task<Handed> SendAsync(Letter letter, string id, CancellationToken cancellationToken);
}
