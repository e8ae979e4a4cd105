using System.Collections.Immutable;
using NodaTime;
using OrientationBot.Geo.Gazetteer;
using OrientationBot.Knowledge.Directory.Changes;
using OrientationBot.Knowledge.Hours.Edits;
using OrientationBot.Knowledge.Understanding.Steps;
using static OrientationBot.Knowledge.Exchange.StandardNames;

namespace OrientationBot.Knowledge.Directory.Requests;

/// <summary>Wishes → cells of the sheet as it stands, and what could not be made of them. Pure.</summary>
public sealed record WishedCells(ImmutableDictionary<string, string> Cells, ImmutableArray<WishFault> Faults)
{
    private static readonly string[] Lists = [ServicesColumn, PublicsColumn, CareColumn, FeesColumn, AccessColumn, WaysColumn, MobilityColumn, ProgrammesColumn, LabelsColumn];

    /// <summary>The cells that the wishes mean.</summary>
    /// <param name="sheet">The sheet as it stands.</param>
    /// <param name="wishes">The wishes; those that are no cell (closing, verified) are passed over.</param>
    /// <param name="today">The day.</param>
    /// <param name="words">Everyday words of the closed lists.</param>
    /// <param name="gazetteer">The communes.</param>
    public static WishedCells Of(KeptSheet sheet, IEnumerable<Wish> wishes, LocalDate today, ChangeWords words, Gazetteer gazetteer)
    {
        var cells = ImmutableDictionary<string, string>.Empty;
        var faults = ImmutableArray.CreateBuilder<WishFault>();
        foreach (var wish in wishes.Where(w => w.Kind is WishKind.Set or WishKind.Add or WishKind.Remove or WishKind.Adjust))
        {
            var (more, fault) = Of(wish, field => cells.GetValueOrDefault(field) ?? sheet.Cells[field], today, words, gazetteer);
            cells = cells.SetItems(more);
            if (fault is not null) faults.Add(fault);
        }
        return new(cells, faults.ToImmutable());
    }

    private static (IEnumerable<KeyValuePair<string, string>> Cells, WishFault? Fault) Of(Wish wish, Func<string, string> now, LocalDate today, ChangeWords words, Gazetteer gazetteer)
    {
        if (wish.Field == HoursColumn && wish.Text.Length > 0) return Hours(wish, now(HoursColumn), today);
        if (wish.Field == Wish.AnyList || (ListValues.IsList(wish.Field) && wish.Text.Length > 0 && wish.Field is not (TypesColumn or OtherLabelsColumn))) return Listed(wish, now, words);
        return wish.Field switch
        {
            OtherLabelsColumn => (Label(wish, now), null),
            AddressColumn when wish.Text.Length > 0 => (AddressCells.Of(wish.Text, now(CommuneColumn), gazetteer), null),
            EmailsColumn or WebSitesColumn when wish.Kind != WishKind.Set => (One(wish.Field, Changed(Parted(now(wish.Field)), [Cleaned(wish.Field, wish.Text)], wish.Kind)), null),
            NameColumn or SummaryColumn or DetailsColumn or ParentColumn or AddressDetailColumn when PersonalDataMask.Apply(wish.Text).Masked != 0 => ([], new(wish.Field, WishFaultKind.PersonalData, "")),
            _ => (One(wish.Field, wish.Kind == WishKind.Remove ? "" : Cleaned(wish.Field, wish.Text)), null),
        };
    }

    private static (IEnumerable<KeyValuePair<string, string>>, WishFault?) Hours(Wish wish, string now, LocalDate today)
    {
        var edited = HoursEdit.Apply(wish.Text, now, whole: wish.Kind == WishKind.Set, today);
        return edited.Osm is { } osm
            ? (One(HoursColumn, osm), edited.Unread.IsEmpty ? null : new(HoursColumn, WishFaultKind.PartlyRead, string.Join(", ", edited.Unread)))
            : ([], new(HoursColumn, edited.Fault switch { HoursEditFault.SameAsNow => WishFaultKind.SameAsNow, HoursEditFault.NoDays => WishFaultKind.NoDays, HoursEditFault.Past => WishFaultKind.Past, _ => WishFaultKind.NotHours }, wish.Text));
    }

    private static (IEnumerable<KeyValuePair<string, string>>, WishFault?) Listed(Wish wish, Func<string, string> now, ChangeWords words)
    {
        var means = words.Values.In(wish.Text, wish.Field);
        if (means.IsEmpty && wish.Field == ProgrammesColumn) means = words.Values.In(wish.Text, LabelsColumn);
        if (means.IsEmpty) return ([], new(wish.Field, WishFaultKind.UnknownValue, wish.Text));
        return (means.GroupBy(m => m.Field).OrderBy(g => Array.IndexOf(Lists, g.Key)).Select(group =>
            KeyValuePair.Create(group.Key, Changed(Parted(now(group.Key)), [.. group.Select(m => m.Value)], group.Key == FeesColumn && wish.Kind == WishKind.Add ? WishKind.Set : wish.Kind))), null);
    }

    private static KeyValuePair<string, string>[] Label(Wish wish, Func<string, string> now) => One(OtherLabelsColumn, Changed(Parted(now(OtherLabelsColumn)), [wish.Text], wish.Kind));

    private static string Changed(string[] present, string[] values, WishKind kind) => string.Join(ListSeparator, kind switch
    {
        WishKind.Add => present.Concat(values).Distinct(),
        WishKind.Remove => present.Where(p => !values.Any(v => Fold.Words(v) == Fold.Words(p))),
        _ => values,
    });

    private static string[] Parted(string cell) => cell.Split(ListSeparator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static KeyValuePair<string, string>[] One(string field, string cell) => [KeyValuePair.Create(field, cell)];

    /// <summary>An address of the web as it is written in a sentence.</summary>
    private static string Cleaned(string field, string text) => field switch
    {
        EmailsColumn => text.Replace(" arobase ", "@", StringComparison.OrdinalIgnoreCase).Replace(" ", "", StringComparison.Ordinal).TrimEnd('.', ','),
        WebSitesColumn or AppointmentPageColumn or AccessibilityPageColumn when text.Length > 0 => text.Contains("://", StringComparison.Ordinal) ? text.TrimEnd('.', ',') : $"https://{text.TrimEnd('.', ',')}",
        _ => text.Trim(),
    };
}

/// <summary>What could not be made of a wish.</summary>
/// <param name="Field">The field.</param>
/// <param name="Kind">Why.</param>
/// <param name="Text">What was said; may be empty.</param>
public sealed record WishFault(string Field, WishFaultKind Kind, string Text);

/// <summary>Why a wish cannot be met.</summary>
public enum WishFaultKind
{
    /// <summary>No days, times or dates that could be read.</summary>
    NotHours,
    /// <summary>Times without any day.</summary>
    NoDays,
    /// <summary>Dates that are over.</summary>
    Past,
    /// <summary>Hours of which some words were not understood; the rest stands.</summary>
    PartlyRead,
    /// <summary>The sheet says so already.</summary>
    SameAsNow,
    /// <summary>No value of the closed list is meant.</summary>
    UnknownValue,
    /// <summary>A phone, an address or a number of a person where none belongs.</summary>
    PersonalData,
}
