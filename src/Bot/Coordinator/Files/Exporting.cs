using System.Collections.Immutable;
using OrientationBot.Bot.Citizen;
using OrientationBot.Geo;
using OrientationBot.Knowledge.Accounts;
using OrientationBot.Knowledge.Exchange.Exports;

namespace OrientationBot.Bot.Coordinator;

/// <summary>« exporte le Loiret en Excel », « télécharger l'annuaire en csv »: a link to a file of public data, for a quarter of an hour.</summary>
internal static class Exporting
{
    /// <summary>How people name the formats, in folded words; the first that is met counts.</summary>
    private static readonly (string Word, ExportFormat Format)[] Formats =
    [
        ("excel", ExportFormat.Xlsx), ("xlsx", ExportFormat.Xlsx), ("tableur", ExportFormat.Xlsx), ("classeur", ExportFormat.Xlsx), ("spreadsheet", ExportFormat.Xlsx),
        ("csv", ExportFormat.Csv), ("geojson", ExportFormat.GeoJson), ("hsds", ExportFormat.Hsds), ("inclusion", ExportFormat.DataInclusion), ("json", ExportFormat.Json),
    ];

    /// <summary>What shows that the directory itself is meant, and no paper of a citizen.</summary>
    private static readonly ImmutableArray<string> Directory = ["annuaire", "fiches", "structures", "directory", "sheets"];

    public static Step? Answer(Desk desk)
    {
        if (desk.Who is not { Role: not Role.Structure } || !desk.Asks(Order.Export)) return null;
        var words = (desk.Order?.Rest ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var named = Formats.FirstOrDefault(f => words.Contains(f.Word));
        if (named.Word is null && words.Length > 0 && !words.Any(Directory.Contains)) return null;
        var errand = new FileErrand.Export(named.Word is null ? ExportFormat.Xlsx : named.Format, Where(desk, words)?.Id);
        return desk.Send<FileFinding>(errand, finding => desk.Say(finding switch
        {
            FileFinding.Exported made => new ExportReady(made.Address, made.Minutes, made.Report.Structures, [.. made.Report.LeftOut.Select(l => l.Column)]),
            FileFinding.Refused refused => new NotAllowed(refused.Reason),
            _ => new FileNotNow(),
        }));
    }

    private static Place? Where(Desk desk, string[] words)
    {
        if (desk.Said.Places.Concat(desk.Said.Requests.Select(r => r.Place).OfType<Geo.Gazetteer.PlaceMention>()).Select(p => p.Best).FirstOrDefault(p => p.Territory is not null || p.Commune is not null) is { } place) return place;
        var rest = string.Join(' ', words.Where(w => !Directory.Contains(w) && w is not ("en" or "au" or "format" or "l" or "le" or "la" or "les" or "du" or "de" or "des" or "data") && !Formats.Any(f => f.Word == w)));
        return rest.Length == 0 ? null : desk.Tools.Gazetteer.Locate(rest).Select(c => c.Place).FirstOrDefault(p => p.Territory is not null);
    }
}
