using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using OrientationBot.Bot.Conversations;

namespace OrientationBot.Bot.Channels.DirectLine;

/// <summary>Who may do what: checks secret, token and origin of each call.</summary>
/// <remarks>
/// Without the secret, a token is given only to a page of our own or of a trusted origin, for a new conversation and a user id made here.
/// A program can pretend to be such a page, and gains what any visitor has: an anonymous conversation of its own.
/// </remarks>
internal sealed class Guard(DirectLineSettings settings, Tokens tokens, ConversationStore conversations)
{
    private const string AnyUser = "";

    /// <summary>Who calls, for one conversation.</summary>
    /// <exception cref="DirectLineException">Not allowed.</exception>
    public async ValueTask<Claims> HolderAsync(HttpContext http, string conversation)
    {
        var credentials = Credentials(http.Request) ?? throw DirectLineException.NoCredentials;
        if (IsSecret(credentials))
            return await conversations.ExistsAsync(conversation, http.RequestAborted) ? new("token", conversation, AnyUser, 0, []) : throw DirectLineException.UnknownConversation;
        var holder = Holder(http, credentials, "token");
        return holder.Conv == conversation ? holder : throw DirectLineException.OtherConversation;
    }

    /// <summary>Who calls with a token; null for the secret.</summary>
    /// <exception cref="DirectLineException">Not allowed.</exception>
    public Claims? HolderOrSecret(HttpContext http)
    {
        var credentials = Credentials(http.Request) ?? throw DirectLineException.NoCredentials;
        return IsSecret(credentials) ? null : Holder(http, credentials, "token");
    }

    /// <summary>Who opens a socket.</summary>
    /// <exception cref="DirectLineException">Not allowed.</exception>
    public Claims StreamHolder(HttpContext http) =>
        Holder(http, http.Request.Query["t"] is [{ } token] ? token : throw DirectLineException.NoCredentials, "stream");

    /// <summary>The origins that a token asked for now is limited to.</summary>
    /// <exception cref="DirectLineException">The caller has no secret and is no trusted page.</exception>
    public ImmutableArray<string> MayGenerate(HttpContext http, TokenRequest request)
    {
        if (Credentials(http.Request) is { } credentials)
            return IsSecret(credentials) ? request.TrustedOrigins ?? [] : throw DirectLineException.Forged;
        var origin = http.Request.Headers.Origin.ToString();
        if (origin.Length == 0) throw DirectLineException.NoCredentials;
        return IsOurs(origin, http.Request) || settings.TrustedOrigins.Contains(origin) ? [origin] : throw DirectLineException.Origin;
    }

    private Claims Holder(HttpContext http, string token, string use)
    {
        var check = tokens.Check(token, use, out var claims);
        if (check == TokenCheck.Expired) throw DirectLineException.Expired;
        if (check == TokenCheck.Forged || claims is null) throw DirectLineException.Forged;
        var origin = http.Request.Headers.Origin.ToString();
        return origin.Length == 0 || claims.Origins.IsEmpty || claims.Origins.Contains(origin) ? claims : throw DirectLineException.Origin;
    }

    private bool IsSecret(string credentials) => settings.Secret is { } secret
        && CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(credentials)), SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    private static bool IsOurs(string origin, HttpRequest request) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var address) && string.Equals(address.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase);

    private static string? Credentials(HttpRequest request) =>
        request.Headers.Authorization.ToString() is var header && header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase) && header.Length > 7 ? header[7..].Trim() : null;
}
