namespace OrientationBot.Knowledge.Understanding.Learning;

/// <summary>How a set of texts is learnt. Values were found on training data (docs/understanding-trials.md).</summary>
/// <param name="Stems">Whether stems stand beside words.</param>
/// <param name="Pairs">How much pairs of words weigh beside words, which weigh one.</param>
/// <param name="Hints">How much hints from elsewhere weigh; 0: they are not looked at.</param>
/// <param name="Classes">How much classes of everyday words weigh; 0: they are not looked at.</param>
/// <param name="Cost">How dear a mistake is; higher follows the examples closer.</param>
/// <param name="Networks">How many small networks judge beside the linear machine.</param>
internal sealed record Recipe(bool Stems, float Pairs, float Hints, float Classes, float Cost, int Networks)
{
    /// <summary>Letters inside words.</summary>
    public const float Letters = 1;

    /// <summary>Meanings that the lexicon recognised.</summary>
    public const float Lexicon = 0.35f;

    /// <summary>What the assistant learns its needs with: small, quick to learn and to judge.</summary>
    public static Recipe Own { get; } = new(true, 0.6f, 0, 0, 1, 0);

    /// <summary>What it learns dangers with: its classes of words are the roles of a story of danger beside the everyday ones.</summary>
    public static Recipe Danger { get; } = new(true, 1, 0, 1.5f, 3, 0);

    /// <summary>For sets with few texts or with many endings of words.</summary>
    public static Recipe Careful { get; } = new(true, 0.3f, 0, 1, 1, 0);

    /// <summary>For sets with many texts, where the order of words tells much.</summary>
    public static Recipe Bold { get; } = new(false, 1, 0, 1, 3, 0);

    /// <summary>The weight of each family, by its number.</summary>
    public float[] Weights => [1, Pairs, Letters, Lexicon, Hints, Classes];
}
