namespace OrientationBot.Knowledge.Understanding.Reading;

/// <summary>
/// Compiles expressions into a <see cref="PhraseBook"/>. An expression is words with:
/// <c>a|b</c> either (<c>en_ligne</c> for two words in one choice) · <c>mot?</c> perhaps · <c>appren*</c> any word that begins so · <c>&lt;list&gt;</c> any item of a list ·
/// <c>..</c> up to three words whatever · <c>&lt;n&gt;</c> a number · <c>^ $</c> start and end of a clause · <c>^^ $$</c> of the text.
/// </summary>
internal sealed class PhraseBookBuilder
{
    private const int WidestGap = 3;

    private readonly Dictionary<string, HashSet<int>> _words = [];
    private readonly Dictionary<string, HashSet<int>> _stems = [];
    private readonly Dictionary<string, List<int[]>> _lists = [];
    private readonly ExpressionGraph _expressions = new();
    private int _nextSymbol = SymbolTable.FirstFree;

    /// <summary>Defines a list; items of one word become one symbol, longer items stay sequences.</summary>
    /// <returns>What is wrong with it, or null.</returns>
    public string? AddList(string name, IEnumerable<string> items)
    {
        var self = _nextSymbol++;
        var sequences = new List<int[]> { new[] { self } };
        foreach (var item in items)
        {
            var elements = Elements(item, out var fault);
            if (fault is not null) return fault;
            var paths = Paths(elements).ToList();
            if (elements.Count == 1 && item.IndexOfAny(['<', '|', '?']) < 0 && paths.TrueForAll(p => p.Length == 1)) Include(item, self);
            else sequences.AddRange(paths);
        }
        return _lists.TryAdd(name, sequences) ? null : $"The list « {name} » stands twice.";
    }

    /// <summary>Adds an expression.</summary>
    /// <returns>What is wrong with it, or null.</returns>
    public string? Add(string expression, Meaning meaning)
    {
        var elements = Elements(expression, out var fault);
        if (fault is not null) return fault;
        if (elements.TrueForAll(element => element.Exists(path => path.Length == 0))) return $"« {expression} » could be no word at all.";
        _expressions.Add(elements, meaning);
        return null;
    }

    /// <summary>The book of everything that was added.</summary>
    public PhraseBook Build()
    {
        foreach (var forms in _words.Where(w => !char.IsAsciiDigit(w.Key[0])).GroupBy(w => Sound.Verb(w.Key)).Where(g => g.Skip(1).Any()))
            ShareForms([.. forms.Select(f => f.Value)]);
        foreach (var (word, symbols) in _words)
            for (var length = 1; length <= word.Length; length++)
                if (_stems.TryGetValue(word[..length], out var stem)) symbols.UnionWith(stem);
        foreach (var (stem, symbols) in _stems)
            for (var length = 1; length < stem.Length; length++)
                if (_stems.TryGetValue(stem[..length], out var shorter)) symbols.UnionWith(shorter);
        var table = new SymbolTable(Arrays(_words), Arrays(_stems));
        return ExpressionMerge.Merge(_expressions, table);
    }

    /// <summary>« tué », « tuer » and « tuez » sound alike and are written for each other.</summary>
    private static void ShareForms(HashSet<int>[] forms)
    {
        var all = forms.SelectMany(f => f).ToArray();
        foreach (var form in forms) form.UnionWith(all);
    }

    private static Dictionary<string, int[]> Arrays(Dictionary<string, HashSet<int>> sets) => sets.ToDictionary(s => s.Key, s => s.Value.ToArray());

    private static IEnumerable<int[]> Paths(List<List<int[]>> elements)
    {
        IEnumerable<int[]> paths = [[]];
        foreach (var element in elements)
            paths = paths.SelectMany(path => element, (path, part) => (int[])[.. path, .. part]).ToList();
        return paths;
    }

    private List<List<int[]>> Elements(string expression, out string? fault)
    {
        var elements = new List<List<int[]>>();
        fault = null;
        foreach (var part in expression.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var element = Element(part, ref fault);
            if (fault is not null) break;
            elements.Add(element);
        }
        return elements;
    }

    private List<int[]> Element(string part, ref string? fault)
    {
        if (Mark(part) is { } mark) return [[mark]];
        if (part == "..") return [.. Enumerable.Range(0, WidestGap + 1).Select(n => Enumerable.Repeat(SymbolTable.Any, n).ToArray())];
        var optional = part.EndsWith('?');
        var element = new List<int[]>();
        foreach (var choice in (optional ? part[..^1] : part).Split('|'))
            element.AddRange(Choice(choice, ref fault));
        if (optional) element.Add([]);
        return element;
    }

    private List<int[]> Choice(string choice, ref string? fault)
    {
        if (choice is ['<', .., '>'])
        {
            if (_lists.TryGetValue(choice[1..^1], out var list)) return list;
            fault = $"There is no list « {choice} » above this line.";
            return [];
        }
        var symbols = Tokens.Of(choice.Replace('_', ' '), null);
        if (symbols.Count == 0) fault = $"« {choice} » is no word.";
        var path = new int[symbols.Count];
        for (var i = 0; i < path.Length; i++)
            path[i] = Symbol(symbols.Word(i).ToString(), choice.EndsWith('*') && i == path.Length - 1);
        return [path];
    }

    private void Include(string item, int list)
    {
        var word = Tokens.Of(item, null).Word(0).ToString();
        Symbol(word, item.EndsWith('*'));
        (item.EndsWith('*') ? _stems : _words)[word].Add(list);
    }

    private int Symbol(string word, bool stem)
    {
        var known = stem ? _stems : _words;
        if (known.TryGetValue(word, out var symbols)) return symbols.First();
        known[word] = [_nextSymbol];
        return _nextSymbol++;
    }

    private static int? Mark(string part) => part switch
    {
        "^" => SymbolTable.ClauseStart,
        "$" => SymbolTable.ClauseEnd,
        "^^" => SymbolTable.TextStart,
        "$$" => SymbolTable.TextEnd,
        "<n>" => SymbolTable.Number,
        _ => null,
    };
}
