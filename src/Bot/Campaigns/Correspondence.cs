using OrientationBot.Bot.Links;
using OrientationBot.Bot.Mail;
using OrientationBot.Bot.Sheets;
using OrientationBot.Knowledge.Accounts;
using OrientationBot.Knowledge.Campaigns;

namespace OrientationBot.Bot.Campaigns;

/// <summary>Everything that writes to structures and hears their answers, put together.</summary>
internal sealed record Correspondence
{
    /// <summary>Campaigns kept.</summary>
    public required CampaignStore Store { get; init; }

    /// <summary>Personal links kept.</summary>
    public required PersonalLinks Links { get; init; }

    /// <summary>Takes the steps that are due.</summary>
    public required CampaignRun Run { get; init; }

    /// <summary>Campaigns by chat.</summary>
    public required CampaignOffice Campaigns { get; init; }

    /// <summary>Links by chat.</summary>
    public required LinkOffice LinkOffice { get; init; }

    /// <summary>Says that a sheet is right.</summary>
    public required VerificationOffice Verification { get; init; }

    /// <summary>Puts it together; nothing is opened yet.</summary>
    public static Correspondence Of(Settings settings, Registry registry, AccountStore accounts, Seal seal, TimeProvider time, ILoggerFactory logs)
    {
        var (clock, content) = (new Clock(time), registry.Content);
        var letters = new CampaignLetters(content.Phraser, settings.Web, clock);
        var store = new CampaignStore(accounts, content.Reference, registry.Standing(null), time);
        var links = new PersonalLinks(accounts, time);
        return new()
        {
            Store = store,
            Links = links,
            Run = new(store, letters, seal, accounts, registry.Rights, clock, logs.CreateLogger<CampaignRun>()),
            Campaigns = new(registry, store, letters, settings.Campaigns, clock, logs.CreateLogger<CampaignOffice>()),
            LinkOffice = new(registry, links, letters, seal, settings.Campaigns, logs.CreateLogger<LinkOffice>()),
            Verification = new(registry, clock),
        };
    }
}
