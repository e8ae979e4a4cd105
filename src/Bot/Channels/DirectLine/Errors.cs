namespace OrientationBot.Bot.Channels.DirectLine;

/// <summary>Error as Direct Line clients read it.</summary>
internal sealed record ErrorReply(ErrorDetail Error);

/// <summary>Code for programs, message for people who program.</summary>
internal sealed record ErrorDetail(string Code, string Message);

/// <summary>A call refused: HTTP status, code and message. All of Direct Line's refusals stand here.</summary>
internal sealed class DirectLineException(int status, string code, string message) : Exception(message)
{
    /// <summary>HTTP status.</summary>
    public int Status { get; } = status;

    /// <summary>The body of the response.</summary>
    public ErrorReply Reply => new(new(code, Message));

    public static DirectLineException NoCredentials => new(401, "Unauthorized", "Send a token or the secret: Authorization: Bearer …");

    public static DirectLineException Forged => new(403, "BadArgument", "The token or secret is not valid.");

    public static DirectLineException Expired => new(403, "TokenExpired", "Token has expired");

    public static DirectLineException OtherConversation => new(403, "BadArgument", "The token is for another conversation.");

    public static DirectLineException Origin => new(403, "BadArgument", "This page's origin may not use this token.");

    public static DirectLineException UnknownConversation => new(404, "BadArgument", "Unknown conversation.");

    public static DirectLineException Malformed(string why) => new(400, "BadArgument", why);

    public static DirectLineException TooBig(long most) => new(413, "MessageSizeTooBig", $"At most {most} bytes are accepted.");

    public static DirectLineException TooFast => new(429, "TooManyRequests", "Too many messages; wait a little.");

    public static DirectLineException BotFailed(string message) => new(502, "BotRejectedActivity", message);
}
