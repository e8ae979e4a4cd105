using System.Collections.Frozen;
using System.Runtime.InteropServices;

namespace OrientationBot.Knowledge.Understanding.Reading;

/// <summary>Joins all expressions so that one pass follows them together: a node is a set of points reached by the same symbols, made once (subset construction).</summary>
internal sealed class ExpressionMerge
{
    private readonly ExpressionGraph _graph;
    private readonly Dictionary<int[], int> _nodes = new(new SamePoints());
    private readonly List<int[]> _points = [];
    private readonly Dictionary<long, int> _edges = [];
    private readonly List<long> _steps = [];

    private ExpressionMerge(ExpressionGraph graph) => _graph = graph;

    /// <summary>The book of all expressions.</summary>
    public static PhraseBook Merge(ExpressionGraph graph, SymbolTable symbols)
    {
        var merge = new ExpressionMerge(graph);
        merge.Node([.. graph.Starts]);
        for (var node = 0; node < merge._points.Count; node++) merge.Expand(node);
        return new(symbols, merge._edges.ToFrozenDictionary(), [.. merge._points.Select(merge.Ends)]);
    }

    /// <summary>Steps with the same symbol lead to one node.</summary>
    private void Expand(int node)
    {
        _steps.Clear();
        foreach (var point in _points[node])
            foreach (var (symbol, next) in _graph.StepsFrom(point)) _steps.Add(PhraseBook.Edge(symbol, next));
        _steps.Sort();
        var steps = CollectionsMarshal.AsSpan(_steps);
        for (var first = 0; first < steps.Length;)
        {
            var symbol = (int)(steps[first] >> 32);
            var end = first + 1;
            while (end < steps.Length && steps[end] >> 32 == symbol) end++;
            _edges[PhraseBook.Edge(node, symbol)] = Node(Points(steps[first..end]));
            first = end;
        }
    }

    private static int[] Points(ReadOnlySpan<long> steps)
    {
        var points = new int[steps.Length];
        var count = 0;
        foreach (var step in steps)
            if (count == 0 || points[count - 1] != (int)step) points[count++] = (int)step;
        return points[..count];
    }

    private int Node(int[] points)
    {
        ref var node = ref CollectionsMarshal.GetValueRefOrAddDefault(_nodes, points, out var known);
        if (known) return node;
        _points.Add(points);
        return node = _points.Count - 1;
    }

    private Meaning[] Ends(int[] points) => [.. points.Select(_graph.EndAt).OfType<Meaning>().Distinct()];

    private sealed class SamePoints : IEqualityComparer<int[]>
    {
        public bool Equals(int[]? x, int[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(int[] obj)
        {
            var hash = new HashCode();
            hash.AddBytes(MemoryMarshal.AsBytes(obj.AsSpan()));
            return hash.ToHashCode();
        }
    }
}
