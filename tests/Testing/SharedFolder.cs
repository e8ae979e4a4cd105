using Xunit;

namespace OrientationBot.Testing;

/// <summary>Where tests find the repository's own files, and the folder of real data that stands beside it in CI.</summary>
public static class SharedFolder
{
    /// <summary>Root of the repository: the first parent folder with the solution in it.</summary>
    public static string Repository { get; } = FindRepository();

    /// <summary>Path of a file of the repository.</summary>
    public static string InRepository(params string[] parts) => Path.Combine([Repository, .. parts]);

    /// <summary>Path of a file of the shared folder; skips the test, with the reason, where the folder is absent. CI sets it up, and there its absence fails.</summary>
    public static string Require(params string[] parts)
    {
        var path = Path.Combine([Repository, "..", "shared", .. parts]);
        var present = File.Exists(path) || System.IO.Directory.Exists(path);
        Assert.True(present || Environment.GetEnvironmentVariable("CI") is null, $"CI must have {path}");
        Skip.IfNot(present, $"needs the shared folder beside the repository ({string.Join('/', parts)})");
        return path;
    }

    private static string FindRepository()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "OrientationBot.sln"))) return folder.FullName;
        throw new InvalidOperationException($"No OrientationBot.sln above {AppContext.BaseDirectory}");
    }
}
