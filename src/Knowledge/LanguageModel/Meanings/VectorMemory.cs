using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace OrientationBot.Knowledge.LanguageModel.Meanings;

/// <summary>Keeps vectors in one file named by the hash of what they were made of: when a sheet or the model changes, the file is simply another.</summary>
/// <param name="folder">Where; null keeps nothing.</param>
/// <param name="madeOf">The model and the texts.</param>
internal sealed class VectorMemory(string? folder, IEnumerable<string> madeOf)
{
    private readonly string? _path = folder is null ? null : Path.Combine(folder, $"sheets-{Hash(madeOf)}.vectors");

    /// <summary>The vectors kept whole; null when there are none, or what stands there is not sound.</summary>
    /// <param name="count">How many there must be.</param>
    public ImmutableArray<float[]>? Recall(int count)
    {
        try
        {
            if (_path is null || !File.Exists(_path)) return null;
            var numbers = MemoryMarshal.Cast<byte, float>(File.ReadAllBytes(_path)).ToArray();
            if (numbers.Length == 0 || numbers.Length % count != 0) return null;
            var vectors = numbers.Chunk(numbers.Length / count).ToImmutableArray();
            return vectors.All(v => Embedder.IsSound(v)) ? vectors : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Keeps them, whole or not at all; a disk that is full costs only the next start.</summary>
    public void Keep(ImmutableArray<float[]> vectors)
    {
        if (_path is null) return;
        try
        {
            System.IO.Directory.CreateDirectory(Path.GetDirectoryName(_path)!);
            var unfinished = $"{_path}.{Guid.NewGuid():N}";
            File.WriteAllBytes(unfinished, MemoryMarshal.AsBytes<float>(vectors.SelectMany(v => v).ToArray()));
            File.Move(unfinished, _path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return;
        }
    }

    private static string Hash(IEnumerable<string> texts) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', texts))))[..16];
}
