using System.Collections.Immutable;
using OrientationBot.Bot.Citizen;
using OrientationBot.Knowledge.Directory.Changes;
using OrientationBot.Knowledge.Directory.Duplicates;
using OrientationBot.Knowledge.Directory.Requests;

namespace OrientationBot.Bot.Coordinator;

/// <summary>« fusionner », « fusionne … et … », « prends le téléphone de l'autre »: two sheets become one, shown and confirmed like any change.</summary>
internal static class MergingSheets
{
    private const int MostOthers = 3, LongestOther = 40;

    public static Step? Answer(Desk desk)
    {
        if (desk.Who is null) return null;
        if (desk.Asks(Order.MergeNamed) && desk.Order is { Rest: { Length: > 0 } names }) return Show(desk, new DuplicateErrand.Named(names), [], null);
        if (desk.Work.Duplicates is not { Spoken: { } pair } shown) return null;
        if (desk.Asks(Order.Merge)) return Show(desk, new DuplicateErrand.Compare(pair.First, pair.Second), shown.Taken, null);
        if (desk.Work.Proposal is null) return null;
        var taking = desk.Asks(Order.TakeOther) ? "2" : desk.Asks(Order.TakeFirst) ? "1" : null;
        if (DuplicateOffers.Taken(desk.Heard.Choice) is { } pressed) return Show(desk, new DuplicateErrand.Compare(pair.First, pair.Second), shown.Taken, (pressed, true));
        return taking is null || desk.Order is not { Rest: { Length: > 0 } said } ? null
            : FieldOfSheet.Read(said, desk.Tools.Words).Field is { } field ? Show(desk, new DuplicateErrand.Compare(pair.First, pair.Second), shown.Taken, (field, taking == "2"))
            : desk.Say(new NothingToTake());
    }

    private static Step Show(Desk desk, DuplicateErrand errand, ImmutableArray<SavedTaken> taken, (string Field, bool Other)? take) => desk.Send<DuplicateFinding>(errand, finding =>
    {
        if (finding is not DuplicateFinding.Compared both) return desk.Say(Duplicating.Trouble(finding));
        if (take is { } now)
        {
            if (MergeFields.Told(both.Advice).All(f => f.Field != now.Field)) return desk.Say(new NothingToTake());
            taken = [.. taken.Where(t => t.Field != now.Field), new(now.Field, now.Other ? both.Advice.Goes.Id : both.Advice.Stays.Id)];
        }
        return Drawn(desk, both, taken);
    });

    private static Step Drawn(Desk desk, DuplicateFinding.Compared both, ImmutableArray<SavedTaken> taken)
    {
        var (advice, rights) = (both.Advice, desk.Tools.Rights);
        foreach (var sheet in new[] { advice.Stays, advice.Goes })
            if (rights.MayPropose(desk.Who, sheet) is { IsAllowed: false } refused) return desk.Say(new NotAllowed(refused.Reason));
        var chosen = MergeFields.Chosen(advice, taken);
        if (Merging.Merge(both.Stays, both.Goes, chosen, desk.Heard.Now.Date, desk.Tools.Reference) is not DraftResult.Ready ready) return desk.Say(new ChangeRefused(advice.Stays.Name, ChangeTrouble.WrongState));
        var proposal = new Proposal(both.Id, ready.Sheets, Author.Of(desk.Who!), both.At, Origins.Of(desk.Who!));
        var waits = !rights.MayDecide(desk.Who, advice.Stays).IsAllowed || !rights.MayDecide(desk.Who, advice.Goes).IsAllowed;
        var saved = SavedProposal.Of(proposal, advice.Stays.Name) with { Waits = waits };
        var pair = new SavedPair(advice.Stays.Id, advice.Goes.Id, advice.Stays.Name);
        var bare = Drafting.Bare(desk);
        return bare.With(bare.Work with { Proposal = saved, Duplicates = (desk.Work.Duplicates ?? new([], 0, [])) with { Chosen = pair, Taken = taken } })
            .Say(new ShowMerge(saved.Id, advice.Stays.Name, advice.Goes.Name, ChangeTelling.Lines(both.Stays, ready.Sheets[0]), waits, Others(advice, chosen)));
    }

    /// <summary>The cells of the other sheet that are not taken yet, as buttons that show them.</summary>
    private static ImmutableArray<Offer> Others(MergeAdvice advice, ImmutableDictionary<string, string> chosen) =>
        [.. MergeFields.Told(advice).Where(f => f.Other.Length is > 0 and <= LongestOther && f.Field is not ("horaires" or "adresse") && !chosen.ContainsKey(f.Field)).Take(MostOthers).Select(f => DuplicateOffers.Take(f.Field, f.Other))];
}
