using System.Buffers.Text;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace OrientationBot.Bot.Channels.DirectLine;

/// <summary>What a token vouches for; <c>user</c> is where Microsoft's client reads the user id.</summary>
/// <param name="Use"><c>token</c> for calls, <c>stream</c> for the address of a socket.</param>
/// <param name="Conv">The one conversation that it opens.</param>
/// <param name="User">Who holds it: replaces whatever sender an activity claims.</param>
/// <param name="Exp">When it ends, Unix seconds.</param>
/// <param name="Origins">Web pages that may use it; empty for any.</param>
internal sealed record Claims(string Use, string Conv, string User, long Exp, ImmutableArray<string> Origins);

/// <summary>How reading a token ended.</summary>
internal enum TokenCheck
{
    /// <summary>It is ours and in force.</summary>
    Valid,
    /// <summary>Not made by us, or changed since.</summary>
    Forged,
    /// <summary>Ours, but past its end.</summary>
    Expired,
}

/// <summary>Issues and checks tokens: JSON web tokens signed with HMAC-SHA256, nothing kept on the server.</summary>
/// <param name="key">The signing key.</param>
/// <param name="life">How long a token serves.</param>
/// <param name="time">The clock.</param>
internal sealed class Tokens(byte[] key, TimeSpan life, TimeProvider time)
{
    private static readonly TimeSpan StreamLife = TimeSpan.FromSeconds(60);
    private static readonly string Header = Base64Url.EncodeToString("""{"alg":"HS256","typ":"JWT"}"""u8);

    /// <summary>How long a token serves, in seconds.</summary>
    public int SecondsOfLife => (int)life.TotalSeconds;

    /// <summary>A token for the calls of one conversation.</summary>
    public string Issue(string conversation, string user, ImmutableArray<string> origins) => Sign(new("token", conversation, user, End(life), origins));

    /// <summary>A token for the address of one socket, to be used within a minute.</summary>
    public string IssueForStream(Claims holder) => Sign(holder with { Use = "stream", Exp = End(StreamLife) });

    /// <summary>Checks a token for a use.</summary>
    public TokenCheck Check(string token, string use, out Claims? claims)
    {
        claims = Read(token);
        if (claims is null || claims.Use != use) return TokenCheck.Forged;
        return claims.Exp > time.GetUtcNow().ToUnixTimeSeconds() ? TokenCheck.Valid : TokenCheck.Expired;
    }

    private Claims? Read(string token)
    {
        if (token.Split('.') is not [var header, var body, var signature] || header != Header) return null;
        if (!CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(signature), Encoding.ASCII.GetBytes(Seal(body)))) return null;
        return JsonSerializer.Deserialize(Base64Url.DecodeFromChars(body), ActivityJson.Default.Claims);
    }

    private string Sign(Claims claims)
    {
        var body = Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(claims, ActivityJson.Default.Claims));
        return $"{Header}.{body}.{Seal(body)}";
    }

    private string Seal(string body) => Base64Url.EncodeToString(HMACSHA256.HashData(key, Encoding.ASCII.GetBytes($"{Header}.{body}")));

    private long End(TimeSpan after) => (time.GetUtcNow() + after).ToUnixTimeSeconds();
}
