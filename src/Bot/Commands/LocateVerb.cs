using System.CommandLine;
using OrientationBot.Geo;

namespace OrientationBot.Bot.Commands;

/// <summary><c>locate</c>: what place a text names.</summary>
internal static class LocateVerb
{
    /// <summary>The verb.</summary>
    public static Command Create() => Terminal.LineVerb(
        "locate", "Says which places each text names, best first: stdin a text a line, stdout {\"text\",\"candidates\"} a line.", PrepareAsync);

    private static async Task<Func<string, object>> PrepareAsync(CancellationToken cancellationToken)
    {
        var gazetteer = (await Terminal.ContentAsync(cancellationToken)).Gazetteer;
        return text => new Located(text, [.. gazetteer.Locate(text).Select(c => new Candidate(c.Place.Id, c.Place.Name, Kind(c.Place), c.Score))]);
    }

    private static string Kind(Place place) => place.Territory?.Kind.ToString().ToLowerInvariant() ?? "commune";

    private sealed record Located(string Text, Candidate[] Candidates);

    private sealed record Candidate(string Code, string Name, string Kind, double Score);
}
