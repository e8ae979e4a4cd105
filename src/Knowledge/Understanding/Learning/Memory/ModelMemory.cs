using System.Numerics;
using System.Security.Cryptography;

namespace OrientationBot.Knowledge.Understanding.Learning;

/// <summary>Keeps trained classifiers between two starts, by everything that training depends on: the files it reads, this code, this kind of machine.</summary>
internal sealed class ModelMemory
{
    private const int MostKept = 3;
    private readonly string? _folder;
    private readonly string _key;

    /// <param name="folder">Where classifiers are kept; null: nowhere, each start learns anew.</param>
    /// <param name="sources">The files that training reads.</param>
    public ModelMemory(string? folder, IEnumerable<string> sources)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(typeof(ModelMemory).Module.ModuleVersionId.ToByteArray());
        hash.AppendData([(byte)Vector<float>.Count]);
        foreach (var source in sources) hash.AppendData(File.ReadAllBytes(source));
        (_folder, _key) = (folder, Convert.ToHexStringLower(hash.GetHashAndReset())[..16]);
    }

    /// <summary>The classifier learnt from these sources, at an earlier start or now.</summary>
    /// <param name="name">Its name, one a classifier.</param>
    /// <param name="learn">Learns it.</param>
    public IntentClassifier Recall(string name, Func<IntentClassifier> learn)
    {
        if (_folder is null) return learn();
        var file = Path.Combine(_folder, $"{name}-{_key}.model");
        if (TryRead(file) is { } known) return known;
        var learnt = learn();
        Keep(file, name, learnt);
        return learnt;
    }

    // A file that is missing or damaged is no fault: what it holds can be learnt again.
    private static IntentClassifier? TryRead(string file)
    {
        try
        {
            using var stream = File.OpenRead(file);
            return ModelFile.Read(stream);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or OverflowException or OutOfMemoryException)
        {
            return null;
        }
    }

    private void Keep(string file, string name, IntentClassifier learnt)
    {
        try
        {
            System.IO.Directory.CreateDirectory(_folder!);
            foreach (var older in new DirectoryInfo(_folder!).GetFiles($"{name}-*.model").OrderByDescending(f => f.LastWriteTimeUtc).Skip(MostKept)) older.Delete();
            var unfinished = $"{file}.{Environment.ProcessId}";
            using (var stream = File.Create(unfinished)) ModelFile.Write(stream, learnt);
            File.Move(unfinished, file, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A folder that cannot be written costs seconds at the next start, nothing else.
        }
    }
}
