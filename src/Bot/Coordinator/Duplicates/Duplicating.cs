using System.Collections.Immutable;
using OrientationBot.Bot.Citizen;

namespace OrientationBot.Bot.Coordinator;

/// <summary>« doublons du Cher », « le 2 », « ce ne sont pas des doublons »: sheets that may be one place, shown, compared, put aside.</summary>
internal static class Duplicating
{
    private const int PageSize = 5;

    public static Step? Answer(Desk desk)
    {
        if (desk.Who is null) return null;
        if (desk.Asks(Order.Duplicates)) return Asked(desk);
        if (desk.Work.Duplicates is not { } shown) return null;
        if (desk.Asks(Order.MoreDuplicates)) return Page(desk, shown.Over, shown.From + shown.Pairs.Length);
        if (Picked(desk, shown) is { } pair) return Compare(desk, shown, pair);
        return desk.Asks(Order.NotDuplicates) && shown.Spoken is { } spoken ? PutAside(desk, shown, spoken) : null;
    }

    private static Step Asked(Desk desk)
    {
        var over = Accounts.TerritoriesNamed(desk);
        if (over.IsEmpty && desk.Order is { Rest.Length: > 0 } order)
        {
            over = [.. desk.Tools.Gazetteer.Locate(order.Rest).Take(1).Select(c => c.Place.Id)];
            if (over.IsEmpty) return desk.Say(new NoSuchTerritory());
        }
        return Page(desk, over, 0);
    }

    private static Step Page(Desk desk, ImmutableArray<string> over, int from) => desk.Send<DuplicateFinding>(new DuplicateErrand.List(over, from, PageSize), finding =>
    {
        if (finding is not DuplicateFinding.Page page) return desk.Say(Trouble(finding));
        if (page.Pairs.IsEmpty) return desk.Say(new NoDuplicates());
        ImmutableArray<SavedPair> pairs = [.. page.Pairs.Select(p => new SavedPair(p.First.Id, p.Second.Id, p.First.Name))];
        var saved = new SavedDuplicates(over, from, pairs);
        return desk.With(desk.Work with { Duplicates = saved }).Say(new DuplicatePairs(
            [.. page.Pairs.Select((p, i) => DuplicateLines.Line(p, from + i + 1))], page.Total, page.Total - from - page.Pairs.Length, [.. pairs.Select((p, i) => DuplicateOffers.Pair(from + i + 1, p.Name))]));
    });

    /// <summary>« le 2 », or its button, while the list is on the screen.</summary>
    private static SavedPair? Picked(Desk desk, SavedDuplicates shown)
    {
        var rank = DuplicateOffers.Pair(desk.Heard.Choice);
        if (rank is null && desk.Heard.Choice is null && desk.State.Offered.Any(o => DuplicateOffers.Pair(o) is not null) && desk.Heard.Words.Split(' ') is { Length: <= 2 } words && int.TryParse(words[^1], out var typed)) rank = typed;
        return rank - shown.From - 1 is { } at && at >= 0 && at < shown.Pairs.Length ? shown.Pairs[at] : null;
    }

    private static Step Compare(Desk desk, SavedDuplicates shown, SavedPair pair) => desk.Send<DuplicateFinding>(new DuplicateErrand.Compare(pair.First, pair.Second), finding => finding is DuplicateFinding.Compared both
        ? desk.With(desk.Work with { Duplicates = shown with { Chosen = pair, Taken = [] } }).Say(new PairCompared(
            both.Advice.Stays.Name, both.Advice.Goes.Name, DuplicateLines.Likely(both.Likeness), DuplicateLines.Reasons(both.Likeness, speaksFor: true), DuplicateLines.Reasons(both.Likeness, speaksFor: false), MergeFields.Lines(both.Advice)))
        : desk.Say(Trouble(finding)));

    private static Step PutAside(Desk desk, SavedDuplicates shown, SavedPair pair) => desk.Send<DuplicateFinding>(new DuplicateErrand.PutAside(pair.First, pair.Second), finding =>
        finding is DuplicateFinding.Apart ? Drafting.Bare(desk) is var bare ? bare.With(bare.Work with { Duplicates = shown with { Chosen = null, Pairs = [] } }).Say(new PairPutAside(pair.Name)) : desk.Say() : desk.Say(Trouble(finding)));

    /// <summary>Why nothing came of it.</summary>
    public static Act Trouble(DuplicateFinding finding) => finding switch
    {
        DuplicateFinding.Refused refused => new NotAllowed(refused.Reason),
        DuplicateFinding.Unknown => new NoSuchPair(),
        _ => new ChangeRefused("", ChangeTrouble.Store),
    };
}
