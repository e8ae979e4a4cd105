using System.Buffers;

namespace OrientationBot.Knowledge.Understanding.Learning;

/// <summary>A text as a sparse vector of length one: feature numbers and values, and how much of it training knows.</summary>
/// <param name="indexes">Feature numbers, ascending.</param>
/// <param name="values">Their values.</param>
/// <param name="known">Share of the words that training has seen, 0 to 1.</param>
internal readonly ref struct SparseVector(ReadOnlySpan<int> indexes, ReadOnlySpan<float> values, float known)
{
    /// <summary>Feature numbers, ascending.</summary>
    public ReadOnlySpan<int> Indexes { get; } = indexes;

    /// <summary>Their values.</summary>
    public ReadOnlySpan<float> Values { get; } = values;

    /// <summary>Share of the words that training has seen, 0 to 1.</summary>
    public float Known { get; } = known;
}

/// <summary>Makes vectors of words: logarithm of the count times rarity, each family scaled to its weight.</summary>
/// <param name="table">The features that training knows.</param>
/// <param name="weights">How much each family weighs (<see cref="Recipe.Weights"/>).</param>
/// <param name="heldOut">The text itself helped to build the table: a word counts as known only when another text has it too.</param>
internal struct Vectorizer(FeatureTable table, float[] weights, bool heldOut = false) : IFeatureSink
{
    /// <summary>Weaker hints are left out.</summary>
    private const float FaintestHint = 0.05f;

    private int[] _indexes = ArrayPool<int>.Shared.Rent(512);
    private float[] _values = [];
    private int _count;
    private int _words;
    private int _knownWords;

    /// <summary>The vector of the words; valid until <see cref="Return"/>.</summary>
    public SparseVector Read(WordSource words)
    {
        _count = _words = _knownWords = 0;
        Features.Extract(words, ref this);
        _indexes.AsSpan(0, _count).Sort();
        var hints = table.Hints > 0 ? words.Hints : [];
        Reserve(hints.Length);
        var distinct = Count();
        var whole = Scale(distinct, hints.Length > 0);
        for (var h = 0; h < hints.Length; h++)
            if (hints[h] > FaintestHint) (_indexes[distinct], _values[distinct++]) = (table.Count + h, hints[h] * weights[(int)Family.Hint] * whole);
        return new(_indexes.AsSpan(0, distinct), _values.AsSpan(0, distinct), _words == 0 ? 0 : (float)_knownWords / _words);
    }

    /// <summary>Gives the buffers back.</summary>
    public readonly void Return()
    {
        ArrayPool<int>.Shared.Return(_indexes);
        if (_values.Length > 0) ArrayPool<float>.Shared.Return(_values);
    }

    /// <inheritdoc/>
    public void Add(ulong feature, Family family)
    {
        var index = table.Find(feature);
        if (family == Family.Word)
        {
            _words++;
            if (index >= 0 && (!heldOut || table.Rarity[index] < table.Rarest)) _knownWords++;
        }
        if (index < 0) return;
        if (_count == _indexes.Length) Grow(_count * 2);
        _indexes[_count++] = index;
    }

    private void Reserve(int more)
    {
        if (_count + more > _indexes.Length) Grow(_count + more);
        if (_values.Length >= _count + more) return;
        if (_values.Length > 0) ArrayPool<float>.Shared.Return(_values);
        _values = ArrayPool<float>.Shared.Rent(_indexes.Length);
    }

    private void Grow(int size)
    {
        var larger = ArrayPool<int>.Shared.Rent(size);
        _indexes.AsSpan(0, _count).CopyTo(larger);
        ArrayPool<int>.Shared.Return(_indexes);
        _indexes = larger;
    }

    private readonly int Count()
    {
        var distinct = 0;
        for (var i = 0; i < _count;)
        {
            var index = _indexes[i];
            var run = 1;
            while (i + run < _count && _indexes[i + run] == index) run++;
            _indexes[distinct] = index;
            _values[distinct++] = (run == 1 ? 1 : 1 + MathF.Log(run)) * table.Rarity[index];
            i += run;
        }
        return distinct;
    }

    /// <summary>Scales each family to its weight, and all to length one; returns the scale of the whole.</summary>
    private readonly float Scale(int distinct, bool hints)
    {
        Span<float> norms = stackalloc float[Features.Families];
        for (var i = 0; i < distinct; i++) norms[(int)table.Families[_indexes[i]]] += _values[i] * _values[i];
        var total = hints ? weights[(int)Family.Hint] * weights[(int)Family.Hint] : 0;
        for (var f = 0; f < norms.Length; f++)
            if (norms[f] > 0)
            {
                total += weights[f] * weights[f];
                norms[f] = weights[f] / MathF.Sqrt(norms[f]);
            }
        var whole = total > 0 ? 1 / MathF.Sqrt(total) : 0;
        for (var i = 0; i < distinct; i++) _values[i] *= norms[(int)table.Families[_indexes[i]]] * whole;
        return whole;
    }
}
