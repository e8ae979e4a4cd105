using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using OrientationBot.Knowledge.Accounts;

namespace OrientationBot.Bot.Mail;

/// <summary>A mail in words.</summary>
/// <param name="To">To whom.</param>
/// <param name="Subject">One line.</param>
/// <param name="Body">Plain text.</param>
internal sealed record Letter(EmailAddress To, string Subject, string Body)
{
    /// <summary>Where such letters are ended, for the button of the mail program (RFC 8058); null for a letter that was asked for.</summary>
    public string? Stop { get; init; }

    /// <inheritdoc/>
    public override string ToString() => nameof(Letter);
}

/// <summary>Seals letters for the outbox: a code stands in the text, and who reads the database file must not read it (AES-GCM).</summary>
/// <param name="key">32 bytes.</param>
internal sealed class Seal(byte[] key)
{
    private static readonly int Nonce = AesGcm.NonceByteSizes.MaxSize, Tag = AesGcm.TagByteSizes.MaxSize;

    /// <summary>Seals a letter.</summary>
    public byte[] Close(Letter letter)
    {
        var plain = JsonSerializer.SerializeToUtf8Bytes(new(letter.To.Value, letter.Subject, letter.Body, letter.Stop), LetterJson.Default.Plain);
        var sealedLetter = new byte[Nonce + Tag + plain.Length];
        RandomNumberGenerator.Fill(sealedLetter.AsSpan(0, Nonce));
        using var aes = new AesGcm(key, Tag);
        aes.Encrypt(sealedLetter.AsSpan(0, Nonce), plain, sealedLetter.AsSpan(Nonce + Tag), sealedLetter.AsSpan(Nonce, Tag));
        return sealedLetter;
    }

    /// <summary>Opens a letter; null when the key has changed since, or the letter was touched.</summary>
    public Letter? Open(byte[] sealedLetter)
    {
        if (sealedLetter.Length < Nonce + Tag) return null;
        var plain = new byte[sealedLetter.Length - Nonce - Tag];
        try
        {
            using var aes = new AesGcm(key, Tag);
            aes.Decrypt(sealedLetter.AsSpan(0, Nonce), sealedLetter.AsSpan(Nonce + Tag), sealedLetter.AsSpan(Nonce, Tag), plain);
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }
        return JsonSerializer.Deserialize(plain, LetterJson.Default.Plain) is { } letter && EmailAddress.TryParse(letter.To, out var to) ? new(to, letter.Subject, letter.Body) { Stop = letter.Stop } : null;
    }

    internal sealed record Plain(string To, string Subject, string Body, string? Stop = null);
}

/// <summary>Writes letters.</summary>
[JsonSerializable(typeof(Seal.Plain))]
internal sealed partial class LetterJson : JsonSerializerContext;
