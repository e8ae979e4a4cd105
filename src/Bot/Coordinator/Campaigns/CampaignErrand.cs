using System.Collections.Immutable;
using OrientationBot.Bot.Citizen;
using OrientationBot.Knowledge.Accounts;
using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Understanding;

namespace OrientationBot.Bot.Coordinator;

/// <summary>What people at work ask of campaigns and personal links.</summary>
public abstract record CampaignErrand : WorkErrand
{
    /// <summary>What a campaign would do; nothing is done.</summary>
    /// <param name="Rest">The free words of the order: the age stands there.</param>
    /// <param name="Said">What was understood: the territory stands there.</param>
    public sealed record Prepare(string Rest, Understanding Said) : CampaignErrand;

    /// <summary>Start the campaign that was shown.</summary>
    public sealed record Start(SavedCampaign Campaign) : CampaignErrand;

    /// <summary>Where a campaign stands.</summary>
    public sealed record Progress(string Rest, Understanding Said) : CampaignErrand;

    /// <summary>Stop a campaign.</summary>
    public sealed record Stop(string Rest, Understanding Said) : CampaignErrand;

    /// <summary>The sheets that nobody answered for.</summary>
    public sealed record Silent(string Rest, Understanding Said) : CampaignErrand;
}

/// <summary>What became of it.</summary>
public abstract record CampaignFinding : Finding
{
    /// <summary>Not allowed, and why.</summary>
    public sealed record Refused(Refusal Reason) : CampaignFinding;

    /// <summary>What a campaign would do.</summary>
    /// <param name="Shown">What is said of it.</param>
    /// <param name="Saved">What « oui » starts.</param>
    public sealed record Prepared(CampaignShown Shown, SavedCampaign Saved) : CampaignFinding;

    /// <summary>No sheet is so old there, or others ask about all of them.</summary>
    public sealed record Nothing(string? Territory, SheetAge Age, int Busy) : CampaignFinding;

    /// <summary>It is started, or was.</summary>
    /// <param name="Act">What is said of it.</param>
    public sealed record Started(CampaignStarted Act) : CampaignFinding;

    /// <summary>Where it stands.</summary>
    public sealed record Told(CampaignTold Act) : CampaignFinding;

    /// <summary>It is stopped.</summary>
    public sealed record Stopped(CampaignStopped Act) : CampaignFinding;

    /// <summary>The sheets that nobody answered for.</summary>
    public sealed record SilentOnes(ImmutableArray<Structure> Sheets, string? Territory) : CampaignFinding;

    /// <summary>There is no such campaign.</summary>
    public sealed record None : CampaignFinding;

    /// <summary>The store cannot be used now.</summary>
    public sealed record Failed : CampaignFinding;
}
