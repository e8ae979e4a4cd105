using System.Collections.Immutable;
using NodaTime;
using OrientationBot.Knowledge.Directory.Changes;

namespace OrientationBot.Knowledge.Campaigns;

/// <summary>A freshness campaign: structures whose sheets are old are asked by mail whether they are still right.</summary>
/// <param name="Id">Unique; the same campaign confirmed twice is started once.</param>
/// <param name="By">Who started it.</param>
/// <param name="StartedAt">When.</param>
/// <param name="Before">A sheet updated before this day is old; one updated since is answered.</param>
/// <param name="Territory">Id of the territory that was named; null for all that who started it decides.</param>
/// <param name="Pace">How long each step waits.</param>
public sealed record Campaign(string Id, Author By, DateTimeOffset StartedAt, LocalDate Before, string? Territory, CampaignPace Pace)
{
    /// <summary>How it ended; null while it goes on.</summary>
    public CampaignEnd? End { get; init; }
}

/// <summary>How long each step of a campaign waits, as it was when the campaign started.</summary>
/// <param name="ReminderDays">Days between the first letter and the reminder.</param>
/// <param name="EscalationDays">Days between the reminder and the letter to the coordinator.</param>
/// <param name="LinkDays">Days that a personal link serves.</param>
public sealed record CampaignPace(int ReminderDays, int EscalationDays, int LinkDays);

/// <summary>How a campaign ends.</summary>
public enum CampaignEnd
{
    /// <summary>Every sheet is right, corrected or gone.</summary>
    Answered,

    /// <summary>The sheets still silent were handed to the coordinators.</summary>
    HandedOver,

    /// <summary>Somebody stopped it.</summary>
    Stopped,

    /// <summary>Who started it may no longer decide any of the sheets that are left.</summary>
    RightsLost,
}

/// <summary>A sheet as it enters a campaign.</summary>
/// <param name="Campaign">The campaign, new.</param>
/// <param name="Sheets">Ids of its sheets, each once.</param>
public sealed record CampaignStart(Campaign Campaign, ImmutableArray<string> Sheets);
