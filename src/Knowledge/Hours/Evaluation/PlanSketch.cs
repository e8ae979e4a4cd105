namespace OrientationBot.Knowledge.Hours.Evaluation;

/// <summary>A day's plan while rules are being laid over each other: each new stretch hides what is under it.</summary>
internal sealed class PlanSketch
{
    private readonly List<Stretch> _stretches = [];

    public bool IsClosed => _stretches.Count == 0;

    public void Clear() => _stretches.Clear();

    /// <summary>Lays a stretch over the others; a closed one only clears its place.</summary>
    public void Lay(Stretch top)
    {
        for (var i = _stretches.Count - 1; i >= 0; i--) Carve(i, top);
        if (top.State == OpeningState.Closed || top.End <= top.Start) return;
        var at = _stretches.FindIndex(s => s.Start >= top.End);
        _stretches.Insert(at < 0 ? _stretches.Count : at, top);
    }

    /// <summary>Lays a stretch only where nothing is yet.</summary>
    public void LayUnder(Stretch bottom)
    {
        var from = bottom.Start;
        foreach (var above in _stretches.ToArray())
        {
            if (above.End <= from) continue;
            if (above.Start >= bottom.End) break;
            if (above.Start > from) Lay(bottom with { Start = from, End = above.Start });
            from = above.End;
        }
        if (from < bottom.End) Lay(bottom with { Start = from });
    }

    /// <summary>The plan, with neighbours that say the same made one.</summary>
    public DayPlan Finish()
    {
        for (var i = _stretches.Count - 1; i > 0; i--)
            if (_stretches[i].Continues(_stretches[i - 1]))
            {
                _stretches[i - 1] = _stretches[i - 1] with { End = _stretches[i].End };
                _stretches.RemoveAt(i);
            }
        return IsClosed ? DayPlan.Closed : new([.. _stretches]);
    }

    private void Carve(int i, Stretch top)
    {
        var under = _stretches[i];
        if (under.End <= top.Start || under.Start >= top.End) return;
        _stretches.RemoveAt(i);
        if (under.End > top.End) _stretches.Insert(i, under with { Start = top.End });
        if (under.Start < top.Start) _stretches.Insert(i, under with { End = top.Start });
    }
}
