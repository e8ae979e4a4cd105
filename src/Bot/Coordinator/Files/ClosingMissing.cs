using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using OrientationBot.Bot.Citizen;
using OrientationBot.Bot.Phrasing;
using OrientationBot.Knowledge.Exchange;

namespace OrientationBot.Bot.Coordinator;

/// <summary>Sheets that a file no longer speaks of: listed, closed one by one or together, never without a second word.</summary>
internal static partial class ClosingMissing
{
    private const int MostNamed = 20;

    public static Step? Answer(Desk desk)
    {
        if (desk.Who is null || desk.Work.Import is not { Missing.IsEmpty: false } import) return null;
        if (!import.Chosen.IsEmpty && OnScreen(desk, FileOffers.CloseThem))
        {
            if (desk.Asks(Order.CloseThem) || desk.Agrees) return Close(desk, import);
            if (desk.Declines) return Left(desk, import);
        }
        if (!OnScreen(desk, FileOffers.UndoImport) && !OnScreen(desk, FileOffers.CloseThem)) return null;
        if (desk.Asks(Order.WholeList) || desk.Asks(Order.CloseMissing)) return Ask(desk, import, [.. import.Missing]);
        if (desk.Asks(Order.PartOfList) || (OnScreen(desk, FileOffers.WholeList) && desk.Declines)) return Left(desk, import);
        return desk.Heard.Choice is null && Some.Match(desk.Heard.Words) is { Success: true } some ? Ask(desk, import, some) : null;
    }

    /// <summary>What is told of them; null when there are none.</summary>
    public static Spoken? Told(ImportReport report) => report.Missing.IsEmpty ? null : new Spoken.Said(new MissingSheets(
        [.. report.Missing.Take(MostNamed).Select((m, i) => string.Create(CultureInfo.InvariantCulture, $"{i + 1}. {m.Name}"))], report.Missing.Length, report.OfSource, 100 * report.Missing.Length / Math.Max(1, report.OfSource), report.MayBePart));

    private static bool OnScreen(Desk desk, Offer offer) => desk.State.Offered.Contains(offer.Choice);

    private static Step Ask(Desk desk, SavedImport import, Match some)
    {
        var ranks = Number.Matches(some.Value).Select(m => int.Parse(m.Value, CultureInfo.InvariantCulture)).Distinct().ToList();
        return ranks.Exists(r => r < 1 || r > import.Missing.Length) ? desk.Say(new ClosingUnknown(import.Missing.Length)) : Ask(desk, import, [.. ranks.Select(r => import.Missing[r - 1])]);
    }

    private static Step Ask(Desk desk, SavedImport import, ImmutableArray<SavedChoice> chosen) =>
        desk.With(desk.Work with { Import = import with { Chosen = [.. chosen.Select(c => c.Id)] } }).Say(new ClosingAsked([.. chosen.Take(MostNamed).Select(c => c.Name)], chosen.Length));

    private static Step Left(Desk desk, SavedImport import) => desk.With(desk.Work with { Import = import with { Chosen = [] } }).Say(new ClosingLeft(import.Missing.Length));

    private static Step Close(Desk desk, SavedImport import) => desk.Send<FileFinding>(new FileErrand.CloseMissing(import.Chosen, import.Batch), finding => finding is FileFinding.Changed changed
        ? desk.With(desk.Work with { Import = import with { Chosen = [], Closings = changed.Sheets == 0 ? import.Closings : import.Closings.Add(changed.Batch) } }).Say(new MissingClosed(changed.Sheets))
        : desk.Say(Files.Failed(finding)));

    [GeneratedRegex(@"^(?:ferme|fermer|fermez|close)(?: (?:la|le|les|l|et|numeros?|fiches?|the|and|number|numbers|\d{1,3}))* \d{1,3}$", RegexOptions.CultureInvariant)]
    private static partial Regex Some { get; }

    [GeneratedRegex(@"\d{1,3}", RegexOptions.CultureInvariant)]
    private static partial Regex Number { get; }
}
