using System.Collections.Immutable;
using OrientationBot.Knowledge.Directory.Requests;
using static OrientationBot.Knowledge.Exchange.StandardNames;

namespace OrientationBot.Knowledge.Exchange.Tables;

/// <summary>Header and values → what a column may be, with the share of each. Pure.</summary>
/// <param name="shapes">What values look like.</param>
/// <param name="words">Everyday words of the closed lists.</param>
internal sealed class ColumnGuesser(ValueShapes shapes, ChangeWords words)
{
    private const int MostLooked = 60;
    private const double HeaderOfShaped = 0.45, ValuesOfShaped = 0.55, HeaderOfFree = 0.85, ValuesOfFree = 0.15, Alone = 0.85, Against = 0.25;

    /// <summary>Fields that values alone may prove, with no word in the header.</summary>
    private static readonly string[] Telling = [PhoneColumn, EmailsColumn, WebSitesColumn, PostalCodeColumn, InseeCodeColumn, CommuneColumn, ColumnTarget.Position, HoursColumn, AddressColumn];

    /// <summary>Everything that a column may be, likeliest first.</summary>
    public ImmutableArray<ColumnGuess> Guess(Table table, TableColumn column)
    {
        var values = table.Values(column).Take(MostLooked).ToList();
        var header = HeaderWords.Read(column.Header);
        var guesses = ColumnTarget.Fields.Select(field => Guess(field, header.GetValueOrDefault(field), values)).Where(g => g.Score > 0.1);
        if (header.GetValueOrDefault(ColumnTarget.Ignored) is > 0.5 and var ignored) guesses = guesses.Append(new(ColumnTarget.None, ignored, ignored, null, values.Count));
        if (Flag(column, values) is { } flag) guesses = guesses.Where(g => g.Target.Field == FeesColumn || !ListValues.IsList(g.Target.Field)).Append(flag);
        return [.. guesses.OrderByDescending(g => g.Score)];
    }

    private ColumnGuess Guess(string field, double header, List<string> values)
    {
        if (field.StartsWith("horaires_", StringComparison.Ordinal)) return Shaped(field, header, values.Count(v => ValueShapes.IsHours(v) || TableCells.Yes(v) == false || IsClosed(v)), values.Count);
        return Array.IndexOf(ValueShapes.Shaped, field) >= 0 ? Shaped(field, header, values.Count(v => shapes.Looks(field, v)), values.Count) : Free(field, header, values);
    }

    private static bool IsClosed(string value) => Key.Of(value) is "ferme" or "closed";

    private static ColumnGuess Shaped(string field, double header, int fitting, int of)
    {
        var share = of == 0 ? 0 : (double)fitting / of;
        var score = header > 0
            ? (HeaderOfShaped * header + ValuesOfShaped * share) * (share < Against && field is not AddressColumn ? 0.5 : 1)
            : Array.IndexOf(Telling, field) >= 0 && share > 0.6 ? Alone * share * Rarity(field) : 0;
        return new(new(field), score, header, fitting, of);
    }

    /// <summary>Five digits may be a postal code or a code of INSEE, and a town may be the name of a place: what is commoner is likelier.</summary>
    private static double Rarity(string field) => field switch { InseeCodeColumn => 0.75, CommuneColumn => 0.95, AddressColumn => 0.9, HoursColumn => 0.9, _ => 1 };

    private static ColumnGuess Free(string field, double header, List<string> values)
    {
        var share = values.Count == 0 ? 0 : field switch
        {
            NameColumn or ParentColumn => (double)values.Count(ValueShapes.IsName) / values.Count,
            IdColumn => values.TrueForAll(v => v.Length is > 0 and < 40 && !v.Contains(' ', StringComparison.Ordinal)) ? (double)values.Distinct().Count() / values.Count : 0,
            DetailsColumn => (double)values.Count(ValueShapes.IsSentence) / values.Count,
            SummaryColumn => values.TrueForAll(v => v.Length <= StandardRow.LongestSummary) ? 1 : 0,
            _ => 1,
        };
        var score = header == 0 ? 0 : (HeaderOfFree * header + ValuesOfFree * share) * (share < Against ? 0.5 : 1);
        return new(new(field), score, header, null, values.Count);
    }

    /// <summary>« Wifi: oui, non, oui » speaks of one value of a list, the one that the header means.</summary>
    private ColumnGuess? Flag(TableColumn column, List<string> values)
    {
        var says = values.Count(ValueShapes.IsYesOrNo);
        if (values.Count == 0 || says < 0.9 * values.Count) return null;
        var means = words.Values.In(column.Header, Wish.AnyList).Where(v => v.Field != FeesColumn && ListValues.Name(v.Field, v.Value) is not null).ToList();
        return means.Count == 0 ? null : new(new(means[0].Field, means[0].Value), 0.5 + 0.45 * says / values.Count, 1, says, values.Count);
    }
}
