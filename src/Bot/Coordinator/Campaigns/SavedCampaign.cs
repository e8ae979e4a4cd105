namespace OrientationBot.Bot.Coordinator;

/// <summary>A campaign that was shown and waits for « oui ».</summary>
/// <param name="Id">Its id: confirmed twice, it is started once.</param>
/// <param name="Territory">Id of the territory that was named; null for the person's own.</param>
/// <param name="Age">How old the sheets are at least.</param>
public sealed record SavedCampaign(string Id, string? Territory, SheetAge Age);
