namespace OrientationBot.Geo.Nearest;

/// <summary>A place and the square of the straight line to it; ordered by both.</summary>
internal readonly record struct Chord(double Squared, int Index) : IComparable<Chord>
{
    public int CompareTo(Chord other) => Squared != other.Squared ? Squared.CompareTo(other.Squared) : Index.CompareTo(other.Index);
}

/// <summary>The best so far, as a heap with the worst of them on top.</summary>
internal ref struct Best(Span<Chord> heap, double limit)
{
    private readonly Span<Chord> _heap = heap;

    public int Count { get; private set; }

    public readonly bool IsFull => Count == _heap.Length;

    /// <summary>Nothing farther than this can still be among the best.</summary>
    public double Limit { get; private set; } = limit;

    public void Offer(double squared, int index)
    {
        if (!(squared <= Limit)) return;
        var chord = new Chord(squared, index);
        if (!IsFull) Raise(Count++, chord);
        else if (chord.CompareTo(_heap[0]) < 0) Sink(chord);
        if (IsFull) Limit = Math.Min(Limit, _heap[0].Squared);
    }

    /// <summary>The best, best first.</summary>
    public readonly Span<Chord> Sorted()
    {
        var chords = _heap[..Count];
        chords.Sort();
        return chords;
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
