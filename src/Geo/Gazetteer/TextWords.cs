using System.Runtime.CompilerServices;

namespace OrientationBot.Geo.Gazetteer;

/// <summary>What is known about a word besides its letters.</summary>
[Flags]
internal enum WordMarks : byte
{
    None = 0,

    /// <summary>Its first letter is upper case.</summary>
    Capital = 1,

    /// <summary>Only spaces, hyphens, apostrophes or slashes part it from the word before, so that both can belong to one name.</summary>
    Joined = 2,

    /// <summary>It opens the text or a sentence, where a capital says nothing.</summary>
    Opening = 4,

    /// <summary>It is made of digits (or is « 2A », « 2B »).</summary>
    Number = 8,
}

/// <summary>A word of a text: where it stands, and its folded letters.</summary>
internal readonly record struct Word(int Start, int End, int From, int Length, ulong Hash, WordMarks Marks)
{
    public bool Is(WordMarks mark) => (Marks & mark) != 0;
}

/// <summary>The words of a text, folded, with « st » read as « saint » and « s/ » as « sur »; reusable, so that 45,000 names cost no garbage.</summary>
internal sealed class TextWords
{
    private char[] _letters = new char[64];
    private Word[] _words = new Word[16];
    private int _letterCount;

    public TextWords() { }

    public TextWords(string text) => Read(text);

    public int Count { get; private set; }

    /// <summary>True when no letter is lower case: capitals say nothing then.</summary>
    public bool Shouted { get; private set; }

    public string Source { get; private set; } = "";

    public ref readonly Word this[int index] => ref _words[index];

    public ReadOnlySpan<char> Letters(int index) => _letters.AsSpan(_words[index].From, _words[index].Length);

    /// <summary>The letters of several words, glued: names are compared so, because hyphens and spaces come and go.</summary>
    public ReadOnlySpan<char> Glued(int first, int end) =>
        first >= end ? default : _letters.AsSpan(_words[first].From, _words[end - 1].From + _words[end - 1].Length - _words[first].From);

    public ulong Hash(int first, int end) => NameHash.Of(Glued(first, end));

    /// <summary>The words as they were typed, and what stands between them.</summary>
    public string Text(int first, int end) => Source[_words[first].Start.._words[end - 1].End];

    /// <summary>Reads a text; what was read before is forgotten.</summary>
    /// <remarks>Compiled at its best at once: at start-up it reads half a million letters before the runtime would notice that it is hot.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Read(string text)
    {
        Source = text;
        (Count, _letterCount, Shouted) = (0, 0, true);
        var gap = WordMarks.Opening | WordMarks.Joined;
        for (var i = 0; i < text.Length;)
            if (char.IsLetterOrDigit(text[i])) i = ReadWord(i, ref gap);
            else gap = Across(text[i++], gap);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int ReadWord(int start, ref WordMarks gap)
    {
        var from = _letterCount;
        var end = start;
        for (; end < Source.Length && (char.IsLetterOrDigit(Source[end]) || Fold.IsMark(Source[end])); end++) Write(Source[end]);
        if (Expand(from, end) is { } full) Replace(from, full);
        Add(start, end, from, gap);
        gap = WordMarks.Joined;
        return end;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Write(char c)
    {
        if (_letterCount + Fold.MaxExpansion > _letters.Length) Array.Resize(ref _letters, _letters.Length * 2);
        _letterCount += Fold.Letters(c, _letters.AsSpan(_letterCount));
        Shouted &= !char.IsLower(c);
    }

    private void Add(int start, int end, int from, WordMarks gap)
    {
        var letters = _letters.AsSpan(from, _letterCount - from);
        if (letters.IsEmpty) return;
        if (Count == _words.Length) Array.Resize(ref _words, Count * 2);
        var capital = char.IsUpper(Source[start]) ? WordMarks.Capital : WordMarks.None;
        var number = char.IsAsciiDigit(letters[0]) && (!letters.ContainsAnyExceptInRange('0', '9') || letters is "2a" or "2b") ? WordMarks.Number : WordMarks.None;
        _words[Count++] = new(start, end, from, letters.Length, NameHash.Of(letters), gap | capital | number);
    }

    private string? Expand(int from, int end) => _letters.AsSpan(from, _letterCount - from) switch
    {
        "st" => "saint",
        "ste" => "sainte",
        "sts" => "saints",
        "stes" => "saintes",
        "lez" => "les",
        "ss" => "sous",
        "s" when end < Source.Length && Source[end] == '/' => "sur",
        _ => null,
    };

    private void Replace(int from, string full)
    {
        _letterCount = from;
        foreach (var c in full) Write(c);
    }

    private WordMarks Across(char c, WordMarks gap) => c switch
    {
        '.' when AfterAbbreviation() => gap,
        '.' or '!' or '?' or '\n' or ':' or ';' => WordMarks.Opening,
        ' ' or '-' or '\'' or '’' or '/' or '\u00A0' or '\u202F' or '\t' or '‘' or '`' or '´' or 'ʼ' or '‐' or '‑' or '–' or '_' => gap,
        _ => Fold.IsMark(c) ? gap : gap & WordMarks.Opening,
    };

    private bool AfterAbbreviation() => Count > 0 && Letters(Count - 1) is "saint" or "sainte" or "av" or "ave" or "bd" or "bld" or "bvd" or "pl" or "rte" or "che" or "imp" or "fbg";
}
