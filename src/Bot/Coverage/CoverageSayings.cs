using OrientationBot.Bot.Phrasing;

namespace OrientationBot.Bot.Coverage;

// What is said of coverage, one record each; their templates stand in coverage.lg.

internal sealed record CoverageTerritory(string Kind, string Name) : Saying;

internal sealed record CoverageTitle(Spoken? Need) : Saying;

internal sealed record CoverageSubtitle(Spoken Territory) : Saying;

internal sealed record CoverageShareHeading : Saying;

internal sealed record CoverageBand(int? From, int? To) : Saying;

internal sealed record CoverageNothing : Saying;

internal sealed record CoverageShare(int Percent, bool Trace) : Saying;

internal sealed record CoverageMedian(Spoken Distance) : Saying;

internal sealed record CoverageInside(Spoken Count, bool One) : Saying;

internal sealed record CoverageBeside : Saying;

internal sealed record CoverageFarHeading(int Kilometres) : Saying;

internal sealed record CoverageFar(string Commune, Spoken People, Spoken? Distance) : Saying;

internal sealed record CoverageNextHeading : Saying;

internal sealed record CoverageNext(int Rank, string Commune, Spoken People) : Saying;

internal sealed record CoverageRows : Saying;

internal sealed record CoverageScale(int Kilometres) : Saying;

internal sealed record CoverageSource(Spoken? Oldest, Spoken? Newest, bool SameDay) : Saying;

internal sealed record CoverageStraight : Saying;

internal sealed record CoverageSummary(Spoken Territory, int Percent, int Kilometres, bool Nothing, bool Everyone) : Saying;

internal sealed record CoverageFarSummary(IReadOnlyList<string> Communes, bool One) : Saying;

internal sealed record CoverageNextSummary(string Commune, Spoken People) : Saying;

internal sealed record CoverageByRoad(Spoken Territory, int Percent, int Minutes, int Candidates) : Saying;

internal sealed record CoverageUnanswered(Spoken Count) : Saying;

internal sealed record CoverageAlt(Spoken Title, IReadOnlyList<Spoken> Sentences) : Saying;
