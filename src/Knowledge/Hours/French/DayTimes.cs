using System.Collections.Immutable;
using OrientationBot.Knowledge.Hours.Rules;

namespace OrientationBot.Knowledge.Hours.French;

/// <summary>What each day has in one period, once every statement is laid down and every closing taken away.</summary>
internal sealed class DayTimes
{
    /// <summary>Where a day is cut when one of its halves is closed.</summary>
    private const int Noon = 12 * 60, MorningStartsBefore = 12 * 60 + 30;

    private readonly Dictionary<NamedDay, List<Opening>> _days = [];

    /// <summary>Days that have times, in the order of the week, every-week ones first.</summary>
    public IEnumerable<NamedDay> Days => _days.Where(d => d.Value.Count > 0).Select(d => d.Key).OrderBy(d => d.Nth != 0).ThenBy(d => d.Day).ThenBy(d => d.Nth);

    public ImmutableArray<Opening> this[NamedDay day] => [.. Merged(_days[day])];

    public void Add(NamedDay day, IEnumerable<Opening> openings)
    {
        if (!_days.TryGetValue(day, out var list)) _days[day] = list = [];
        list.AddRange(openings);
    }

    public void Replace(NamedDay day, IEnumerable<Opening> openings) => _days[day] = [.. openings];

    /// <summary>Closes a day or half of it; false when the day had nothing here.</summary>
    public bool Close(NamedDay day, Half half)
    {
        if (!_days.TryGetValue(day, out var list)) return false;
        _days[day] = [.. list.SelectMany(o => Left(o, half))];
        return true;
    }

    /// <summary>What is left of an opening when half of the day is closed.</summary>
    public static IEnumerable<Opening> Left(Opening o, Half closed) => closed switch
    {
        Half.Morning when o.Start < MorningStartsBefore => o.End > Noon + 90 ? [o with { Start = Noon }] : [],
        Half.Afternoon when o.Start >= Noon => [],
        Half.Afternoon when o.End > Noon + 90 => [o with { End = Noon }],
        Half.Both => [],
        _ => [o],
    };

    /// <summary>Openings in order, those that overlap and say the same made one.</summary>
    public static IEnumerable<Opening> Merged(IEnumerable<Opening> openings)
    {
        Opening? last = null;
        foreach (var next in openings.Distinct().OrderBy(o => o.Start).ThenBy(o => o.End))
        {
            if (last is not null && next.Start <= last.End && (next.Comment, next.Sure) == (last.Comment, last.Sure)) last = last with { End = Math.Max(last.End, next.End) };
            else
            {
                if (last is not null) yield return last;
                last = next;
            }
        }
        if (last is not null) yield return last;
    }

    /// <summary>« 09:00-12:00,14:00-17:00 ».</summary>
    public static string Text(IEnumerable<Opening> openings) => string.Join(',', openings.Select(o => $"{Clock.Text(o.Start)}-{Clock.Text(o.End > Clock.OneDay ? o.End - Clock.OneDay : o.End)}"));
}
