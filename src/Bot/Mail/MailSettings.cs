using MailKit.Security;

namespace OrientationBot.Bot.Mail;

/// <summary>How mail leaves: through the SMTP server named, or to a folder when none is.</summary>
internal sealed record MailSettings
{
    /// <summary>Name of the SMTP server; null: mail is written to a folder.</summary>
    public string? Host { get; init; }

    /// <summary>Its port.</summary>
    public int Port { get; init; } = 587;

    /// <summary>How the connection is protected.</summary>
    public SecureSocketOptions Security { get; init; } = SecureSocketOptions.StartTls;

    /// <summary>Account at the server; null when it asks for none.</summary>
    public string? User { get; init; }

    /// <summary>Its password.</summary>
    public string? Password { get; init; }

    /// <summary>Address that mail comes from.</summary>
    public string From { get; init; } = "assistant@localhost.localdomain";

    /// <summary>Name that mail comes from.</summary>
    public string FromName { get; init; } = "Assistant du Hub";

    /// <summary>A server that has not taken a mail by then is tried again later.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Reads the settings.</summary>
    public static MailSettings Read(SettingsReader reader) => new()
    {
        Host = reader.Text("Mail:Smtp:Host", null),
        Port = reader.Whole("Mail:Smtp:Port", 587, 1, 65_535),
        Security = reader.OneOf("Mail:Smtp:Security", SecureSocketOptions.StartTls),
        User = reader.Text("Mail:Smtp:User", null),
        Password = reader.HiddenSecret("Mail:Smtp:Password", 1),
        From = reader.Email("Mail:From", "assistant@localhost.localdomain"),
        FromName = reader.Text("Mail:FromName", "Assistant du Hub")!,
        Patience = TimeSpan.FromSeconds(reader.Whole("Mail:Smtp:PatienceSeconds", 30, 1, 110)),
    };
}
