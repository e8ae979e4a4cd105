using FsCheck.Xunit;
using NodaTime;
using OrientationBot.Knowledge.Hours;
using Xunit;

namespace OrientationBot.Knowledge.Tests.Hours;

/// <summary>Random schedules against the dumb evaluation, minute by minute; the table against the rules; the text against itself.</summary>
public sealed class TwinTests
{
    private const int Days = 4;

    [Property(MaxTest = 150)]
    public void EveryMinuteIsWhatTheDumbTwinPaints(int seed)
    {
        var (twin, hours, from) = Some(seed);
        var spans = hours.Spans(from, from.PlusDays(Days));
        for (var minute = 0; minute < Days * 1440; minute += 7)
        {
            var time = from.PlusMinutes(minute);
            var span = spans.FirstOrDefault(s => s.Start <= time && time < s.End);
            Assert.True(twin.At(time) == (span?.State ?? OpeningState.Closed, span?.Comment), $"{twin.Text} at {time}");
        }
    }

    [Property(MaxTest = 150)]
    public void TheStatusEndsAndOpensWhereTheDumbTwinChanges(int seed)
    {
        var (twin, hours, from) = Some(seed);
        var status = hours.StatusAt(from);
        var changes = Enumerable.Range(0, Days * 1440).Select(minute => from.PlusMinutes(minute)).SkipWhile(t => twin.At(t).State == status.State).ToList();
        Assert.Equal(twin.At(from), (status.State, status.Comment));
        if (changes.Count > 0) Assert.True(changes[0] == status.Until, $"{twin.Text} at {from}: until {status.Until}, twin {changes[0]}");
        if (changes.Find(t => twin.At(t).State == OpeningState.Open) is var next && next != default) Assert.Equal(next, status.NextOpen);
    }

    [Property(MaxTest = 300)]
    public void TheCompiledTableAnswersAsTheRulesDo(int seed)
    {
        var (_, hours, from) = Some(seed);
        Assert.Equal(hours.Uncompiled().StatusAt(from), hours.StatusAt(from));
        Assert.Equal(hours.Uncompiled().Spans(from, from.PlusDays(30)).AsEnumerable(), hours.Spans(from, from.PlusDays(30)));
    }

    [Property(MaxTest = 300)]
    public void HoursReadBackFromTheirCanonicalTextAreTheSame(int seed)
    {
        var (_, hours, from) = Some(seed);
        var again = OpeningHours.Parse(hours.ToString());
        Assert.Empty(again.Problems);
        Assert.Equal(hours.ToString(), again.Hours!.ToString());
        Assert.Equal(hours.Spans(from, from.PlusDays(30)).AsEnumerable(), again.Hours.Spans(from, from.PlusDays(30)));
    }

    [SkippableFact]
    public void TheCasesOfTheOutsideJudgeReadBackFromTheirCanonicalText() => Assert.All(OsmCases.All(), c =>
    {
        var canonical = OpeningHours.Parse(c.Hours).Hours!.ToString();
        var again = OpeningHours.Parse(canonical);
        Assert.Equal((canonical, 0), (again.Hours!.ToString(), again.Problems.Length));
        Assert.Equal(OsmAnswers.To(c), OsmAnswers.To(c with { Hours = canonical }));
    });

    private static (TwinSchedule Twin, OpeningHours Hours, LocalDateTime From) Some(int seed)
    {
        var twin = new TwinSchedule(seed);
        var from = new LocalDateTime(2026, 1, 1, 0, 0).PlusMinutes(new Random(seed).Next(365 * 1440));
        var reading = OpeningHours.Parse(twin.Text);
        Assert.True(reading.Problems.IsEmpty, $"{twin.Text}: {string.Join(", ", reading.Problems)}");
        return (twin, reading.Hours!, from);
    }
}
