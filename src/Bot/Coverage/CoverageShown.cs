using System.Collections.Immutable;
using OrientationBot.Bot.Citizen;
using OrientationBot.Bot.Phrasing;
using OrientationBot.Knowledge.Understanding;

namespace OrientationBot.Bot.Coverage;

/// <summary>Measure the coverage that a message asks for.</summary>
/// <param name="Said">What was understood of it.</param>
/// <param name="Over">Territories of who asks.</param>
internal sealed record CoverageErrand(Understanding Said, ImmutableArray<string> Over) : Errand
{
    /// <summary>The words after the order itself, folded: « cher » in « couverture du Cher », which in a citizen's sentence is an adjective.</summary>
    public string Rest { get; init; } = "";

    /// <summary>Id of the need, when a button named it; null when it stands in the words.</summary>
    public string? Need { get; init; }
}

/// <summary>A coverage measured.</summary>
/// <param name="Shown">What to say of it.</param>
internal sealed record CoverageFinding(CoverageShown Shown) : Finding;

/// <summary>A coverage as it is told in conversation: sentences, the biggest white zones line by line, and the map.</summary>
/// <param name="Title">What is measured.</param>
/// <param name="Sentences">Two or three sentences.</param>
/// <param name="Zones">The biggest communes too far, one a line.</param>
/// <param name="Map">The map.</param>
public sealed record CoverageShown(Spoken Title, IReadOnlyList<Spoken> Sentences, IReadOnlyList<Spoken> Zones, Illustration Map) : Act
{
    private const int MostZones = 5;

    /// <inheritdoc/>
    public override Illustration? Illustration => Map;

    /// <summary>What to say of a survey.</summary>
    /// <param name="survey">The survey.</param>
    /// <param name="site">Where pictures are served.</param>
    internal static CoverageShown Of(CoverageSurvey survey, Uri site)
    {
        var telling = new CoverageTelling(survey);
        var address = CoverageAddress.Of(survey.Request);
        return new(
            new Spoken.Said(telling.Title), [.. telling.Sentences.Select(s => new Spoken.Said(s))], [.. telling.Zones(MostZones).Select(z => new Spoken.Said(z))],
            new(new Uri(site, address + ".png").AbsoluteUri, telling.Alternative, new Uri(site, address + ".csv").AbsoluteUri, new CoverageRows()));
    }
}
