using System.CommandLine;
using System.Globalization;
using CsvHelper;
using OrientationBot.Bot.Coverage;
using OrientationBot.Knowledge.Directory.Duplicates;

namespace OrientationBot.Bot.Commands;

/// <summary><c>duplicates</c>: sheets that may be one place, likeliest first, with the reasons by name.</summary>
internal static class DuplicatesVerb
{
    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var territory = new Option<string?>("--territory") { Description = "Only pairs with a sheet of this territory, by name or id: Cher, Vierzon, dep:18. Everywhere when left out." };
        var from = new Option<double>("--from") { Description = "Only pairs at least so likely, from 0 to 1.", DefaultValueFactory = _ => DuplicateIndex.Likely };
        var path = new Option<string>("--out") { Description = "File to write; - is stdout.", DefaultValueFactory = _ => "-" };
        from.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<double>() is not (> 0 and <= 1)) result.AddError("--from must be more than 0, and 1 at most.");
        });
        var verb = new Command("duplicates", "Sheets that may be one place, likeliest first, with the reasons, as comma-separated rows.") { territory, from, path };
        verb.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetValue(territory), parsed.GetValue(from), parsed.GetValue(path)!, cancellationToken));
        return verb;
    }

    private static async Task<int> RunAsync(string? territory, double from, string path, CancellationToken cancellationToken)
    {
        var content = await Terminal.ContentAsync(cancellationToken);
        var apart = await new PairsApart(new(SettingsFile.Load(Folders.Here).Storage.ConnectionString)).AllAsync();
        var found = content.Directory.Now.Duplicates.All(Communes(content, territory), from).RemoveAll(d => apart.Contains(SheetPair.Of(d)));
        await using var stream = Terminal.Create(path);
        await using var csv = CsvWriter.Create(stream, new() { NewLine = "\n", Injection = CsvInjection.Escape }, leaveOpen: true);
        await csv.WriteRecordAsync(["probability", "id", "nom", "commune", "other_id", "other_nom", "other_commune", "reasons"], cancellationToken);
        foreach (var duplicate in found) await csv.WriteRecordAsync(Row(duplicate), cancellationToken);
        await csv.FlushAsync(cancellationToken);
        await Console.Error.WriteLineAsync($"{found.Length} pairs of sheets that may be one place");
        return 0;
    }

    private static HashSet<string>? Communes(Content content, string? territory)
    {
        if (territory is null) return null;
        var desk = new CoverageDesk(content.Gazetteer, content.Geography, content.Directory);
        var found = desk.Territory(territory) ?? throw new RefusalException($"--territory: '{territory}' is no territory; Cher, Vierzon and dep:18 are.");
        return [.. found.Communes];
    }

    private static string[] Row(Duplicate d) =>
    [
        d.Probability.ToString("0.00", CultureInfo.InvariantCulture), d.First.Id, d.First.Name, d.First.Commune.Name, d.Second.Id, d.Second.Name, d.Second.Commune.Name,
        string.Join("; ", d.Reasons),
    ];
}
