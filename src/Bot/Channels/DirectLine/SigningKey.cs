using System.Security.Cryptography;
using System.Text;

namespace OrientationBot.Bot.Channels.DirectLine;

/// <summary>The key that signs tokens: from the settings, or made at first start and kept where only this account can read it.</summary>
internal static class SigningKey
{
    /// <summary>The key in force.</summary>
    /// <exception cref="RefusalException">The key file is damaged, or its folder cannot be written.</exception>
    public static byte[] Load(DirectLineSettings settings, string folder) => settings.SigningKey is { } configured
        ? SHA256.HashData(Encoding.UTF8.GetBytes(configured))
        : KeyFile.Load(Path.Combine(folder, "directline.key"), "signing key", "Delete the file: a new key is made, and open pages ask for a new token.", "Make the folder writable, or set DirectLine:SigningKey.");
}
