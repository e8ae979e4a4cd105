namespace OrientationBot.Knowledge.Understanding.Learning;

/// <summary>Training texts as sparse rows, one after the other in flat arrays.</summary>
internal sealed class Rows
{
    private readonly List<int> _starts = [0];
    private readonly List<int> _indexes = [];
    private readonly List<float> _values = [];

    /// <summary>How many rows there are.</summary>
    public int Count => _starts.Count - 1;

    /// <summary>Adds a row.</summary>
    public void Add(SparseVector vector)
    {
        _indexes.AddRange(vector.Indexes);
        _values.AddRange(vector.Values);
        _starts.Add(_indexes.Count);
    }

    /// <summary>Feature numbers of a row.</summary>
    public ReadOnlySpan<int> Indexes(int row) =>
        System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_indexes)[_starts[row].._starts[row + 1]];

    /// <summary>Values of a row.</summary>
    public ReadOnlySpan<float> Values(int row) =>
        System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_values)[_starts[row].._starts[row + 1]];
}
