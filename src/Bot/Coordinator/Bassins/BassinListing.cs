using System.Collections.Immutable;
using OrientationBot.Bot.Citizen;
using OrientationBot.Bot.Phrasing;
using OrientationBot.Knowledge.Directory.Changes;
using OrientationBot.Knowledge.Understanding;

namespace OrientationBot.Bot.Coordinator;

/// <summary>« les communes dont le bassin est estimé dans le Cher », « la suite », « la 3 ».</summary>
internal static class BassinListing
{
    private const int Page = 7;

    public static Step? Answer(Desk desk)
    {
        if (desk.Who is null) return null;
        if (desk.Asks(Order.BassinsEstimated)) return First(desk, estimated: true);
        if (desk.Asks(Order.BassinsSaid)) return First(desk, estimated: false);
        if (desk.Work is not { List: { Kind: SheetListKind.BassinsEstimated or SheetListKind.BassinsSaid } list, Shown: { IsDefaultOrEmpty: false } shown }) return null;
        if (desk.Asks(Order.ListFurther) || (desk.Heard.Choice is null && desk.Said.Act == DialogueAct.More)) return Told(desk, list);
        if (ListOffers.Picked(desk.Heard.Choice) is { } pressed) return CommuneSheet.CodeOf(pressed) is { } code ? Bassining.Tell(desk, code) : null;
        if (desk.Heard.Choice is not null || desk.Said is not { Act: DialogueAct.Choose, Ordinal: { } rank }) return null;
        var at = rank == -1 ? shown.Length - 1 : rank - 1;
        return at >= 0 && at < shown.Length ? Bassining.Tell(desk, CommuneSheet.CodeOf(shown[at])!) : desk.Say(new NoSuchNumber(shown.Length));
    }

    private static Step First(Desk desk, bool estimated) => desk.Send<BassinFinding>(new BassinErrand.List(estimated, desk.Order?.Rest ?? "", desk.Said), finding =>
    {
        if (finding is not BassinFinding.Listed listed) return desk.Say(Bassining.Trouble(finding));
        var list = new SavedList(estimated ? SheetListKind.BassinsEstimated : SheetListKind.BassinsSaid, 0, listed.Communes.Length, [.. listed.Communes.Select(c => desk.Tools.Gazetteer.Commune(c.Commune)!.Name)]);
        return Told(desk.With(desk.Work with { Shown = [.. listed.Communes.Select(c => CommuneSheet.IdOf(c.Commune))], List = list, Case = null }), list, listed.Territory);
    });

    private static Step Told(Desk desk, SavedList list, string? territory = null)
    {
        var page = desk.Work.Shown.Skip(list.Next).Take(Page).ToImmutableArray();
        if (page.IsEmpty && list.Next > 0) return desk.Say(new ListEnds(0));
        var next = desk.With(desk.Work with { List = list with { Next = list.Next + page.Length } });
        return next.Say(new BassinList(
            list.Kind == SheetListKind.BassinsEstimated, list.Total, territory, [.. page.Select((id, i) => Line(desk, id, list.Next + i + 1))],
            [.. page.Select((id, i) => ListOffers.Show(id, list.Names[list.Next + i]))], list.Next + page.Length < list.Total, list.Next == 0));
    }

    private static Spoken.Said Line(Desk desk, string id, int number)
    {
        var bassin = desk.Tools.Gazetteer.Bassins.Of(CommuneSheet.CodeOf(id)!) is { } now ? desk.Tools.Bassins.Name(now.Id) : "";
        return new(new BassinLine(number, desk.Tools.Gazetteer.Commune(CommuneSheet.CodeOf(id)!)?.Name ?? "", bassin));
    }
}
