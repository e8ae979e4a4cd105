namespace OrientationBot.Knowledge.Directory;

/// <summary>The snapshot in force: swapped in one reference when the directory changes, read by any number of threads.</summary>
public sealed class LiveDirectory(DirectorySnapshot first)
{
    private volatile DirectorySnapshot _now = first;

    /// <summary>The directory at this moment; keep the reference for the length of one search, no longer.</summary>
    public DirectorySnapshot Now => _now;

    /// <summary>Puts a new snapshot in force.</summary>
    public void Swap(DirectorySnapshot next) => _now = next;
}
