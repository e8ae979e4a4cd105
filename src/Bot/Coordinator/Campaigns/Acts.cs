using System.Collections.Immutable;
using OrientationBot.Bot.Citizen;
using OrientationBot.Bot.Phrasing;
using OrientationBot.Knowledge.Campaigns;

namespace OrientationBot.Bot.Coordinator;

/// <summary>What a campaign would do, before it is started.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Territory">The territory that was named; null for the person's own.</param>
/// <param name="Age">How old the sheets are at least.</param>
/// <param name="Total">How many sheets.</param>
/// <param name="Reachable">How many can be written to.</param>
/// <param name="WithoutEmail">How many have no address.</param>
/// <param name="WantNoMail">How many have an address that wants no such mail.</param>
/// <param name="Busy">How many are left to another campaign.</param>
/// <param name="Letters">How many letters: one for each address.</param>
/// <param name="On">The day of the first letters.</param>
/// <param name="ReminderDays">Days before the reminder.</param>
/// <param name="EscalationDays">Days before the coordinators' list.</param>
/// <param name="Example">The letter to one of them; null when there is none.</param>
public sealed record CampaignShown(
    string Id, string? Territory, SheetAge Age, int Total, int Reachable, int WithoutEmail, int WantNoMail, int Busy, int Letters, Spoken On, int ReminderDays, int EscalationDays, string? Example) : Act
{
    /// <inheritdoc/>
    public override ImmutableArray<Offer> Offers => [CampaignOffers.Launch(Id), DeskOffers.GiveUp];
}

/// <summary>No sheet is so old there.</summary>
/// <param name="Territory">The territory that was named.</param>
/// <param name="Age">The age.</param>
/// <param name="Busy">Sheets that another campaign asks about.</param>
public sealed record CampaignNeedless(string? Territory, SheetAge Age, int Busy) : Act;

/// <summary>The campaign is started.</summary>
/// <param name="Sheets">How many sheets.</param>
/// <param name="On">The day of the first letters.</param>
public sealed record CampaignStarted(int Sheets, Spoken On) : Act
{
    /// <inheritdoc/>
    public override ImmutableArray<Offer> Offers => [CampaignOffers.Progress, CampaignOffers.Stop];
}

/// <summary>The campaign that was shown is not started.</summary>
public sealed record CampaignLeft : Act;

/// <summary>There is no campaign to speak of.</summary>
public sealed record NoCampaign : Act;

/// <summary>Campaigns cannot be read or kept now.</summary>
public sealed record CampaignTrouble : Act;

/// <summary>Where a campaign stands.</summary>
/// <param name="Territory">The territory that was named when it started; null for that of who started it.</param>
/// <param name="Started">The day.</param>
/// <param name="End">How it ended; null while it goes on.</param>
/// <param name="Total">Sheets.</param>
/// <param name="Sent">Whose letter has left.</param>
/// <param name="Confirmed">Said to be right.</param>
/// <param name="Corrected">Corrected, or about to be.</param>
/// <param name="Waiting">No answer yet.</param>
/// <param name="ToWrite">No letter yet.</param>
/// <param name="WithoutEmail">No address.</param>
/// <param name="WantNoMail">Want no mail.</param>
/// <param name="Undelivered">Could not be delivered.</param>
/// <param name="Silent">On the coordinators' list.</param>
/// <param name="Gone">Closed or merged meanwhile.</param>
public sealed record CampaignTold(
    string? Territory, Spoken Started, CampaignEnd? End, int Total, int Sent, int Confirmed, int Corrected, int Waiting, int ToWrite, int WithoutEmail, int WantNoMail, int Undelivered, int Silent, int Gone) : Act
{
    /// <inheritdoc/>
    public override ImmutableArray<Offer> Offers => End is null ? [CampaignOffers.Silent, CampaignOffers.Stop] : [CampaignOffers.Silent];
}

/// <summary>A campaign is stopped.</summary>
/// <param name="Territory">The territory that was named when it started.</param>
/// <param name="Unwritten">Letters that are not written any more.</param>
public sealed record CampaignStopped(string? Territory, int Unwritten) : Act;

/// <summary>A campaign was handed over to who speaks.</summary>
/// <param name="Sheets">How many sheets.</param>
public sealed record CampaignHandedOver(int Sheets) : Act
{
    /// <inheritdoc/>
    public override ImmutableArray<Offer> Offers => [CampaignOffers.Silent];
}

/// <summary>A link about to be mailed.</summary>
/// <param name="Sheet">Id of the sheet.</param>
/// <param name="Name">Name of the sheet.</param>
/// <param name="To">The address, covered.</param>
public sealed record LinkShown(string Sheet, string Name, string To) : Act
{
    /// <inheritdoc/>
    public override ImmutableArray<Offer> Offers => [CampaignOffers.MailLink(Sheet), DeskOffers.GiveUp];
}

/// <summary>A link leaves.</summary>
public sealed record LinkSent(string Name, int Days) : Act;

/// <summary>A link does not leave, and why.</summary>
public sealed record LinkNotSent(string Name, LinkObstacle Why) : Act;

/// <summary>A link that was shown is not mailed.</summary>
public sealed record LinkLeft : Act;

/// <summary>The links of a sheet serve no more.</summary>
public sealed record LinksRevoked(string Name, int Count) : Act;
