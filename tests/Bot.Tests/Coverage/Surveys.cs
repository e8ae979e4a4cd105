using OrientationBot.Bot.Coverage;
using OrientationBot.Bot.Coverage.Picture;
using OrientationBot.Bot.Tests.Conversations;
using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Understanding;

namespace OrientationBot.Bot.Tests.Coverage;

/// <summary>Surveys of the starter directory.</summary>
internal static class Surveys
{
    public static async Task<CoverageDesk> DeskAsync() => Desk(await House.ContentAsync);

    public static async Task<CoverageSurvey> OfAsync(string? need, string territory, Constraints? wishes = null)
    {
        var desk = await DeskAsync();
        return desk.Survey(new(need is null ? null : (await House.ContentAsync).Tree.Need(need), desk.Territory(territory)!, wishes ?? Constraints.None));
    }

    public static async Task<Scene> SceneAsync(string? need, string territory, string language = "fr") =>
        (await PaperAsync(language)).Scene(await OfAsync(need, territory));

    public static async Task<CoveragePaper> PaperAsync(string language = "fr") => new((await House.ContentAsync).Phraser, language, (await House.ContentAsync).Geography.Communes);

    /// <summary>The same survey with a directory of one structure.</summary>
    public static async Task<CoverageSurvey> OfOneAsync(Func<Structure, Structure> change)
    {
        var content = await House.ContentAsync;
        var desk = new CoverageDesk(content.Gazetteer, content.Geography, new(new([change(content.Directory.Now.Structures[0])])));
        return desk.Survey(new(null, desk.Territory("bassin:Vierzon")!, Constraints.None));
    }

    /// <summary>A survey in a format, as bytes.</summary>
    public static async Task<byte[]> WriteAsync(string format, CoverageSurvey survey, string language = "fr")
    {
        using var stream = new MemoryStream();
        await CoverageFormat.All[format].WriteAsync(survey, await PaperAsync(language), stream, default);
        return stream.ToArray();
    }

    private static CoverageDesk Desk(Content content) => new(content.Gazetteer, content.Geography, content.Directory);
}
