using System.Collections.Immutable;
using System.Text.RegularExpressions;
using OrientationBot.Geo.Gazetteer;
using OrientationBot.Knowledge.Exchange;

namespace OrientationBot.Knowledge.Directory.Requests;

/// <summary>« non, le mardi »: the wishes after a correction. Pure.</summary>
public static partial class Correction
{
    /// <summary>The wishes once a message has corrected them; null when it corrects nothing.</summary>
    /// <param name="text">As typed.</param>
    /// <param name="wishes">The wishes that were shown.</param>
    /// <param name="words">The lexicon.</param>
    public static ImmutableArray<Wish>? Of(string text, ImmutableArray<Wish> wishes, ChangeWords words)
    {
        var rest = No.Replace(text.Trim(), "");
        if (rest.Length == 0 || wishes.IsEmpty || text.Contains('?', StringComparison.Ordinal)) return null;
        var hours = wishes.FirstOrDefault(w => w.Field == StandardNames.HoursColumn && w.Text.Length > 0);
        if (hours is not null && BareDays.IsMatch(Fold.Text(rest)) && DaysIn.IsMatch(Fold.Text(hours.Text))) return [.. wishes.Select(w => w == hours ? w with { Text = OtherDays(w.Text, rest) } : w)];
        if (ChangeReader.Read(rest, words) is { } request)
            return request.Target is { Name: null, Rank: null } ? [.. wishes.Where(w => !request.Wishes.Any(r => r.Field == w.Field)), .. request.Wishes] : null;
        return rest.Length < text.Trim().Length || wishes.Length == 1 ? Bare(rest, wishes, words) : null;
    }

    /// <summary>The wishes once the value that was asked for is given; null when the message gives none.</summary>
    public static ImmutableArray<Wish>? Given(string text, ImmutableArray<Wish> wishes, ChangeWords words)
    {
        var asked = wishes.First(w => w.Kind == WishKind.Ask);
        if (ChangeReader.Read(text, words) is { Target: { Name: null, Rank: null } } request && request.Wishes.Any(w => w.Field == asked.Field && w.Kind != WishKind.Ask))
            return [.. wishes.Where(w => w != asked), .. request.Wishes.Where(w => w.Kind != WishKind.Ask)];
        return Value(asked.Field, text, words) is { } value ? [.. wishes.Select(w => w == asked ? w with { Kind = WishKind.Set, Text = value } : w)] : null;
    }

    private static ImmutableArray<Wish>? Bare(string rest, ImmutableArray<Wish> wishes, ChangeWords words)
    {
        foreach (var wish in wishes.Reverse())
            if (wish.Kind is WishKind.Set or WishKind.Adjust && wish.Field != Wish.AnyList && Looks(wish.Field, rest, words))
                return [.. wishes.Select(w => w == wish ? w with { Text = Value(wish.Field, rest, words)! } : w)];
        return null;
    }

    /// <summary>True when a bare text can only be a value of the field.</summary>
    private static bool Looks(string field, string text, ChangeWords words) => ValueShape.IsShaped(field) ? ValueShape.Find(field, text).Length > 2
        : field == StandardNames.HoursColumn ? ValueShape.SaysHours(text) : ListValues.IsList(field) && !words.Values.In(text, field).IsEmpty;

    private static string? Value(string field, string text, ChangeWords words) => ValueShape.IsShaped(field) ? ValueShape.Find(field, text) is { Length: > 2 } shaped ? shaped.Value.Trim() : null
        : field == StandardNames.HoursColumn ? ValueShape.SaysHours(text) ? text : null
        : ListValues.IsList(field) ? words.Values.In(text, field).IsEmpty ? null : text
        : Places.Bare(text, field == StandardNames.AddressColumn) is { Length: > 0 } free ? free : null;

    /// <summary>The days of a text in place of the last ones of another: « sauf mercredi » becomes « sauf le mardi », the week before it stays.</summary>
    private static string OtherDays(string text, string days)
    {
        var said = Fold.Text(text);
        var last = DaysIn.Matches(said)[^1];
        return $"{said[..last.Index]}{Fold.Text(days)}{said[(last.Index + last.Length)..]}";
    }

    [GeneratedRegex(@"^\s*(?:(?:non|nan|nn|pardon|plutôt|plutot|erreur|en fait|désolée?|je voulais dire|c'est)\b[\s,.:;!]*)+", RegexOptions.IgnoreCase)]
    private static partial Regex No { get; }

    [GeneratedRegex($@"^(?:le |les |l'|c'est )*{Days}(?: matins?| apres-midis?)?[ .!]*$")]
    private static partial Regex BareDays { get; }

    [GeneratedRegex($@"(?:(?:le|les) )?{Days}(?: matins?\b| apres-midis?\b)?")]
    private static partial Regex DaysIn { get; }

    private const string Day = "(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?";
    private const string Days = $@"(?:du )?{Day}(?:(?:,| et| ou| au| -)+ (?:le |les )?{Day})*";
}
