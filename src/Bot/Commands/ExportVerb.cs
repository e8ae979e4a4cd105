using System.CommandLine;
using OrientationBot.Geo.Gazetteer;
using OrientationBot.Knowledge.Exchange.Exports;

namespace OrientationBot.Bot.Commands;

/// <summary><c>export</c>: writes the directory for others to read.</summary>
internal static class ExportVerb
{
    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var file = new Argument<string>("file") { Description = "File to write; - is stdout." };
        var format = Formats.ToWrite();
        var verb = new Command("export", "Writes the directory: national standard v1, workbook, data·inclusion v1, GeoJSON, HSDS 3.0.") { file, format };
        verb.SetAction((parsed, cancellationToken) =>
        {
            var path = parsed.GetRequiredValue(file);
            return ExportAsync(path, Formats.Writing(parsed.GetValue(format), path), cancellationToken);
        });
        return verb;
    }

    private static async Task<int> ExportAsync(string path, ExportFormat format, CancellationToken cancellationToken)
    {
        var settings = SettingsFile.Load(Folders.Here);
        var data = GazetteerFiles.Read(settings.Content.Data, settings.Content.Region).Data;
        var structures = (await DirectorySources.IfKept(settings)(new(new(data), data), cancellationToken)).OrderBy(s => s.Id, StringComparer.Ordinal).ToArray();
        await using var stream = Terminal.Create(path);
        var report = await Exporter.WriteAsync(format, structures, stream, cancellationToken);
        await Console.Error.WriteLineAsync($"{report.Structures} structures");
        foreach (var left in report.LeftOut) await Console.Error.WriteLineAsync($"not in this format: {left}");
        return 0;
    }
}
