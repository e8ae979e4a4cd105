using System.CommandLine;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using OrientationBot.Geo;
using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Needs;
using OrientationBot.Knowledge.Understanding;

namespace OrientationBot.Bot.Commands;

/// <summary><c>nearest</c>: the structures nearest to a point.</summary>
internal static class NearestVerb
{
    private static readonly LocalDateTimePattern Instant = LocalDateTimePattern.CreateWithInvariantCulture("yyyy-MM-dd'T'HH:mm");

    /// <summary>The verb.</summary>
    public static Command Create() => Terminal.LineVerb(
        "nearest", "Finds the nearest structures: stdin {\"lat\",\"lon\",\"count\",\"need\"?,\"at\"?} a line, stdout {\"results\"} a line.", Prepare);

    private static Func<string, object> Prepare()
    {
        var content = Content.Load(SettingsFile.Load(Folders.Here).Content);
        var clock = new Clock(TimeProvider.System);
        return line => Answer(content, JsonSerializer.Deserialize<Question>(line, Terminal.Readable) ?? throw new JsonException("an object is expected"), clock);
    }

    private static Answers Answer(Content content, Question question, Clock clock)
    {
        var from = Position.TryCreate(question.Lat ?? double.NaN, question.Lon ?? double.NaN) ?? throw new JsonException("lat and lon must be degrees on Earth");
        if (question.Count is < 1 or > 1_000) throw new JsonException("count must be from 1 to 1000");
        var query = new DirectoryQuery(Need(content.Tree, question.Need), content.Gazetteer.At(from), Constraints.None, At(question.At, clock)) { Count = question.Count };
        return new([.. content.Directory.Now.Find(query).Matches.Select(m => new Result(m.Structure.Id, m.Structure.Name, Math.Round(m.Meters, 1)))]);
    }

    private static Need? Need(NeedTree tree, string? id) => id is null ? null : tree.Need(id) ?? throw new JsonException($"'{id}' is no need of the tree");

    private static LocalDateTime At(string? at, Clock clock) => at is null
        ? clock.Local(clock.Now)
        : Instant.Parse(at).TryGetValue(default, out var instant) ? instant : throw new JsonException($"'{at}' must be local time, yyyy-MM-ddTHH:mm");

    private sealed record Question(double? Lat, double? Lon, string? Need, string? At, int Count = 3);

    private sealed record Answers(Result[] Results);

    private sealed record Result(string Id, string Name, double Meters);
}
