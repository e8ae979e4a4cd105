using System.Collections.Immutable;
using OrientationBot.Bot.Citizen;
using OrientationBot.Bot.Phrasing;
using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Understanding;

namespace OrientationBot.Bot.Coordinator;

/// <summary>« mes fiches de plus d'un an », « les fiches sans horaires dans le 36 », « la suite », « qu'est-ce qui a changé cette semaine ».</summary>
internal static class SheetListing
{
    /// <summary>Sheets of a page: as many as there may be buttons.</summary>
    private const int Page = 7;

    private static readonly ImmutableArray<(Order Order, SheetListKind Kind)> Lists =
    [
        (Order.ListOld, SheetListKind.Old), (Order.ListWithoutHours, SheetListKind.WithoutHours), (Order.ListWithoutPhone, SheetListKind.WithoutPhone),
        (Order.ListWithoutEmail, SheetListKind.WithoutEmail), (Order.ListToVerify, SheetListKind.ToVerify), (Order.ListMine, SheetListKind.Mine),
    ];

    private static readonly ImmutableArray<(Order Order, int Days)> Periods = [(Order.ChangesToday, 1), (Order.ChangesWeek, 7), (Order.ChangesMonth, 30)];

    public static Step? Answer(Desk desk)
    {
        if (desk.Who is null) return null;
        foreach (var (order, kind) in Lists)
            if (desk.Asks(order)) return First(desk, kind);
        foreach (var (order, days) in Periods)
            if (desk.Asks(order)) return Changes(desk, days);
        var further = desk.Asks(Order.ListFurther) || (desk.Heard.Choice is null && desk.Said.Act == DialogueAct.More);
        return further && desk.Work.List is { } list ? Further(desk, list) : null;
    }

    private static Step First(Desk desk, SheetListKind kind) =>
        desk.Send<ListFinding>(new ListErrand.List(kind, desk.Order?.Rest ?? "", desk.Said), finding => finding switch
        {
            ListFinding.Listed { Total: 0 } none => Without(desk).Say(new NoSheets(kind, none.Territory, none.Age)),
            ListFinding.Listed listed => Show(desk, kind, listed),
            _ => desk.Say(new NotAllowed(((ListFinding.Refused)finding).Reason)),
        });

    /// <summary>Shows the first page of a list, which « la 3 » and « la suite » are then about.</summary>
    public static Step Show(Desk desk, SheetListKind kind, ListFinding.Listed listed)
    {
        var shown = desk.With(desk.Work with
        {
            Shown = [.. listed.Sheets.Select(s => s.Id)],
            List = new(kind, Math.Min(Page, listed.Sheets.Length), listed.Total, [.. listed.Sheets.Select(s => s.Name)]),
            Case = null,
        });
        return shown.Say(Told(shown, [.. listed.Sheets.Take(Page)], 0) with { Territory = listed.Territory, Age = listed.Age });
    }

    private static Step Further(Desk desk, SavedList list)
    {
        ImmutableArray<string> ids = [.. desk.Work.Shown.Skip(list.Next).Take(Page)];
        if (ids.IsEmpty) return desk.Say(new ListEnds(list.Total - list.Next));
        var next = desk.With(desk.Work with { List = list with { Next = list.Next + ids.Length } });
        return desk.Send<ListFinding>(new ListErrand.Page(ids), finding => finding switch
        {
            ListFinding.Listed listed => next.Say(Told(next, listed.Sheets, list.Next)),
            _ => desk.Say(new NotAllowed(((ListFinding.Refused)finding).Reason)),
        });
    }

    /// <summary>Sheets keep the numbers that they had when the list was made.</summary>
    private static SheetList Told(Desk desk, ImmutableArray<Structure> page, int before)
    {
        var list = desk.Work.List!;
        var numbers = desk.Work.Shown.Select((id, i) => (Id: id, Number: i + 1)).DistinctBy(s => s.Id).ToDictionary(s => s.Id, s => s.Number);
        return new(
            list.Kind, list.Total, null, null,
            [.. page.Where(s => numbers.ContainsKey(s.Id)).Select(s => new Spoken.Said(new SheetLine(numbers[s.Id], s.Name, s.Commune.Name, new Spoken.Date(s.Updated))))],
            [.. page.Select(s => ListOffers.Show(s.Id, s.Name))], desk.Work.Shown.Length > list.Next, before == 0);
    }

    private static Step Changes(Desk desk, int days) => desk.Send<ListFinding>(new ListErrand.Changes(days, desk.Said), finding =>
    {
        if (finding is not ListFinding.Changed changed) return desk.Say(new NotAllowed(((ListFinding.Refused)finding).Reason));
        ImmutableArray<RecentChange> newest = [.. changed.Changes.Take(Page)];
        var lines = newest.Select((c, i) => new Spoken.Said(new ChangeLine(i + 1, c.Name, FieldWords.Of(c.Fields), c.Role, new Spoken.Date(c.On))));
        var shown = desk.With(desk.Work with { Shown = [.. newest.Select(c => c.Structure)], List = new(SheetListKind.Changed, newest.Length, newest.Length, [.. newest.Select(c => c.Name)]), Case = null });
        return shown.Say(new RecentChanges(days, changed.Territory, changed.Changes.Length, [.. lines]));
    });

    private static Desk Without(Desk desk) => desk.With(desk.Work with { Shown = [], List = null });
}
