using System.Collections.Frozen;
using System.Runtime.InteropServices;

namespace OrientationBot.Knowledge.Understanding.Reading;

/// <summary>Every expression of the lexicon in one graph over words and lists of words: one pass over a text finds all of them.</summary>
internal sealed class PhraseBook
{
    private readonly SymbolTable _symbols;
    private readonly FrozenDictionary<long, int> _edges;
    private readonly Meaning[][] _ends;

    internal PhraseBook(SymbolTable symbols, FrozenDictionary<long, int> edges, Meaning[][] ends) =>
        (_symbols, _edges, _ends) = (symbols, edges, ends);

    /// <summary>How many nodes the graph has.</summary>
    public int Size => _ends.Length;

    /// <summary>Key of an edge.</summary>
    public static long Edge(int node, int symbol) => ((long)node << 32) | (uint)symbol;

    /// <summary>Every expression in the words, overlapping ones too; of one meaning at one start only the longest.</summary>
    public List<PhraseMatch> Find(Tokens tokens)
    {
        var walk = new Walk(this, tokens.Count);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Before != Pause.None) walk.Follow(SymbolTable.ClauseEnd, i);
            walk.Begin(i, tokens[i].Before != Pause.None);
            walk.Read(_symbols.Of(tokens.Word(i)), i);
        }
        walk.Follow(SymbolTable.ClauseEnd, tokens.Count);
        walk.Follow(SymbolTable.TextEnd, tokens.Count);
        return walk.Found;
    }

    private readonly record struct State(int Node, int First);

    private ref struct Walk(PhraseBook book, int words)
    {
        private List<State> _active = new(16);
        private List<State> _next = new(16);

        public List<PhraseMatch> Found { get; } = new(words + 4);

        public readonly void Begin(int index, bool clause)
        {
            _active.Add(new(0, index));
            if (clause && book._edges.TryGetValue(Edge(0, SymbolTable.ClauseStart), out var node)) _active.Add(new(node, index));
            if (index == 0 && book._edges.TryGetValue(Edge(0, SymbolTable.TextStart), out node)) _active.Add(new(node, index));
        }

        public void Read(ReadOnlySpan<int> symbols, int index)
        {
            _next.Clear();
            foreach (var state in CollectionsMarshal.AsSpan(_active))
            {
                Step(state, SymbolTable.Any, index);
                foreach (var symbol in symbols) Step(state, symbol, index);
            }
            (_active, _next) = (_next, _active);
        }

        /// <summary>Follows a mark that covers no word.</summary>
        public readonly void Follow(int mark, int end)
        {
            foreach (var state in CollectionsMarshal.AsSpan(_active))
                if (book._edges.TryGetValue(Edge(state.Node, mark), out var node)) Note(node, state.First, end);
        }

        private readonly void Step(State state, int symbol, int index)
        {
            if (!book._edges.TryGetValue(Edge(state.Node, symbol), out var node)) return;
            _next.Add(new(node, state.First));
            Note(node, state.First, index + 1);
        }

        private readonly void Note(int node, int first, int end)
        {
            foreach (var meaning in book._ends[node])
            {
                var same = LastIndex(meaning, first);
                if (same < 0) Found.Add(new(meaning, first, end));
                else Found[same] = new(meaning, first, end);
            }
        }

        private readonly int LastIndex(Meaning meaning, int first)
        {
            var i = Found.Count - 1;
            while (i >= 0 && (Found[i].First != first || !ReferenceEquals(Found[i].Meaning, meaning))) i--;
            return i;
        }
    }
}
