using System.CommandLine;
using System.Text.Json;
using OrientationBot.Geo;
using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Needs;
using OrientationBot.Knowledge.Understanding;

namespace OrientationBot.Bot.Commands;

/// <summary><c>nearest</c>: the structures nearest to a point.</summary>
internal static class NearestVerb
{
    /// <summary>The verb.</summary>
    public static Command Create() => Terminal.LineVerb(
        "nearest", "Finds the nearest structures: stdin {\"lat\",\"lon\",\"count\",\"need\"?,\"at\"?} a line, stdout {\"results\"} a line.", PrepareAsync);

    private static async Task<Func<string, object>> PrepareAsync(CancellationToken cancellationToken)
    {
        var content = await Terminal.ContentAsync(cancellationToken);
        var clock = new Clock(TimeProvider.System);
        return line => Answer(content, Terminal.Parse<Question>(line), clock);
    }

    private static Answers Answer(Content content, Question question, Clock clock)
    {
        var from = Position.TryCreate(question.Lat ?? double.NaN, question.Lon ?? double.NaN) ?? throw new JsonException("lat and lon must be degrees on Earth");
        if (question.Count is < 1 or > 1_000) throw new JsonException("count must be from 1 to 1000");
        var query = new DirectoryQuery(Need(content.Tree, question.Need), content.Gazetteer.At(from), Constraints.None, question.At is { } at ? LocalTimes.Read(at) : clock.Local(clock.Now)) { Count = question.Count, ByDistance = true };
        return new([.. content.Directory.Now.Find(query).Matches.Select(m => new Result(m.Structure.Id, m.Structure.Name, Math.Round(m.Meters, 1)))]);
    }

    private static Need? Need(NeedTree tree, string? id) => id is null ? null : tree.Need(id) ?? throw new JsonException($"'{id}' is no need of the tree");

    private sealed record Question(double? Lat, double? Lon, string? Need, string? At, int Count = 3);

    private sealed record Answers(Result[] Results);

    private sealed record Result(string Id, string Name, double Meters);
}
