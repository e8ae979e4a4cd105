using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;
using MimeKit.Text;

namespace OrientationBot.Bot.Mail;

/// <summary>Letters as MIME messages.</summary>
internal static class Mime
{
    public static MimeMessage Of(Letter letter, string id, MailSettings settings)
    {
        var message = new MimeMessage
        {
            From = { new MailboxAddress(settings.FromName, settings.From) },
            To = { new MailboxAddress("", letter.To.Value) },
            Subject = letter.Subject,
            MessageId = $"{id}@{settings.From[(settings.From.IndexOf('@', StringComparison.Ordinal) + 1)..]}",
            Headers = { { HeaderId.AutoSubmitted, "auto-generated" } },
            Body = new TextPart(TextFormat.Plain) { Text = letter.Body },
        };
        if (letter.Stop is not { } stop) return message;
        message.Headers.Add(HeaderId.ListUnsubscribe, $"<{stop}>");
        message.Headers.Add(HeaderId.ListUnsubscribePost, "List-Unsubscribe=One-Click");
        return message;
    }
}

/// <summary>Hands mail to the SMTP server of the settings.</summary>
internal sealed class SmtpMailer(MailSettings settings) : IMailer
{
    /// <inheritdoc/>
    public async Task<Handed> SendAsync(Letter letter, string id, CancellationToken cancellationToken)
    {
        using var bound = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        bound.CancelAfter(settings.Patience);
        using var client = new SmtpClient();
        try
        {
            await client.ConnectAsync(settings.Host!, settings.Port, settings.Security, bound.Token);
            if (settings.User is { } user) await client.AuthenticateAsync(user, settings.Password ?? "", bound.Token);
            using var message = Mime.Of(letter, id, settings);
            await client.SendAsync(message, bound.Token);
        }
        catch (SmtpCommandException e) when ((int)e.StatusCode >= 500 && e.ErrorCode is SmtpErrorCode.RecipientNotAccepted or SmtpErrorCode.MessageNotAccepted)
        {
            return Handed.Refused;
        }
        catch (Exception e) when (e is IOException or System.Net.Sockets.SocketException or CommandException or ProtocolException or AuthenticationException or SslHandshakeException or OperationCanceledException or ServiceNotConnectedException)
        {
            return Handed.TryLater;
        }
        await LeaveAsync(client, bound.Token);
        return Handed.Accepted;
    }

    // The server has the mail: a quarrel over the goodbye must not send it twice.
    private static async Task LeaveAsync(SmtpClient client, CancellationToken cancellationToken)
    {
        try
        {
            await client.DisconnectAsync(quit: true, cancellationToken);
        }
        catch (Exception e) when (e is IOException or System.Net.Sockets.SocketException or CommandException or ProtocolException or OperationCanceledException)
        {
            client.Dispose();
        }
    }
}

/// <summary>Writes mail to a folder, one <c>.eml</c> each, and says so on the console: what a copy without a mail server does.</summary>
/// <param name="settings">What a mail says of its sender.</param>
/// <param name="folder">The folder.</param>
/// <param name="console">Where it is said.</param>
internal sealed class FolderMailer(MailSettings settings, string folder, TextWriter console) : IMailer
{
    /// <inheritdoc/>
    public async Task<Handed> SendAsync(Letter letter, string id, CancellationToken cancellationToken)
    {
        var file = Path.Combine(folder, $"{id}.eml");
        try
        {
            System.IO.Directory.CreateDirectory(folder);
            using var message = Mime.Of(letter, id, settings);
            // Under another name until it is whole: who watches the folder never reads half a mail.
            await message.WriteToAsync($"{file}.part", cancellationToken);
            File.Move($"{file}.part", file, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Handed.TryLater;
        }
        await console.WriteLineAsync($"No mail server is set (Mail:Smtp:Host): a mail was written to {file}".AsMemory(), cancellationToken);
        return Handed.Accepted;
    }
}
