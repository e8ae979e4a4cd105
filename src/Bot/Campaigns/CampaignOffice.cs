using System.Collections.Immutable;
using NodaTime;
using OrientationBot.Bot.Citizen;
using OrientationBot.Bot.Coordinator;
using OrientationBot.Bot.Phrasing;
using OrientationBot.Bot.Sheets;
using OrientationBot.Geo;
using OrientationBot.Knowledge.Accounts;
using OrientationBot.Knowledge.Campaigns;
using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Directory.Changes;
using OrientationBot.Knowledge.Understanding;

namespace OrientationBot.Bot.Campaigns;

/// <summary>Shows, starts, tells and stops campaigns; the right is checked here whatever the dialogue decided, and again in the transaction of each letter.</summary>
internal sealed class CampaignOffice(Registry registry, CampaignStore store, CampaignLetters letters, CampaignSettings settings, Clock clock, ILogger<CampaignOffice> logger)
{
    private const int Examined = 5;

    private readonly AgeReader _ages = new(registry.Content.Dialogs.Labels);

    private LocalDateTime Now => clock.Local(clock.Now);

    /// <summary>Performs an errand.</summary>
    public async ValueTask<Finding> PerformAsync(CampaignErrand errand, Caller caller, CancellationToken cancellationToken)
    {
        if (Rights.MayCampaign(caller.Who) is { IsAllowed: false } refused) return Refused(errand, refused.Reason);
        try
        {
            return errand switch
            {
                CampaignErrand.Prepare prepare => await PrepareAsync(prepare, caller.Who!, cancellationToken),
                CampaignErrand.Start start => await StartAsync(start.Campaign, caller.Who!),
                CampaignErrand.Progress progress => await TellAsync(progress.Said, progress.Rest, caller.Who!, cancellationToken),
                CampaignErrand.Stop stop => await StopAsync(stop, caller.Who!, cancellationToken),
                _ => await SilentAsync((CampaignErrand.Silent)errand, caller.Who!, cancellationToken),
            };
        }
        catch (StoreException)
        {
            return new CampaignFinding.Failed();
        }
    }

    private async Task<CampaignFinding> PrepareAsync(CampaignErrand.Prepare errand, Account who, CancellationToken cancellationToken)
    {
        var territory = registry.Territory(errand.Said, errand.Rest);
        var age = _ages.Read(errand.Rest) ?? SheetAge.Usual;
        if (territory is not null && !territory.Communes.Any(c => registry.Rights.MayDecideIn(who, c).IsAllowed)) return Refused(errand, Refusal.OtherTerritory);
        var old = Old(age, territory, who);
        var (busy, wantNone) = await store.TakenAsync(old, cancellationToken);
        var free = old.RemoveAll(s => busy.Contains(s.Id));
        if (free.IsEmpty) return new CampaignFinding.Nothing(territory?.Name, age, old.Length);
        var sheets = free.Select(s => new CampaignSheet(s.Id, SheetStage.ToWrite, Now.Date) { Now = s, WantsNoMail = wantNone.Contains(s.Id) }).ToImmutableArray();
        var letter = sheets.Where(s => s.Fate == SheetFate.ToWrite).GroupBy(s => s.To!).ToArray();
        var saved = new SavedCampaign(Proposal.NewId(clock.Now), territory?.Id, age);
        return new CampaignFinding.Prepared(new(
            saved.Id, territory?.Name, age, sheets.Length, sheets.Count(s => s.Fate == SheetFate.ToWrite), sheets.Count(s => s.Fate == SheetFate.WithoutEmail),
            sheets.Count(s => s.Fate == SheetFate.WantsNoMail), old.Length - free.Length, letter.Length, FirstLetters, settings.Pace.ReminderDays, settings.Pace.EscalationDays,
            letter is [var first, ..] ? letters.Ask(first.Key, first.Select(s => (s.Now!, "…")), settings.Pace.LinkDays, reminder: false).Body : null), saved);
    }

    private async Task<CampaignFinding> StartAsync(SavedCampaign saved, Account who)
    {
        var territory = saved.Territory is { } id ? registry.Content.Gazetteer.ById(id)?.Territory : null;
        var campaign = new Campaign(saved.Id, Author.Of(who), clock.Now, saved.Age.Before(Now.Date), territory?.Id, settings.Pace);
        var old = Old(saved.Age, territory, who);
        var started = await store.StartAsync(new(campaign, [.. old.Select(s => s.Id)]));
        if (started is { } sheets) logger.CampaignStarted(campaign.Id, sheets, who.Id);
        return new CampaignFinding.Started(new(started ?? old.Length, FirstLetters));
    }

    private async Task<CampaignFinding> TellAsync(Understanding said, string rest, Account who, CancellationToken cancellationToken)
    {
        if (await FindAsync(said, rest, who, running: false, cancellationToken) is not { } campaign) return new CampaignFinding.None();
        var figures = CampaignProgress.Of(await store.SheetsAsync(campaign, cancellationToken));
        return new CampaignFinding.Told(new(
            Name(campaign), new Spoken.Date(clock.Local(campaign.StartedAt).Date), campaign.End, figures.Total, figures.Sent, figures[SheetFate.Confirmed], figures[SheetFate.Corrected], figures[SheetFate.Waiting],
            figures[SheetFate.ToWrite], figures[SheetFate.WithoutEmail], figures[SheetFate.WantsNoMail], figures[SheetFate.Undelivered], figures[SheetFate.Silent], figures[SheetFate.Gone]));
    }

    private async Task<CampaignFinding> StopAsync(CampaignErrand.Stop errand, Account who, CancellationToken cancellationToken)
    {
        if (await FindAsync(errand.Said, errand.Rest, who, running: true, cancellationToken) is not { } campaign) return new CampaignFinding.None();
        var sheets = await store.SheetsAsync(campaign, cancellationToken);
        if (campaign.By.Account != who.Id && sheets.Any(s => s.Now is { } now && !registry.Rights.MayDecide(who, now).IsAllowed)) return Refused(errand, Refusal.OtherTerritory);
        await store.EndAsync(campaign.Id, CampaignEnd.Stopped);
        logger.CampaignEnded(campaign.Id, CampaignEnd.Stopped);
        return new CampaignFinding.Stopped(new(Name(campaign), sheets.Count(s => s.Fate == SheetFate.ToWrite)));
    }

    private async Task<CampaignFinding> SilentAsync(CampaignErrand.Silent errand, Account who, CancellationToken cancellationToken)
    {
        if (await FindAsync(errand.Said, errand.Rest, who, running: false, cancellationToken) is not { } campaign) return new CampaignFinding.None();
        var silent = (await store.SheetsAsync(campaign, cancellationToken)).Where(s => CampaignProgress.IsSilent(s) && registry.Rights.MayDecide(who, s.Now!).IsAllowed);
        return new CampaignFinding.SilentOnes([.. silent.Select(s => s.Now!).OrderBy(s => s.Updated).ThenBy(s => s.Id, StringComparer.Ordinal)], Name(campaign));
    }

    /// <summary>The newest campaign that is the person's business: one that goes on before one that is over, that of the territory named before any other.</summary>
    private async Task<Campaign?> FindAsync(Understanding said, string rest, Account who, bool running, CancellationToken cancellationToken)
    {
        var territory = registry.Territory(said, rest);
        var all = (await store.AllAsync(cancellationToken)).Where(c => (!running || c.End is null) && (territory is null || c.Territory == territory.Id)).OrderByDescending(c => c.End is null);
        var seen = 0;
        foreach (var campaign in all)
        {
            if (campaign.By.Account == who.Id || who.Role == Role.Administrator) return campaign;
            if (seen++ < Examined && (await store.SheetsAsync(campaign, cancellationToken)).Any(s => s.Now is { } now && registry.Rights.MayDecide(who, now).IsAllowed)) return campaign;
        }
        return null;
    }

    private ImmutableArray<Structure> Old(SheetAge age, Territory? territory, Account who) =>
        registry.Content.Directory.Now.OlderThan(age.Before(Now.Date), territory).RemoveAll(s => !registry.Rights.MayDecide(who, s).IsAllowed);

    private Spoken.Date FirstLetters => new(settings.Hours.NextDay(Now));

    private string? Name(Campaign campaign) => campaign.Territory is { } id ? registry.Content.Gazetteer.ById(id)?.Name : null;

    private CampaignFinding.Refused Refused(CampaignErrand errand, Refusal reason)
    {
        logger.Refused($"campaigns, {errand.GetType().Name}", reason.ToString());
        return new(reason);
    }
}
