using System.Collections.Immutable;
using System.Text.RegularExpressions;
using OrientationBot.Geo.Gazetteer;

namespace OrientationBot.Knowledge.LanguageModel.Rewording;

/// <summary>
/// The numbers of a text in their order, in figures or words, each with what it counts; days and months stand in it too.
/// « de 9 h à 12 h et de 14 h à 17 h » does not allow « de 9 h à 17 h »: numbers said in one breath must follow each other in the passages.
/// </summary>
internal sealed partial class NumberTrail
{
    private readonly ImmutableArray<ImmutableArray<Mark>> _breaths;

    private NumberTrail(ImmutableArray<ImmutableArray<Mark>> breaths) => _breaths = breaths;

    /// <summary>Reads a text.</summary>
    public static NumberTrail In(string text) => new([.. Breath().Split(text).Select(Marks).Where(marks => !marks.IsEmpty)]);

    /// <summary>True when every number stands in the passages, with the same unit and the same neighbours.</summary>
    public bool Follows(NumberTrail passages) => _breaths.All(said => passages._breaths.Any(given => Follows(said, given)));

    private static bool Follows(ImmutableArray<Mark> said, ImmutableArray<Mark> given)
    {
        for (var from = 0; from + said.Length <= given.Length; from++)
            if (Enumerable.Range(0, said.Length).All(i => said[i].Fits(given[from + i]))) return true;
        return false;
    }

    private static ImmutableArray<Mark> Marks(string breath)
    {
        var words = Piece().Matches(breath).Select(m => Fold.Text(m.Value)).ToList();
        var marks = ImmutableArray.CreateBuilder<Mark>();
        for (var i = 0; i < words.Count; i++)
        {
            var unit = i + 1 < words.Count ? FactWords.Unit(words[i + 1]) : null;
            if (char.IsDigit(words[i][0])) marks.Add(new(words[i].TrimStart('0') is { Length: > 0 } figures ? figures : "0", unit));
            else if (FactWords.Number(words[i]) is { } value && (unit is not null || !FactWords.IsArticle(words[i]))) marks.Add(new(value, unit));
            else if (FactWords.Date(words[i]) is { } date && !(FactWords.IsArticle(words[i]) && !Beside(words, i))) marks.Add(new(date, null));
        }
        return marks.ToImmutable();
    }

    /// <summary>« may » and « mars » are months only beside a figure.</summary>
    private static bool Beside(List<string> words, int i) => (i > 0 && char.IsDigit(words[i - 1][0])) || (i + 1 < words.Count && char.IsDigit(words[i + 1][0]));

    [GeneratedRegex(@"(?<=[.!?;])\s+|\n")]
    private static partial Regex Breath();

    [GeneratedRegex(@"\d+|\p{L}+|[€%$£]")]
    private static partial Regex Piece();

    /// <summary>A number or a date, and what it counts.</summary>
    private readonly record struct Mark(string Value, string? Unit)
    {
        public bool Fits(Mark given) => Value == given.Value && (Unit is null || Unit == given.Unit);
    }
}
