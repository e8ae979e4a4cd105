using System.Text.Json;
using OrientationBot.Knowledge;

namespace OrientationBot.Bot;

/// <summary>Where this copy of the product stands: its shipped files beside the binaries, its own files in the folder it is started from.</summary>
/// <param name="Root">Folder it runs from: the repository when started inside it, else the current folder.</param>
internal sealed record Folders(string Root)
{
    /// <summary>Seen from the current folder.</summary>
    public static Folders Here { get; } = new(Repository(System.IO.Directory.GetCurrentDirectory()) ?? System.IO.Directory.GetCurrentDirectory());

    /// <summary>The settings: those of the folder it runs from, else those shipped beside the binaries.</summary>
    public string SettingsFile => Path.Combine(Root, "appsettings.json") is var own && File.Exists(own) ? own : Shipped("appsettings.json");

    /// <summary>What the running product writes: database, keys.</summary>
    public string Var => Path.Combine(Root, "var");

    /// <summary>A file or folder that ships with the product.</summary>
    public static string Shipped(string name) => Path.Combine(AppContext.BaseDirectory, name);

    private static string? Repository(string from)
    {
        for (var folder = new DirectoryInfo(from); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "OrientationBot.sln"))) return folder.FullName;
        return null;
    }
}

/// <summary>Reads the settings file and the environment; whatever is wrong comes back as a list, never as a stack trace.</summary>
internal static class SettingsFile
{
    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>The settings in force.</summary>
    /// <exception cref="RefusalException">The file is broken or a value is out of range: every fault, with file, line or key.</exception>
    public static Settings Load(Folders folders)
    {
        if (Broken(folders.SettingsFile) is { } broken) throw new RefusalException(broken.ToString());
        var configuration = new ConfigurationBuilder()
            .AddJsonFile(folders.SettingsFile, optional: true, reloadOnChange: false)
            .AddEnvironmentVariables()
            .Build();
        var settings = Settings.Read(configuration, folders, out var faults);
        return faults.Count == 0 ? settings : throw new RefusalException(string.Join(Environment.NewLine, faults));
    }

    private static Problem? Broken(string file)
    {
        if (!File.Exists(file)) return null;
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllText(file), Lenient);
            return document.RootElement.ValueKind == JsonValueKind.Object ? null : new(file, 1, "must hold a JSON object { … }");
        }
        catch (JsonException e)
        {
            return new(file, (int)(e.LineNumber ?? 0) + 1, $"is not valid JSON near character {e.BytePositionInLine + 1}: check quotes, commas and braces");
        }
    }
}
