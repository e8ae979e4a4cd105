using System.Collections.Immutable;
using NodaTime;
using OrientationBot.Knowledge.Hours.Calendars;
using OrientationBot.Knowledge.Hours.Rules;

namespace OrientationBot.Knowledge.Hours.Evaluation;

/// <summary>Days laid end to end: each day's stretches, and under them what the night before left.</summary>
internal readonly struct Timeline(Plans plans, SunTimes sun)
{
    /// <summary>A year and a day: beyond, an opening is no longer an answer.</summary>
    private const int Horizon = 366;

    /// <summary>The stretches of a civil day, from 0:00 to 24:00.</summary>
    public ImmutableArray<Stretch> Day(LocalDate date)
    {
        var today = plans.Of(date, sun);
        var yesterday = date > LocalDate.MinIsoValue ? plans.Of(date.PlusDays(-1), sun) : DayPlan.Closed;
        if (!today.Spills && !yesterday.Spills) return today.Stretches;
        var sketch = new PlanSketch();
        foreach (var s in today.Stretches)
            sketch.Lay(s with { End = Math.Min(s.End, Clock.OneDay) });
        foreach (var s in yesterday.Stretches.Where(s => s.End > Clock.OneDay))
            sketch.LayUnder(s with { Start = Math.Max(s.Start - Clock.OneDay, 0), End = s.End - Clock.OneDay });
        return sketch.Finish().Stretches;
    }

    /// <summary>The spans that meet a period, cut to it.</summary>
    public ImmutableArray<OpenSpan> Spans(LocalDateTime from, LocalDateTime to)
    {
        var spans = ImmutableArray.CreateBuilder<OpenSpan>();
        for (var date = from.Date; date <= to.Date; date = date.PlusDays(1))
        {
            foreach (var s in Day(date)) Add(spans, Cut(date, s, from, to));
            if (date == LocalDate.MaxIsoValue) break;
        }
        return spans.ToImmutable();
    }

    /// <summary>The state at an instant, its end, and the next opening.</summary>
    public OpeningStatus StatusAt(LocalDateTime now)
    {
        var search = new StatusSearch(now);
        var days = plans.IsSameEveryWeek ? 8 : Horizon;
        var minute = now.Hour * 60 + now.Minute;
        for (var (day, date) = (0, now.Date); day <= days && !search.Done; day++, date = date.PlusDays(1))
        {
            foreach (var stretch in Day(date)) search.See(stretch, day, minute);
            search.EndOfDay(day);
            if (date == LocalDate.MaxIsoValue) break;
        }
        return search.Answer();
    }

    private static OpenSpan Cut(LocalDate date, Stretch s, LocalDateTime from, LocalDateTime to)
    {
        var midnight = date.AtMidnight();
        LocalDateTime start = midnight.PlusMinutes(s.Start), end = midnight.PlusMinutes(s.End);
        return new(start < from ? from : start, end > to ? to : end, s.State, s.Comment);
    }

    private static void Add(ImmutableArray<OpenSpan>.Builder spans, OpenSpan span)
    {
        if (span.End <= span.Start) return;
        if (spans.Count > 0 && spans[^1] is var last && last.End == span.Start && last.State == span.State && last.Comment == span.Comment)
            spans[^1] = last with { End = span.End };
        else spans.Add(span);
    }
}
