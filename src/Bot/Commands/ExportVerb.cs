using System.CommandLine;
using OrientationBot.Geo.Gazetteer;
using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Exchange;

namespace OrientationBot.Bot.Commands;

/// <summary><c>export</c>: writes the directory in the national standard.</summary>
internal static class ExportVerb
{
    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var file = new Argument<string>("file") { Description = "File to write; - is stdout." };
        var format = Formats.ToWrite();
        var verb = new Command("export", "Writes the directory in the national standard v1.") { file, format };
        verb.SetAction(async (parsed, cancellationToken) =>
        {
            var path = parsed.GetRequiredValue(file);
            var json = (parsed.GetValue(format) ?? Path.GetExtension(path).TrimStart('.')) == "json";
            return await ExportAsync(path, json, cancellationToken);
        });
        return verb;
    }

    private static async Task<int> ExportAsync(string path, bool json, CancellationToken cancellationToken)
    {
        var settings = SettingsFile.Load(Folders.Here);
        var data = GazetteerFiles.Read(settings.Content.Data, settings.Content.Region).Data;
        var structures = (await DirectorySources.IfKept(settings)(new(new(data), data), cancellationToken)).OrderBy(s => s.Id, StringComparer.Ordinal).ToArray();
        await using (var stream = Terminal.Create(path))
            await WriteAsync(structures, stream, json, cancellationToken);
        await Console.Error.WriteLineAsync($"{structures.Length} structures");
        return 0;
    }

    private static Task WriteAsync(IEnumerable<Structure> structures, Stream stream, bool json, CancellationToken cancellationToken) =>
        json ? StandardWriter.WriteJsonAsync(structures, stream, cancellationToken) : StandardWriter.WriteCsvAsync(structures, stream, cancellationToken);
}
