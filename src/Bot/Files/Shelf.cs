using System.Security.Cryptography;

namespace OrientationBot.Bot.Files;

/// <summary>A folder of files that live for a while: each under a name made here, none under a name that came from outside. Thread-safe.</summary>
/// <param name="folder">The folder; made with the first file.</param>
/// <param name="life">How long a file lives.</param>
/// <param name="time">The clock.</param>
internal sealed class Shelf(string folder, TimeSpan life, TimeProvider time)
{
    private const int KeyBytes = 32;

    /// <summary>How long a file lives.</summary>
    public TimeSpan Life => life;

    /// <summary>Keeps a file.</summary>
    /// <returns>Its key: 256 random bits, in hexadecimal. Only the hash of it is on the disk.</returns>
    public string Keep(ReadOnlySpan<byte> bytes)
    {
        var key = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(KeyBytes));
        Directory.CreateDirectory(folder);
        var path = PathOf(key);
        using (var file = new FileStream(path, FileMode.CreateNew)) file.Write(bytes);
        File.SetLastWriteTimeUtc(path, time.GetUtcNow().UtcDateTime);
        return key;
    }

    /// <summary>The file of a key; null when there is none, or it is too old.</summary>
    public byte[]? Read(string key)
    {
        try
        {
            return IsKey(key) && File.Exists(PathOf(key)) && !IsOver(PathOf(key)) ? File.ReadAllBytes(PathOf(key)) : null;
        }
        catch (IOException)
        {
            // It was dropped or swept meanwhile.
            return null;
        }
    }

    /// <summary>Drops a file; one that is not there is dropped already.</summary>
    public void Drop(string key)
    {
        if (IsKey(key) && Directory.Exists(folder)) File.Delete(PathOf(key));
    }

    /// <summary>Drops the files whose time is over.</summary>
    /// <returns>How many there were.</returns>
    public int Sweep()
    {
        if (!Directory.Exists(folder)) return 0;
        var over = Directory.GetFiles(folder).Where(IsOver).ToList();
        foreach (var path in over) File.Delete(path);
        return over.Count;
    }

    private bool IsOver(string path) => File.GetLastWriteTimeUtc(path) + life < time.GetUtcNow().UtcDateTime;

    private string PathOf(string key) => Path.Combine(folder, Convert.ToHexStringLower(SHA256.HashData(Convert.FromHexString(key))));

    private static bool IsKey(string key) => key.Length == 2 * KeyBytes && key.All(char.IsAsciiHexDigitLower);
}
