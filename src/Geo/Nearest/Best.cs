namespace OrientationBot.Geo.Nearest;

/// <summary>A place and the square of the straight line to it; ordered by both.</summary>
internal readonly record struct Chord(double Squared, int Index) : IComparable<Chord>
{
    public int CompareTo(Chord other) => Squared != other.Squared ? Squared.CompareTo(other.Squared) : Index.CompareTo(other.Index);
}

/// <summary>
/// The best so far by straight line, as a heap with the worst of them on top; and beside them the few that come after but could come before over ground
/// (<see cref="Ellipsoid.Slack"/>).
/// </summary>
/// <param name="heap">Room for as many as are wanted.</param>
/// <param name="beside">Room for those that could still come before.</param>
/// <param name="limit">Square of the farthest straight line accepted.</param>
internal ref struct Best(Span<Chord> heap, Span<Chord> beside, double limit)
{
    private readonly Span<Chord> _heap = heap;
    private readonly Span<Chord> _beside = beside;
    private int _count, _besides;

    /// <summary>Nothing farther than this can be among the best over ground.</summary>
    public double Limit { get; private set; } = limit;

    /// <summary>True when there was no room for one that could come before: ask again with more.</summary>
    public bool Overflowed { get; private set; }

    public void Offer(double squared, int index)
    {
        if (!(squared <= Limit)) return;
        var chord = new Chord(squared, index);
        if (_count < _heap.Length)
        {
            Raise(_count++, chord);
            if (_count == _heap.Length) Tighten();
            return;
        }
        var worst = _heap[0];
        if (chord.CompareTo(worst) > 0) SetBeside(chord);
        else
        {
            Sink(chord);
            Tighten();
            SetBeside(worst);
        }
    }

    /// <summary>The best by straight line, best first.</summary>
    public readonly Span<Chord> Sorted()
    {
        var chords = _heap[.._count];
        if (chords.Length > 1) chords.Sort();
        return chords;
    }

    /// <summary>Those that could come before some of the best, in any order.</summary>
    public readonly Span<Chord> Beside() => _beside[.._besides];

    private void Tighten() => Limit = Math.Min(Limit, _heap[0].Squared * (1 + Ellipsoid.Slack(_heap[0].Squared)));

    /// <summary>At no distance at all the index has already decided: a commune's centre may hold any number of places.</summary>
    private void SetBeside(Chord chord)
    {
        if (chord.Squared > Limit || chord.Squared == 0) return;
        if (_besides == _beside.Length) Forget();
        if (_besides == _beside.Length) Overflowed = true;
        else _beside[_besides++] = chord;
    }

    /// <summary>Drops those that the limit has left behind.</summary>
    private void Forget()
    {
        _besides = 0;
        foreach (var chord in _beside)
            if (chord.Squared <= Limit) _beside[_besides++] = chord;
    }

    private readonly void Raise(int hole, Chord chord)
    {
        while (hole > 0 && _heap[(hole - 1) / 2].CompareTo(chord) < 0)
        {
            _heap[hole] = _heap[(hole - 1) / 2];
            hole = (hole - 1) / 2;
        }
        _heap[hole] = chord;
    }

    private readonly void Sink(Chord chord)
    {
        var hole = 0;
        for (var child = 1; child < _heap.Length; child = 2 * hole + 1)
        {
            if (child + 1 < _heap.Length && _heap[child + 1].CompareTo(_heap[child]) > 0) child++;
            if (_heap[child].CompareTo(chord) <= 0) break;
            _heap[hole] = _heap[child];
            hole = child;
        }
        _heap[hole] = chord;
    }
}
