using System.Collections.Immutable;
using System.Globalization;
using CsvHelper;
using OrientationBot.Geo;
using OrientationBot.Geo.Coverage;

namespace OrientationBot.Bot.Coverage;

/// <summary>Coverage as comma-separated rows, for spreadsheets: what starts like a formula is made inert.</summary>
internal static class CoverageCsv
{
    /// <summary>One row a commune.</summary>
    public static Task WriteAsync(CoverageSurvey survey, Stream stream, CancellationToken cancellationToken) => WriteAsync(
        stream, ["code_insee", "commune", "departement", "population", "structure", "nom", "meters"],
        survey.Map.Communes.Select(c => Row(c.Commune, c.Offer, survey, Meters(c.Meters))), cancellationToken);

    /// <summary>One row a territory: shares of its population within each distance, median, inhabitants too far.</summary>
    public static Task WriteAsync(
        ImmutableArray<(Territory Territory, CoverageMap Map)> parts, double beyondMeters, Stream stream, CancellationToken cancellationToken) => WriteAsync(
        stream, ["territoire", "nom", "communes", "population", .. CoverageSurvey.Bands.Select(km => $"part_{km}_km"), "mediane_meters", "communes_au_dela", "population_au_dela"],
        parts.Select(p => Row(p.Territory, p.Map, beyondMeters)), cancellationToken);

    /// <summary>One row a commune, with minutes by road; empty where no road leads or nobody answered.</summary>
    public static Task WriteAsync(RoadCoverage road, CoverageSurvey survey, Stream stream, CancellationToken cancellationToken) => WriteAsync(
        stream, ["code_insee", "commune", "departement", "population", "structure", "nom", "minutes_en_voiture"],
        road.Communes.Select(c => Row(c.Commune, c.Offer, survey, c.Time is { } time ? time.TotalMinutes.ToString("0.0", CultureInfo.InvariantCulture) : "")), cancellationToken);

    private static async Task WriteAsync(Stream stream, string[] header, IEnumerable<string[]> rows, CancellationToken cancellationToken)
    {
        await using var csv = CsvWriter.Create(stream, new() { NewLine = "\n", Injection = CsvInjection.Escape }, leaveOpen: true);
        await csv.WriteRecordAsync(header, cancellationToken);
        foreach (var row in rows) await csv.WriteRecordAsync(row, cancellationToken);
        await csv.FlushAsync(cancellationToken);
    }

    private static string[] Row(Commune commune, int? index, CoverageSurvey survey, string far)
    {
        var offer = index is { } known ? survey.Offer(known) : null;
        return [commune.Code, commune.Name, commune.Departement, Whole(commune.Population), offer?.Id ?? "", offer?.Name ?? "", far];
    }

    private static string[] Row(Territory territory, CoverageMap map, double beyondMeters)
    {
        var far = map.WhiteZones(beyondMeters);
        return [
            territory.Id, territory.Name, Whole(map.Communes.Length), Whole(map.Population),
            .. CoverageSurvey.Bands.Select(km => map.ShareWithin(km * 1_000).ToString("0.0000", CultureInfo.InvariantCulture)),
            Meters(map.MedianMeters), Whole(far.Length), Whole(far.Sum(c => (long)c.Commune.Population)),
        ];
    }

    private static string Whole(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Meters(double meters) => double.IsFinite(meters) ? meters.ToString("0", CultureInfo.InvariantCulture) : "";
}
