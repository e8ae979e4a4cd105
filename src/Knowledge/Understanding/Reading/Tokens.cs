using System.Buffers;

namespace OrientationBot.Knowledge.Understanding.Reading;

/// <summary>The words of a text, folded, in order, with the quick spellings of messages written out.</summary>
internal sealed class Tokens
{
    private readonly Token[] _tokens;
    private readonly char[] _letters;

    private Tokens(string text, Token[] tokens, char[] letters) => (Text, _tokens, _letters) = (text, tokens, letters);

    /// <summary>The text they come from.</summary>
    public string Text { get; }

    /// <summary>How many words there are.</summary>
    public int Count => _tokens.Length;

    /// <summary>One word.</summary>
    public ref readonly Token this[int index] => ref _tokens[index];

    /// <summary>The folded letters of one word.</summary>
    public ReadOnlySpan<char> Word(int index) => _letters.AsSpan(_tokens[index].FoldedStart, _tokens[index].FoldedLength);

    /// <summary>The part of the text between two words, the second not included.</summary>
    public ReadOnlySpan<char> Between(int first, int end) => Text.AsSpan(_tokens[first].Start.._tokens[end - 1].End);

    /// <summary>Cuts a text into words.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="spelling">Quick spellings to write out; null for none.</param>
    public static Tokens Of(string text, Spelling? spelling)
    {
        var writer = new Writer(text, spelling);
        try
        {
            writer.Run();
            return new(text, writer.Tokens, writer.Letters);
        }
        finally
        {
            writer.Return();
        }
    }

    private ref struct Writer(string text, Spelling? spelling)
    {
        private Token[] _tokens = ArrayPool<Token>.Shared.Rent(text.Length / 2 + 8);
        private char[] _letters = ArrayPool<char>.Shared.Rent(text.Length * 2 + 32);
        private int _count;
        private int _used;
        private Pause _pause = Pause.Strong;

        public readonly Token[] Tokens => _tokens[.._count];

        public readonly char[] Letters => _letters[.._used];

        public readonly void Return()
        {
            ArrayPool<Token>.Shared.Return(_tokens);
            ArrayPool<char>.Shared.Return(_letters);
        }

        public void Run()
        {
            for (var i = 0; i < text.Length;)
            {
                var folded = Reading.Letters.Fold(text[i]);
                if (folded == '\0') SeePause(i++);
                else i = ReadWord(i, char.IsAsciiDigit(folded));
            }
        }

        private int ReadWord(int start, bool digits)
        {
            var from = _used;
            var i = start;
            for (; i < text.Length; i++)
            {
                var c = Reading.Letters.Fold(text[i]);
                if (c == '\0' || char.IsAsciiDigit(c) != digits) break;
                if (!digits && i >= start + 2 && text[i] == text[i - 1] && text[i] == text[i - 2]) continue;
                Reserve(2);
                _letters[_used++] = c;
                if (Reading.Letters.Second(text[i]) is not '\0' and var second) _letters[_used++] = second;
            }
            Add(start, i - start, from);
            return i;
        }

        private void Add(int start, int length, int from)
        {
            var capital = char.IsUpper(text[start]);
            var full = BesideApostrophe(start, start + length) ? null : spelling?.WriteOut(_letters.AsSpan(from, _used - from));
            if (full is null)
            {
                Push(new(start, length, from, _used - from, _pause, capital));
                return;
            }
            _used = from;
            foreach (var word in full)
            {
                Reserve(word.Length);
                word.CopyTo(0, _letters, _used, word.Length);
                Push(new(start, length, _used, word.Length, _pause, capital));
                _used += word.Length;
            }
        }

        /// <summary>« c'est » and « don't » are no quick spellings.</summary>
        private readonly bool BesideApostrophe(int start, int end) =>
            (end < text.Length && Reading.Letters.IsApostrophe(text[end])) || (start > 0 && Reading.Letters.IsApostrophe(text[start - 1]));

        private void Push(Token token)
        {
            if (_count == _tokens.Length) Grow(ref _tokens, _count * 2);
            _tokens[_count++] = token;
            _pause = Pause.None;
        }

        private void Reserve(int more)
        {
            if (_used + more > _letters.Length) Grow(ref _letters, (_used + more) * 2);
        }

        private static void Grow<T>(ref T[] rented, int size)
        {
            var larger = ArrayPool<T>.Shared.Rent(size);
            rented.CopyTo(larger, 0);
            ArrayPool<T>.Shared.Return(rented);
            rented = larger;
        }

        private void SeePause(int i)
        {
            var c = text[i];
            var pause = c switch
            {
                '.' or ':' when i + 1 < text.Length && !char.IsWhiteSpace(text[i + 1]) => Pause.None,
                '.' or '!' or '?' or ';' or ':' or '\n' or '…' => Pause.Strong,
                ',' or '(' or ')' or '«' or '»' or '"' or '/' or '+' or '–' or '—' => Pause.Weak,
                '-' when i > 0 && char.IsWhiteSpace(text[i - 1]) => Pause.Weak,
                _ => Pause.None,
            };
            if (pause > _pause) _pause = pause;
        }
    }
}
