using System.Collections.Immutable;
using OrientationBot.Bot.Citizen;
using OrientationBot.Bot.Phrasing;
using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Understanding;

namespace OrientationBot.Bot.Coordinator;

/// <summary>« la 3 », a name of the list: the sheet as it stands; « tout est juste »: it is right today.</summary>
internal static class SheetShowing
{
    public static Step? Answer(Desk desk)
    {
        if (desk.Who is null) return null;
        if (desk.Asks(Order.SheetIsRight) && desk.Work.Sheet is { } sheet) return Verify(desk, sheet);
        if (desk.Heard.Choice is { } choice) return ListOffers.Picked(choice) is { } pressed ? Open(desk, pressed) : null;
        if (desk.Said is not { Act: DialogueAct.Choose, Ordinal: { } rank } || desk.Work.Shown is not { IsDefaultOrEmpty: false } shown) return null;
        return rank == -1 ? Open(desk, shown[^1]) : rank >= 1 && rank <= shown.Length ? Open(desk, shown[rank - 1]) : desk.Say(new NoSuchNumber(shown.Length));
    }

    /// <summary>Shows a sheet, which is then the one that is worked on.</summary>
    public static Step Open(Desk desk, string id) => desk.Send<ListFinding>(new ListErrand.Open(id), finding => finding switch
    {
        ListFinding.Opened { Sheet: { } sheet } => desk.With(desk.Work with { Sheet = sheet.Structure.Id }).Say(Told(sheet)),
        ListFinding.Refused refused => desk.Say(new NotAllowed(refused.Reason)),
        _ => desk.Say(new SheetGone()),
    });

    private static Step Verify(Desk desk, string id) => desk.Send<ListFinding>(new ListErrand.Verify(id), finding => desk.Say(finding switch
    {
        ListFinding.Verified verified => new SheetConfirmed(verified.Name, verified.Waits),
        ListFinding.Refused refused => new NotAllowed(refused.Reason),
        _ => new SheetGone(),
    }));

    private static SheetShown Told(SheetInFull sheet)
    {
        var s = sheet.Structure;
        return new(
            s.Name, s.Address, $"{s.PostalCode} {s.Commune.Name}", DetailAnswer.Phone(s), s.Emails, s.WebSites, sheet.Week, StandardWords.Of(s.Services), StandardWords.Of(s.Fees),
            StandardWords.Of(s.Access), s.Summary, s.Source, new Spoken.Date(s.Updated), sheet.Version, Doubts(s.Doubts),
            sheet.Last is { } last ? new Spoken.Said(new LastChange(FieldWords.Of(last.Fields), last.Role, new Spoken.Date(last.On))) : null);
    }

    private static ImmutableArray<string> Doubts(SheetDoubts doubts) =>
        [.. Enum.GetValues<SheetDoubts>().Where(d => d != SheetDoubts.None && doubts.HasFlag(d)).Select(d => d.ToString())];
}
