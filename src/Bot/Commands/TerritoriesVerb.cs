using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using CsvHelper;
using OrientationBot.Geo;
using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Directory.Changes;

namespace OrientationBot.Bot.Commands;

/// <summary><c>territories</c>: which commune is in which bassin, with what people said over the source: for whoever keeps the source.</summary>
internal static class TerritoriesVerb
{
    /// <summary>How a bassin is known that a person said.</summary>
    private const string Said = "personne";

    private static readonly string[] Header = ["code_insee", "nom", "bassin", "bassin_source", "bassin_selon_la_source", "dit_le", "dit_par", "raison"];

    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var said = new Option<bool>("--said") { Description = "Only the communes whose bassin a person said." };
        var estimated = new Option<bool>("--estimated") { Description = "Only the communes whose bassin is estimated." };
        var format = new Option<string>("--format") { Description = "csv.", DefaultValueFactory = _ => "csv" };
        format.AcceptOnlyFromAmong("csv");
        var path = new Option<string>("--out") { Description = "File to write; - is stdout.", DefaultValueFactory = _ => "-" };
        var verb = new Command("territories", "Which commune is in which bassin de vie, how that is known, and what people corrected, when and why, as comma-separated rows.") { said, estimated, format, path };
        verb.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetValue(said), parsed.GetValue(estimated), parsed.GetValue(path)!, cancellationToken));
        return verb;
    }

    private static async Task<int> RunAsync(bool said, bool estimated, string path, CancellationToken cancellationToken)
    {
        var content = await Terminal.ContentAsync(cancellationToken);
        ImmutableArray<CommuneBassin> rows = [.. content.Gazetteer.Bassins.All.Where(b => (!said || b.IsSaid) && (!estimated || b.IsEstimated)).OrderBy(b => b.Commune, StringComparer.Ordinal)];
        var store = new DirectoryStore(SettingsFile.Load(Folders.Here).Storage.ConnectionString);
        await using var stream = Terminal.Create(path);
        await using var csv = CsvWriter.Create(stream, new() { NewLine = "\n", Injection = CsvInjection.Escape }, leaveOpen: true);
        await csv.WriteRecordAsync(Header, cancellationToken);
        foreach (var row in rows)
        {
            var last = row.IsSaid ? (await new History(store).FindAsync(new(CommuneSheet.IdOf(row.Commune)) { Count = 1 })).FirstOrDefault() : null;
            await csv.WriteRecordAsync(Row(content, row, last), cancellationToken);
        }
        await csv.FlushAsync(cancellationToken);
        await Console.Error.WriteLineAsync($"{rows.Length} communes, {rows.Count(r => r.IsSaid)} said by a person, {rows.Count(r => r.IsEstimated)} estimated");
        return 0;
    }

    private static string[] Row(Content content, CommuneBassin row, HistoryEntry? last) =>
    [
        row.Commune, content.Gazetteer.Commune(row.Commune)?.Name ?? "", Name(content, row.Id), row.IsSaid ? Said : row.Source, $"{Name(content, row.Filed)} ({row.Source})",
        last?.At.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "", last?.By.Role ?? "", last?.Why ?? "",
    ];

    private static string Name(Content content, string bassin) => content.Gazetteer.ById(bassin)?.Name ?? bassin;
}
