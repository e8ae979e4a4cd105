using System.Security.Cryptography;

namespace OrientationBot.Bot;

/// <summary>A secret key in <c>var/</c>: made at first use, kept where only this account can read it.</summary>
internal static class KeyFile
{
    private const int Bytes = 32;

    /// <summary>The key of a file.</summary>
    /// <param name="file">Its path.</param>
    /// <param name="name">What it is called in a refusal.</param>
    /// <param name="damaged">What to do when it is damaged.</param>
    /// <param name="unwritable">What to do when its folder cannot be written.</param>
    /// <exception cref="RefusalException">The key file is damaged, or its folder cannot be written.</exception>
    public static byte[] Load(string file, string name, string damaged, string unwritable)
    {
        try
        {
            if (!File.Exists(file)) Create(file);
            var key = File.ReadAllBytes(file);
            return key.Length == Bytes ? key : throw new RefusalException($"{file}: the {name} is damaged. {damaged}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new RefusalException($"{file}: the {name} cannot be kept ({e.Message}). {unwritable}");
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
