using System.Collections.Frozen;
using System.Collections.Immutable;

namespace OrientationBot.Knowledge.Directory.Requests;

/// <summary>What a phrase does in a sentence that changes a sheet (<c>dialogs/*/changes.yml</c>).</summary>
internal enum MarkKind
{
    /// <summary>Names a field: « téléphone ».</summary>
    Field,
    /// <summary>Opens or closes: « ferme », « ouvre ».</summary>
    Hours,
    /// <summary>« ferme définitivement ».</summary>
    CloseForGood,
    /// <summary>« rouvre ».</summary>
    Reopen,
    /// <summary>« est à jour ».</summary>
    Verified,
    /// <summary>« s'appelle ».</summary>
    Name,
    /// <summary>« a déménagé ».</summary>
    Address,
    /// <summary>« propose », « accueille ».</summary>
    Has,
    /// <summary>« ne propose plus ».</summary>
    HasNot,
    /// <summary>« est gratuit »: the phrase is the value.</summary>
    Is,
    /// <summary>« change », « corrige ».</summary>
    Change,
    /// <summary>« ajoute ».</summary>
    Add,
    /// <summary>« enlève ».</summary>
    Remove,
    /// <summary>« maintenant », « désormais ».</summary>
    Now,
    /// <summary>« a changé », « n'est plus bon »: the value is still to be said.</summary>
    Changed,
    /// <summary>« c'est », « devient »: leads from a field to its value.</summary>
    Copula,
    /// <summary>« parce que ».</summary>
    Because,
    /// <summary>« pour travaux »: a reason by itself.</summary>
    Reason,
    /// <summary>« elle », « cette fiche ».</summary>
    This,
    /// <summary>« on », « notre »: the speaker's own sheet, where a structure speaks; elsewhere it says nothing.</summary>
    Own,
    /// <summary>« bonjour », « sachez que »: says nothing at the start.</summary>
    Opening,
    /// <summary>« je cherche », « où »: not a change.</summary>
    Search,
}

/// <summary>A phrase of the lexicon.</summary>
/// <param name="Words">Its words, folded.</param>
/// <param name="Kind">What it does.</param>
/// <param name="Field">The field it names; empty otherwise.</param>
internal sealed record Mark(string[] Words, MarkKind Kind, string Field);

/// <summary>The words in which people change sheets: data, not code. Immutable.</summary>
public sealed class ChangeWords
{
    private readonly FrozenDictionary<string, ImmutableArray<Mark>> _marks;

    internal ChangeWords(IReadOnlyCollection<Mark> marks, EverydayWords values) : this(marks.Where(m => m.Kind != MarkKind.Own), values) =>
        Own = new(marks.Where(m => m.Kind == MarkKind.Own).Select(m => m with { Kind = MarkKind.This }).Concat(marks.Where(m => m.Kind != MarkKind.Own)), values);

    private ChangeWords(IEnumerable<Mark> marks, EverydayWords values)
    {
        _marks = marks.GroupBy(m => m.Words[0]).ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(m => m.Words.Length).ToImmutableArray());
        (Values, Own) = (values, this);
    }

    /// <summary>Nobody changes anything.</summary>
    public static ChangeWords Empty { get; } = new(Array.Empty<Mark>(), new([]));

    /// <summary>The same words as a structure says them of itself: « on ferme le lundi », « notre téléphone ».</summary>
    public ChangeWords Own { get; }

    /// <summary>Everyday words for the values of the closed lists.</summary>
    internal EverydayWords Values { get; }

    /// <summary>The longest phrase that begins at a word; null when none does.</summary>
    internal Mark? At(SaidWords said, int word)
    {
        if (_marks.TryGetValue(said.Words[word], out var marks))
            foreach (var mark in marks)
                if (said.Are(word, mark.Words)) return mark;
        return null;
    }
}
