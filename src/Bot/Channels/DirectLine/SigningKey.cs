using System.Security.Cryptography;
using System.Text;

namespace OrientationBot.Bot.Channels.DirectLine;

/// <summary>The key that signs tokens: from the settings, or made at first start and kept where only this account can read it.</summary>
internal static class SigningKey
{
    private const int Bytes = 32;

    /// <summary>The key in force.</summary>
    /// <exception cref="RefusalException">The key file is damaged, or its folder cannot be written.</exception>
    public static byte[] Load(DirectLineSettings settings, string folder)
    {
        if (settings.SigningKey is { } configured) return SHA256.HashData(Encoding.UTF8.GetBytes(configured));
        var file = Path.Combine(folder, "directline.key");
        try
        {
            if (!File.Exists(file)) Create(file);
            var key = File.ReadAllBytes(file);
            return key.Length == Bytes ? key : throw new RefusalException($"{file}: the signing key is damaged. Delete the file: a new key is made, and open pages ask for a new token.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new RefusalException($"{file}: the signing key cannot be kept ({e.Message}). Make the folder writable, or set DirectLine:SigningKey.");
        }
    }

    private static void Create(string file)
    {
        System.IO.Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var stream = new FileStream(file, options);
        stream.Write(RandomNumberGenerator.GetBytes(Bytes));
    }
}
