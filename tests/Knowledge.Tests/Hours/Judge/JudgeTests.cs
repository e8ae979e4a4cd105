using System.Text.Json;
using NodaTime;
using OrientationBot.Knowledge.Hours;
using OrientationBot.Testing;
using Xunit;

namespace OrientationBot.Knowledge.Tests.Hours.Judge;

/// <summary>opening_hours.js, the reference reader of OpenStreetMap, judges ours.</summary>
public sealed class JudgeTests
{
    private const int Cases = 3_000, DaysLookedAt = 18;

    private static readonly NodeFolder Node = new("tests", "Knowledge.Tests", "Hours", "Judge");

    [Fact]
    public async Task TheReferenceReaderFindsTheSameHours()
    {
        var random = new RandomHours(20261123);
        var asked = Enumerable.Range(0, Cases).Select(_ => (Hours: random.Next(), From: random.Day())).ToArray();
        var input = string.Join('\n', asked.Select(a => JsonSerializer.Serialize(new { hours = a.Hours, from = $"{a.From:uuuu-MM-dd}T00:00", to = $"{a.From.PlusDays(DaysLookedAt):uuuu-MM-dd}T00:00" })));
        var theirs = (await Node.RunAsync("intervals.mjs", input)).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonSerializer.Deserialize<string[]>(line)!).ToArray();
        Assert.Equal(Cases, theirs.Length);
        var otherwise = asked.Zip(theirs, (a, their) => (a.Hours, a.From, Their: their, Our: Ours(a.Hours, a.From).ToArray())).Where(c => !c.Our.SequenceEqual(c.Their)).ToArray();
        Assert.True(otherwise.Length == 0, string.Join('\n', otherwise.Select(c => $"{c.Hours} from {c.From:uuuu-MM-dd}: the judge {string.Join(' ', c.Their)}, ours {string.Join(' ', c.Our)}")));
    }

    private static IEnumerable<string> Ours(string hours, LocalDate from)
    {
        var spans = OpeningHours.Parse(hours).Hours!.Spans(from.AtMidnight(), from.PlusDays(DaysLookedAt).AtMidnight());
        return Joined(spans).Select(s => $"{s.Start:uuuu-MM-ddTHH:mm}/{s.End:uuuu-MM-ddTHH:mm}{(s.State == OpeningState.Unknown ? "?" : "")}");
    }

    /// <summary>Neighbours of the same state are one to the judge.</summary>
    private static List<(LocalDateTime Start, LocalDateTime End, OpeningState State)> Joined(IEnumerable<OpenSpan> spans)
    {
        var joined = new List<(LocalDateTime Start, LocalDateTime End, OpeningState State)>();
        foreach (var span in spans)
            if (joined.Count > 0 && joined[^1] is var last && last.End == span.Start && last.State == span.State) joined[^1] = last with { End = span.End };
            else joined.Add((span.Start, span.End, span.State));
        return joined;
    }
}
