using System.CommandLine;
using OrientationBot.Bot.Coverage;
using OrientationBot.Geo;
using OrientationBot.Knowledge.Understanding;

namespace OrientationBot.Bot.Commands;

/// <summary><c>coverage</c>: distance of every commune to its nearest offer, as the crow flies; as rows, as a map, by territory.</summary>
internal static class CoverageVerb
{
    private static readonly Dictionary<string, TerritoryKind> Parts = new()
    {
        ["departement"] = TerritoryKind.Departement, ["epci"] = TerritoryKind.Epci, ["bassin"] = TerritoryKind.Bassin,
    };

    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var options = new CoverageOptions();
        var verb = new Command("coverage", "Distance of every commune to its nearest offer, as the crow flies; white zones, and where one more offer would serve most people.");
        foreach (var option in options.All) verb.Add(option);
        verb.SetAction((parsed, cancellationToken) => RunAsync(options.Read(parsed), cancellationToken));
        return verb;
    }

    private static async Task<int> RunAsync(CoverageWish wish, CancellationToken cancellationToken)
    {
        var content = await Terminal.ContentAsync(cancellationToken);
        var desk = content.Coverage;
        var survey = desk.Survey(Request(wish, content, desk));
        if (wish.ByRoad) return await CoverageByRoad.RunAsync(survey, wish, content, cancellationToken);
        await using (var stream = Terminal.Create(wish.Out)) await WriteAsync(wish, content, desk, survey, stream, cancellationToken);
        var words = new CoverageWords(survey, content.Phraser, wish.Language);
        foreach (var sentence in words.Summary) await Console.Error.WriteLineAsync(sentence);
        for (var i = 0; i < survey.NextPlaces.Length; i++) await Console.Error.WriteLineAsync(words.Next(i));
        return 0;
    }

    private static CoverageRequest Request(CoverageWish wish, Content content, CoverageDesk desk)
    {
        var need = wish.Need is null ? null : content.Tree.Need(wish.Need) ?? throw new RefusalException($"--need: '{wish.Need}' is no need of the tree.");
        var territory = wish.Territory is null ? desk.Region : desk.Territory(wish.Territory) ?? throw new RefusalException($"--territory: '{wish.Territory}' is no territory; Loiret, Vierzon and dep:45 are.");
        var wishes = wish.Filters.Aggregate(Constraints.None, (all, filter) => all.With(CoverageFilter.Read(filter)
            ?? throw new RefusalException($"--filter: '{filter}' is no value of the national standard that an offer can be asked for; Gratuit, Itinérant, 'Handicaps moteurs' and 'À distance' are.")));
        return new(need, territory, wishes) { BeyondMeters = wish.Beyond * 1_000, Next = wish.Next };
    }

    private static Task WriteAsync(CoverageWish wish, Content content, CoverageDesk desk, CoverageSurvey survey, Stream stream, CancellationToken cancellationToken)
    {
        if (wish.By is { } by) return CoverageCsv.WriteAsync(desk.By(Parts[by], survey), survey.Request.BeyondMeters, stream, cancellationToken);
        var paper = new CoveragePaper(content.Phraser, wish.Language, desk.Communes);
        return CoverageFormat.All[wish.Format].WriteAsync(survey, paper, stream, cancellationToken);
    }
}
