using System.Buffers;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using OrientationBot.Knowledge.Accounts;

namespace OrientationBot.Knowledge.Campaigns;

/// <summary>The secret of a personal link: 256 random bits, of which the store keeps the SHA-256 alone. Never shown by accident.</summary>
public sealed record LinkToken
{
    private const int Bytes = 32, Letters = 43;

    private LinkToken(string text, byte[] hash) => (Text, Hash) = (text, hash);

    /// <summary>The token as it stands in the address: 43 letters of base64url.</summary>
    public string Text { get; }

    /// <summary>What the store knows it by. No salt and no slow hash: there is nothing to guess in 256 random bits.</summary>
    public byte[] Hash { get; }

    /// <summary>A new one.</summary>
    public static LinkToken New()
    {
        var random = RandomNumberGenerator.GetBytes(Bytes);
        return new(Base64Url.EncodeToString(random), SHA256.HashData(random));
    }

    /// <summary>Reads a token as it came; null when it cannot be one.</summary>
    public static LinkToken? Read(string text)
    {
        Span<byte> bytes = stackalloc byte[Bytes];
        return text.Length == Letters && Base64Url.DecodeFromChars(text, bytes, out _, out var written) == OperationStatus.Done && written == Bytes ? new(text, SHA256.HashData(bytes)) : null;
    }

    /// <inheritdoc/>
    public override string ToString() => nameof(LinkToken);

    /// <summary>What an address is known by where its text is not needed.</summary>
    internal static byte[] HashOf(EmailAddress address) => SHA256.HashData(Encoding.UTF8.GetBytes(address.Value));
}

/// <summary>A personal link about to be mailed.</summary>
/// <param name="Sheet">Id of the one sheet that it opens.</param>
/// <param name="Token">Its secret.</param>
public sealed record NewLink(string Sheet, LinkToken Token)
{
    /// <summary>Begins the id of every link: what the history keeps in place of an account.</summary>
    internal const string Mark = "link:";

    /// <summary>Its id: not its secret, and of no use to who reads it.</summary>
    public string Id { get; } = Mark + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8));
}

/// <summary>A personal link that serves: one structure, for its own sheet alone.</summary>
/// <param name="Account">Who it stands for: never more than <see cref="Role.Structure"/> over one sheet.</param>
/// <param name="Sheet">Id of the sheet.</param>
/// <param name="Until">When it ends.</param>
public sealed record PersonalLink(Account Account, string Sheet, DateTimeOffset Until);

/// <summary>How opening a link ended.</summary>
public abstract record LinkOpening
{
    private LinkOpening()
    {
    }

    /// <summary>It serves.</summary>
    public sealed record Open(PersonalLink Link) : LinkOpening;

    /// <summary>It does not, and why.</summary>
    public sealed record Shut(LinkFault Why) : LinkOpening;
}

/// <summary>Why a link does not serve.</summary>
public enum LinkFault
{
    /// <summary>There is none such.</summary>
    Unknown,

    /// <summary>Its time is over.</summary>
    Expired,

    /// <summary>It was taken back, or its address is no longer that of the sheet.</summary>
    Revoked,

    /// <summary>The sheet closed, or was merged into another.</summary>
    SheetGone,
}
