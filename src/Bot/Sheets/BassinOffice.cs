using System.Collections.Immutable;
using OrientationBot.Bot.Citizen;
using OrientationBot.Bot.Coordinator;
using OrientationBot.Geo;
using OrientationBot.Knowledge.Accounts;
using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Directory.Changes;

namespace OrientationBot.Bot.Sheets;

/// <summary>Says in which bassin communes are and what a move would touch; the right to it is read here, and again in the transaction that applies.</summary>
/// <param name="registry">The directory that is kept.</param>
/// <param name="accounts">Who has an account.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Where refusals are logged.</param>
internal sealed class BassinOffice(Registry registry, AccountStore accounts, TimeProvider time, ILogger<BassinOffice> logger)
{
    private Content Content => registry.Content;

    private Bassins Bassins => Content.Gazetteer.Bassins;

    /// <summary>Performs an errand.</summary>
    public async ValueTask<Finding> PerformAsync(BassinErrand errand, Caller caller, CancellationToken cancellationToken)
    {
        if (caller.Who is not { } who) return Refused(errand, Refusal.NotSignedIn);
        try
        {
            return errand switch
            {
                BassinErrand.Prepare prepare => await PrepareAsync(prepare, who, cancellationToken),
                BassinErrand.About about => await AboutAsync(about.Commune),
                _ => List((BassinErrand.List)errand, who),
            };
        }
        catch (StoreException)
        {
            return new BassinFinding.Failed();
        }
    }

    private async Task<BassinFinding> PrepareAsync(BassinErrand.Prepare asked, Account who, CancellationToken cancellationToken)
    {
        var waits = false;
        foreach (var commune in asked.Communes)
        {
            var decides = registry.Rights.MayDecideBassin(who, commune).IsAllowed;
            if (!decides && registry.Rights.MayProposeBassin(who, commune, asked.Bassin) is { IsAllowed: false } refused) return Refused(asked, refused.Reason);
            waits |= !decides;
        }
        var sheets = ImmutableArray.CreateBuilder<KeptSheet>();
        foreach (var commune in asked.Communes) sheets.Add(await registry.SheetAsync(CommuneSheet.IdOf(commune)));
        var now = time.GetUtcNow();
        return new BassinFinding.Prepared(sheets.ToImmutable(), Effect(asked, await accounts.AllAsync(cancellationToken)), waits, Proposal.NewId(now), now);
    }

    /// <summary>Whose right to these communes comes or goes.</summary>
    private BassinEffect Effect(BassinErrand.Prepare asked, IEnumerable<Account> all)
    {
        var said = Bassins.All.Where(b => b.IsSaid).ToImmutableDictionary(b => b.Commune, b => b.Id).SetItems(asked.Communes.Select(c => KeyValuePair.Create(c, asked.Bassin)));
        var (before, after) = (registry.Rights, registry.Rights.On(said));
        var people = all.Where(a => a.Role is Role.Coordinator or Role.Mediator).ToArray();
        return new(asked.Communes.Sum(Structures), people.Count(a => Comes(a, after, before)), people.Count(a => Comes(a, before, after)));

        bool Comes(Account account, Rights without, Rights with) => asked.Communes.Any(c => !without.MayProposeIn(account, c).IsAllowed && with.MayProposeIn(account, c).IsAllowed);
    }

    private async Task<BassinFinding> AboutAsync(string commune)
    {
        if (Bassins.Of(commune) is not { } bassin) return new BassinFinding.Failed();
        var last = (await registry.History.FindAsync(new(CommuneSheet.IdOf(commune)) { Count = 1 })).FirstOrDefault();
        return new BassinFinding.Told(bassin, Structures(commune), last);
    }

    private BassinFinding List(BassinErrand.List asked, Account who)
    {
        if (who.Role == Role.Structure) return Refused(asked, Refusal.NotYourRole);
        var territory = Content.CoverageReader.Named(asked.Said) ?? Content.Gazetteer.Locate(asked.Rest).Select(c => c.Place.Territory).FirstOrDefault(t => t is not null);
        var within = territory?.Communes.ToHashSet(StringComparer.Ordinal);
        var communes = Bassins.All.Where(b => asked.Estimated ? b.IsEstimated : b.IsSaid).Where(b => within?.Contains(b.Commune) ?? registry.Rights.MayProposeIn(who, b.Commune).IsAllowed);
        return new BassinFinding.Listed([.. communes.OrderByDescending(b => Structures(b.Commune)).ThenBy(b => Content.Gazetteer.Commune(b.Commune)?.Name, StringComparer.Ordinal)], territory?.Name);
    }

    private int Structures(string commune) => Content.Directory.Now.Structures.Count(s => s.Commune.Code == commune);

    private BassinFinding.Refused Refused(BassinErrand errand, Refusal reason)
    {
        logger.Refused($"bassins, {errand.GetType().Name}", reason.ToString());
        return new(reason);
    }
}
