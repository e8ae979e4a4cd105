using System.Text;

namespace OrientationBot.Knowledge.Programmes.Retrieval;

/// <summary>Writes words that sound alike in one way, so that « aptik » and « aptic », « koi » and « quoi », « vizas » and « visas » meet.</summary>
/// <remarks>Nearer to the letters than a key of sounds: runs of letters of what it writes can still be compared, and « pix » keeps its x.</remarks>
internal static class Homophones
{
    /// <summary>A shorter word keeps its last letters, which are all it has.</summary>
    private const int ShortestWithSilentEnd = 4;

    /// <summary>Folded words, each in the one spelling.</summary>
    public static string Spell(string words) => string.Join(' ', words.Split(' ').Select(Word));

    private static string Word(string word)
    {
        var spelt = new StringBuilder(word.Length + 1);
        for (var i = 0; i < word.Length; i++)
        {
            var (letters, taken) = At(word, i);
            i += taken - 1;
            foreach (var letter in letters)
                if (spelt.Length == 0 || spelt[^1] != letter || char.IsAsciiDigit(letter)) spelt.Append(letter);
        }
        while (spelt.Length >= ShortestWithSilentEnd && spelt[^1] is 's' or 't' or 'e' && spelt is not [.., 'k', 's']) spelt.Length--;
        return spelt.ToString();
    }

    private static (string Letters, int Taken) At(string word, int i)
    {
        var next = i + 1 < word.Length ? word[i + 1] : ' ';
        return (word[i], next) switch
        {
            ('q', 'u') or ('c', 'k' or 'q') => ("k", 2),
            ('p', 'h') => ("f", 2),
            ('c', 'h') => ("ch", 2),
            ('c', 'e' or 'i' or 'y') or ('z', _) => ("s", 1),
            ('c' or 'q', _) => ("k", 1),
            ('x', ' ') when i > 1 && word[i - 1] == 'u' => ("", 1),
            ('x', _) => ("ks", 1),
            ('y', _) => ("i", 1),
            ('h', _) => ("", 1),
            (var letter, _) => (letter.ToString(), 1),
        };
    }
}
