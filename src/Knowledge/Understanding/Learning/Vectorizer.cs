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
/// <param name="heldOut">The text itself helped to build the table: a word counts as known only when another text has it too.</param>
internal struct Vectorizer(FeatureTable table, bool heldOut = false) : IFeatureSink
{
    /// <summary>How much each family weighs; chosen by cross-validation (docs/understanding.md).</summary>
    private static readonly float[] s_weights = [1f, 0.6f, 1f, 0.35f];

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
        if (_values.Length < _count)
        {
            if (_values.Length > 0) ArrayPool<float>.Shared.Return(_values);
            _values = ArrayPool<float>.Shared.Rent(_indexes.Length);
        }
        var distinct = Count();
        Scale(distinct);
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
        if (_count == _indexes.Length)
        {
            var larger = ArrayPool<int>.Shared.Rent(_count * 2);
            _indexes.CopyTo(larger, 0);
            ArrayPool<int>.Shared.Return(_indexes);
            _indexes = larger;
        }
        _indexes[_count++] = index;
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

    private readonly void Scale(int distinct)
    {
        Span<float> norms = stackalloc float[Features.Families];
        for (var i = 0; i < distinct; i++) norms[(int)table.Families[_indexes[i]]] += _values[i] * _values[i];
        var total = 0f;
        for (var f = 0; f < norms.Length; f++)
            if (norms[f] > 0)
            {
                total += s_weights[f] * s_weights[f];
                norms[f] = s_weights[f] / MathF.Sqrt(norms[f]);
            }
        var whole = total > 0 ? 1 / MathF.Sqrt(total) : 0;
        for (var i = 0; i < distinct; i++) _values[i] *= norms[(int)table.Families[_indexes[i]]] * whole;
    }
}
