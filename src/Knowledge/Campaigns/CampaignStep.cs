using System.Collections.Immutable;
using OrientationBot.Knowledge.Accounts;

namespace OrientationBot.Knowledge.Campaigns;

/// <summary>Something that a campaign has to do.</summary>
public abstract record CampaignStep
{
    private CampaignStep()
    {
    }

    /// <summary>One letter to one address, about all its sheets.</summary>
    /// <param name="Campaign">Id of the campaign.</param>
    /// <param name="To">The address.</param>
    /// <param name="Sheets">The sheets, by id; never empty.</param>
    /// <param name="Stage">The stage that the sheets reach: <see cref="SheetStage.Written"/> or <see cref="SheetStage.Reminded"/>.</param>
    public sealed record Write(string Campaign, EmailAddress To, ImmutableArray<CampaignSheet> Sheets, SheetStage Stage) : CampaignStep
    {
        /// <summary>What the mail is for: the same is never mailed twice.</summary>
        public string Reason => $"campaign:{Campaign}:{Sheets[0].Id}:{Stage}";

        internal bool IsSameAs(Write other) => Reason == other.Reason && To == other.To && Sheets.Select(s => s.Id).SequenceEqual(other.Sheets.Select(s => s.Id));
    }

    /// <summary>The sheets that are left go to the coordinators, and the campaign is over.</summary>
    /// <param name="Sheets">The sheets; never empty.</param>
    public sealed record HandOver(ImmutableArray<CampaignSheet> Sheets) : CampaignStep;

    /// <summary>The campaign is over.</summary>
    /// <param name="Why">Why.</param>
    public sealed record Close(CampaignEnd Why) : CampaignStep;
}
