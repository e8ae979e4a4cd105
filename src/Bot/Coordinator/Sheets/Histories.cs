using System.Collections.Immutable;
using System.Globalization;
using OrientationBot.Bot.Citizen;
using OrientationBot.Bot.Phrasing;
using OrientationBot.Knowledge.Directory.Changes;
using OrientationBot.Knowledge.Directory.Requests;

namespace OrientationBot.Bot.Coordinator;

/// <summary>« historique de la médiathèque de Gien », « qui a changé les horaires de … »: for who works on the sheet.</summary>
internal static class Histories
{
    private const int MostRows = 10;

    public static Step? Answer(Desk desk)
    {
        if (desk.Who is null || !(desk.Asks(Order.History) || desk.Asks(Order.WhoChanged))) return null;
        var asked = FieldOfSheet.Read(desk.Order?.Rest ?? "", desk.Tools.Words);
        if (asked.Name.Length > 0) return Changing.Find(desk, asked.Name, found => Tell(desk, found.Id, asked.Field), choices => Waiting(desk, choices));
        return (asked.Rank is { } rank ? Changing.Ranked(desk, rank) : Changing.Current(desk)) is { } id ? Tell(desk, id, asked.Field) : desk.Say(new AskSheet());
    }

    private static Desk Waiting(Desk desk, ImmutableArray<SavedChoice> among) => desk.With(desk.Work with { Request = new([], null, null, among) });

    private static Step Tell(Desk desk, string id, string? field) => desk.Send<SheetFinding>(new SheetErrand.Look(id), look =>
    {
        if (look is not SheetFinding.Seen seen || seen.Sheet.Described(desk.Tools.Reference) is not { } structure) return desk.Say(new ChangeRefused("", ChangeTrouble.Store));
        if (!desk.Tools.Rights.MayReadMore(desk.Who, structure).IsAllowed) return desk.Say(new HistoryElsewhere(structure.Name, Drafting.Department(desk, structure)));
        return desk.Send<SheetFinding>(new SheetErrand.Tell(new(id, field) { Count = MostRows }), told => told is SheetFinding.Told { Entries: var entries, Names: var names }
            ? desk.With(desk.Work with { Sheet = id }).Say(new TellHistory(structure.Name, [.. entries.Select(e => new Spoken.Said(Row(desk, e, names)))]))
            : desk.Say(new ChangeRefused(structure.Name, ChangeTrouble.Store)));
    });

    private static HistoryLine Row(Desk desk, HistoryEntry entry, ImmutableDictionary<string, string> names) => new(
        new Spoken.Moment(Clock.LocalOf(entry.At), desk.Heard.Now), names.GetValueOrDefault(entry.By.Account), entry.By.Role.ToLower(CultureInfo.InvariantCulture),
        FieldWords.Of(ChangeTelling.Fields(entry.Change)), entry.Why, entry.Undoes is not null);
}
