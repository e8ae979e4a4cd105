using OrientationBot.Bot.Coverage.Picture;
using OrientationBot.Bot.Phrasing;
using OrientationBot.Geo;

namespace OrientationBot.Bot.Coverage;

/// <summary>A way to show a survey.</summary>
/// <param name="Name">Its name, which is also the end of an address or file name.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="WriteAsync">Writes it.</param>
internal sealed record CoverageFormat(
    string Name, string MediaType, Func<CoverageSurvey, CoveragePaper, Stream, CancellationToken, Task> WriteAsync)
{
    /// <summary>Every format.</summary>
    public static IReadOnlyDictionary<string, CoverageFormat> All { get; } = new CoverageFormat[]
    {
        new("csv", "text/csv; charset=utf-8", (survey, _, stream, cancel) => CoverageCsv.WriteAsync(survey, stream, cancel)),
        new("geojson", "application/geo+json", (survey, _, stream, cancel) => CoverageGeoJson.WriteAsync(survey, stream, cancel)),
        new("svg", "image/svg+xml", (survey, paper, stream, cancel) => stream.WriteAsync(SceneSvg.Draw(paper.Scene(survey)), cancel).AsTask()),
        new("png", "image/png", (survey, paper, stream, cancel) => stream.WriteAsync(ScenePng.Draw(paper.Scene(survey)), cancel).AsTask()),
    }.ToDictionary(f => f.Name);
}

/// <summary>What a picture needs beside a survey.</summary>
/// <param name="Phraser">Words.</param>
/// <param name="Language">« fr », « en ».</param>
/// <param name="Communes">Every commune there is.</param>
internal sealed record CoveragePaper(Phraser Phraser, string Language, IReadOnlyCollection<Commune> Communes)
{
    /// <summary>The picture of a survey.</summary>
    public Scene Scene(CoverageSurvey survey) => CoveragePicture.Of(survey, new(survey, Phraser, Language), Language, Communes);
}
