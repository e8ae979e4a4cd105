using System.Collections.Immutable;
using System.Text.RegularExpressions;
using OrientationBot.Geo.Gazetteer;
using OrientationBot.Knowledge.Programmes.Retrieval;

namespace OrientationBot.Knowledge.LanguageModel.Rewording;

/// <summary>What a text says is not: « un bénévole ne le peut pas » must not come out as « un bénévole le peut », nor the other way round.</summary>
internal sealed partial class Denials
{
    private const int WordsOfSubstance = 4;

    private readonly ImmutableArray<(bool Denies, ImmutableHashSet<string> Stems)> _clauses;

    private Denials(ImmutableArray<(bool Denies, ImmutableHashSet<string> Stems)> clauses) => _clauses = clauses;

    /// <summary>Reads a text, clause by clause.</summary>
    public static Denials In(string text) => new([.. Clause().Split(text).Select(clause => (FactWords.Denies(clause), Stems(clause)))]);

    /// <summary>True when there are denials in both or in neither, and each clause denies as the clause of the passages does that it shares most words with.</summary>
    public bool Follow(Denials passages) =>
        _clauses.Any(c => c.Denies) == passages._clauses.Any(c => c.Denies)
        && _clauses.All(said => passages.Nearest(said.Denies, said.Stems) >= passages.Nearest(!said.Denies, said.Stems));

    private int Nearest(bool denies, ImmutableHashSet<string> stems) =>
        _clauses.Where(c => c.Denies == denies).Select(c => c.Stems.Intersect(stems).Count).DefaultIfEmpty(0).Max();

    private static ImmutableHashSet<string> Stems(string clause) =>
        [.. Fold.Words(clause).Split(' ').Where(word => word.Length >= WordsOfSubstance).Select(FrenchStemmer.Stem)];

    [GeneratedRegex(@"[.!?;:,\n]")]
    private static partial Regex Clause();
}
