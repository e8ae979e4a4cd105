using OrientationBot.Bot.Citizen;
using OrientationBot.Bot.Coordinator;
using OrientationBot.Knowledge.Accounts;
using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Directory.Changes;
using OrientationBot.Knowledge.Directory.Duplicates;

namespace OrientationBot.Bot.Sheets;

/// <summary>Finds sheets that may be one place, for who works on them; the right is checked here whatever the dialogue decided.</summary>
/// <param name="content">The directory in force and the territories.</param>
/// <param name="store">The store.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Where refusals are logged.</param>
internal sealed class DuplicateOffice(Content content, DirectoryStore store, TimeProvider time, ILogger<DuplicateOffice> logger)
{
    private readonly Rights _rights = new(content.Gazetteer);
    private readonly PairsApart _apart = new(store);

    private DirectorySnapshot Directory => content.Directory.Now;

    /// <summary>Performs an errand.</summary>
    public async ValueTask<Finding> PerformAsync(DuplicateErrand errand, Caller caller)
    {
        if (caller.Who is not { } who) return Refused(errand, Refusal.NotSignedIn);
        if (who.Role == Role.Structure) return Refused(errand, Refusal.NotYourRole);
        try
        {
            return errand switch
            {
                DuplicateErrand.List list => await ListAsync(list, who),
                DuplicateErrand.Compare compare => await CompareAsync(compare.First, compare.Second),
                DuplicateErrand.Named named => PairNames.Find(Directory, named.Words) is { } pair ? await CompareAsync(pair.First, pair.Second) : new DuplicateFinding.Unknown(),
                _ => await PutAsideAsync((DuplicateErrand.PutAside)errand, who),
            };
        }
        catch (StoreException)
        {
            return new DuplicateFinding.Failed();
        }
    }

    private async Task<DuplicateFinding> ListAsync(DuplicateErrand.List list, Account who)
    {
        var over = list.Over.IsEmpty ? who.Over : list.Over;
        var communes = over.SelectMany(Communes).Where(commune => _rights.MayProposeIn(who, commune).IsAllowed).ToHashSet(StringComparer.Ordinal);
        if (!over.IsEmpty && communes.Count == 0) return Refused(list, Refusal.OtherTerritory);
        var apart = await _apart.AllAsync();
        var pairs = Directory.Duplicates.All(over.IsEmpty ? null : communes).RemoveAll(d => apart.Contains(SheetPair.Of(d)));
        return new DuplicateFinding.Page([.. pairs.Skip(list.From).Take(list.Count)], pairs.Length);
    }

    private IEnumerable<string> Communes(string id) =>
        content.Gazetteer.ById(id) is not { } place ? [] : place.Territory?.Communes ?? (place.Commune is { } commune ? [commune.Code] : []);

    private async Task<DuplicateFinding> CompareAsync(string first, string second)
    {
        if (Directory.ById(first) is not { } one || Directory.ById(second) is not { } other || one.Id == other.Id) return new DuplicateFinding.Unknown();
        var advice = MergeAdvice.Of(one, other);
        using var desk = new ChangeDesk(store, content.Reference, (_, _) => null, time);
        var (stays, goes) = (await desk.SheetAsync(advice.Stays.Id), await desk.SheetAsync(advice.Goes.Id));
        return new DuplicateFinding.Compared(stays, goes, DuplicateIndex.Compare(advice.Stays, advice.Goes), advice, Proposal.NewId(time.GetUtcNow()), time.GetUtcNow());
    }

    private async Task<DuplicateFinding> PutAsideAsync(DuplicateErrand.PutAside pair, Account who)
    {
        foreach (var id in (string[])[pair.First, pair.Second])
        {
            if (Directory.ById(id) is not { } structure) return new DuplicateFinding.Unknown();
            if (_rights.MayDecide(who, structure) is { IsAllowed: false } refused) return Refused(pair, refused.Reason);
        }
        await _apart.AddAsync(new(pair.First, pair.Second), Author.Of(who), time.GetUtcNow());
        return new DuplicateFinding.Apart();
    }

    private DuplicateFinding.Refused Refused(DuplicateErrand errand, Refusal reason)
    {
        logger.Refused($"duplicates, {errand.GetType().Name}", reason.ToString());
        return new(reason);
    }
}
