using OrientationBot.Knowledge.Understanding.Reading;

namespace OrientationBot.Knowledge.Understanding.Learning;

/// <summary>A text made ready to learn from: its words, which of them count, and what the lexicon saw.</summary>
/// <param name="Tokens">The words.</param>
/// <param name="Chosen">Indexes of those that count.</param>
/// <param name="Clues">Numbers of the lexicon's meanings.</param>
internal sealed record Prepared(Tokens Tokens, int[] Chosen, int[] Clues)
{
    /// <summary>As the classifier takes it.</summary>
    public WordSource Words => new(Tokens, Chosen, Clues, Classes, Hints);

    /// <summary>What another classifier makes of the text, numbers between 0 and 1; none by default.</summary>
    public float[] Hints { get; init; } = [];

    /// <summary>As a recipe wants it: where hints are not looked at, what came with them stays away too.</summary>
    public Prepared As(Recipe recipe) => recipe.Hints > 0 || Hints.Length == 0 ? this : this with { Hints = [], Clues = [] };

    /// <summary>Numbers of the classes of everyday words; none by default.</summary>
    public int[] Classes { get; init; } = [];

    /// <summary>A text of any language, all its words, with their classes, without lexicon.</summary>
    public static Prepared Plain(string text) => Plain(text, null);

    /// <summary>The same, quick spellings written out.</summary>
    public static Prepared Plain(string text, Spelling? spelling)
    {
        var tokens = Tokens.Of(text, spelling);
        return new(tokens, [.. Enumerable.Range(0, tokens.Count)], []) { Classes = WordClasses.Of(tokens) };
    }
}
