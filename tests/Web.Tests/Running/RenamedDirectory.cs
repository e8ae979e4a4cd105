using OrientationBot.Testing;

namespace OrientationBot.Web.Tests.Running;

/// <summary>The product's own facts, with one structure renamed.</summary>
internal sealed class RenamedDirectory : IDisposable
{
    public RenamedDirectory(string name, string renamed)
    {
        var shipped = SharedFolder.InRepository("data");
        foreach (var file in System.IO.Directory.EnumerateFiles(shipped, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(Folder, Path.GetRelativePath(shipped, file));
            System.IO.Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.WriteAllText(copy, File.ReadAllText(file).Replace(name, renamed, StringComparison.Ordinal));
        }
    }

    /// <summary>Where the facts are.</summary>
    public string Folder { get; } = System.IO.Directory.CreateTempSubdirectory("orientationbot-data-").FullName;

    public void Dispose() => System.IO.Directory.Delete(Folder, recursive: true);
}
