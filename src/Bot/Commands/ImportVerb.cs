using System.CommandLine;
using OrientationBot.Geo.Gazetteer;
using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Exchange;

namespace OrientationBot.Bot.Commands;

/// <summary><c>import</c>: reads structures into the directory, all or nothing.</summary>
internal static class ImportVerb
{
    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var file = new Argument<string>("file") { Description = "CSV or JSON file; - is stdin." };
        var format = Formats.ToRead();
        var dryRun = new Option<bool>("--dry-run") { Description = "Say what would happen, change nothing." };
        var report = new Option<string?>("--report") { Description = "Write the fate of every row to this JSON file; - is stdout." };
        var verb = new Command("import", "Reads structures into the directory, all or nothing; a second time changes nothing.") { file, format, dryRun, report };
        verb.SetAction(async (parsed, cancellationToken) =>
        {
            var done = await ImportAsync(parsed.GetRequiredValue(file), Formats.Of(parsed.GetValue(format)), parsed.GetValue(dryRun), cancellationToken);
            if (parsed.GetValue(report) is { } path) await ImportReportFile.WriteAsync(done, path, cancellationToken);
            await Console.Error.WriteLineAsync(ImportReportFile.Summary(done, parsed.GetValue(dryRun)));
            return 0;
        });
        return verb;
    }

    private static async Task<ImportReport> ImportAsync(string file, SheetFormat? format, bool dryRun, CancellationToken cancellationToken)
    {
        await using var stream = Terminal.Open(file);
        var settings = SettingsFile.Load(Folders.Here);
        var data = GazetteerFiles.Read(settings.Content.Data, settings.Content.Region).Data;
        var reference = new Reference(new(data), data);
        if (!dryRun) await DirectorySources.Kept(settings, after: Task.CompletedTask)(reference, cancellationToken);
        var import = new DirectoryImport(new DirectoryStore(settings.Storage.ConnectionString), reference);
        var result = await Progress.ShowAsync(stream, progress => import.RunAsync(stream, file, format, dryRun, progress, cancellationToken));
        return result switch
        {
            ImportResult.Done done => done.Report,
            ImportResult.Broken broken => throw new RefusalException($"{broken.File}:{broken.Line}: {broken.Message}. Nothing was changed."),
            ImportResult.StoreFailed failed => throw new RefusalException($"{failed.Trouble} Nothing was changed."),
            _ => throw new InvalidOperationException($"An import cannot end with {result.GetType().Name}."),
        };
    }
}
