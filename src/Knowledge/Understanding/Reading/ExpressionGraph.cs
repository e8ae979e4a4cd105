using System.Runtime.InteropServices;

namespace OrientationBot.Knowledge.Understanding.Reading;

/// <summary>
/// Expressions as a graph of steps, one symbol a step: what stands behind « a|b » stands there once, however many the choices before it.
/// Written out in a tree, choices multiply: building the lexicon allocated 785 MB and kept 117 to 157 MB (docs/understanding-trials.md).
/// </summary>
internal sealed class ExpressionGraph
{
    private readonly List<List<(int Symbol, int Next)>> _steps = [];
    private readonly List<Meaning?> _ends = [];
    private readonly List<int> _starts = [];

    /// <summary>How many points the expressions have between their steps.</summary>
    public int Count => _steps.Count;

    /// <summary>Where the expressions begin.</summary>
    public IReadOnlyList<int> Starts => _starts;

    /// <summary>Adds an expression; of two points, the later one belongs to the same or a later expression.</summary>
    /// <param name="elements">What may stand at each place of it, as symbols; nothing at all where the place may stay empty.</param>
    /// <param name="meaning">What it means.</param>
    public void Add(List<List<int[]>> elements, Meaning meaning)
    {
        var point = Point();
        _ends[point] = meaning;
        for (var i = elements.Count - 1; i >= 0; i--) point = Before(point, elements[i]);
        _starts.Add(point);
    }

    /// <summary>The steps from a point.</summary>
    public ReadOnlySpan<(int Symbol, int Next)> StepsFrom(int point) => CollectionsMarshal.AsSpan(_steps[point]);

    /// <summary>What an expression that ends at a point means; null where none ends.</summary>
    public Meaning? EndAt(int point) => _ends[point];

    private int Before(int next, List<int[]> element)
    {
        var point = Point();
        foreach (var symbols in element)
            if (symbols.Length == 0) Skip(point, next);
            else Chain(point, symbols, next);
        return point;
    }

    /// <summary>An element left out: what the next point allows is allowed here.</summary>
    private void Skip(int point, int next)
    {
        _steps[point].AddRange(_steps[next]);
        _ends[point] ??= _ends[next];
    }

    private void Chain(int point, int[] symbols, int next)
    {
        for (var i = symbols.Length - 1; i > 0; i--)
        {
            var between = Point();
            _steps[between].Add((symbols[i], next));
            next = between;
        }
        _steps[point].Add((symbols[0], next));
    }

    private int Point()
    {
        _steps.Add([]);
        _ends.Add(null);
        return _steps.Count - 1;
    }
}
