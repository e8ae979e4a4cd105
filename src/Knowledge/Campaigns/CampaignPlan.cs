using System.Collections.Immutable;
using NodaTime;

namespace OrientationBot.Knowledge.Campaigns;

/// <summary>What a campaign has to do on a day. Pure: no clock, no store.</summary>
public static class CampaignPlan
{
    /// <summary>The steps that are due, in the order in which they are taken.</summary>
    /// <param name="campaign">The campaign.</param>
    /// <param name="sheets">All its sheets, as they stand.</param>
    /// <param name="today">The day.</param>
    public static ImmutableArray<CampaignStep> Due(Campaign campaign, ImmutableArray<CampaignSheet> sheets, LocalDate today)
    {
        if (campaign.End is not null) return [];
        var left = sheets.RemoveAll(s => s.IsSettled);
        if (left.IsEmpty) return [new CampaignStep.Close(CampaignEnd.Answered)];
        var own = left.RemoveAll(s => s.Forbidden);
        if (own.IsEmpty) return [new CampaignStep.Close(CampaignEnd.RightsLost)];
        ImmutableArray<CampaignStep> letters = [.. Letters(campaign, own, today)];
        return letters.IsEmpty && !own.Any(s => IsAwaited(campaign, s, today)) ? [new CampaignStep.HandOver(own)] : letters;
    }

    /// <summary>The letters that are due: one for each address and stage.</summary>
    internal static IEnumerable<CampaignStep.Write> Letters(Campaign campaign, IEnumerable<CampaignSheet> sheets, LocalDate today) => sheets
        .Where(s => !s.Forbidden && Next(campaign, s, today) is not null)
        .OrderBy(s => s.Id, StringComparer.Ordinal)
        .GroupBy(s => (To: s.To!, Stage: Next(campaign, s, today)!.Value))
        .Select(letter => new CampaignStep.Write(campaign.Id, letter.Key.To, [.. letter], letter.Key.Stage));

    /// <summary>The stage that a letter would bring a sheet to; null when none is due.</summary>
    private static SheetStage? Next(Campaign campaign, CampaignSheet sheet, LocalDate today) => sheet switch
    {
        { Fate: SheetFate.ToWrite } => SheetStage.Written,
        { Fate: SheetFate.Waiting, Stage: SheetStage.Written } when sheet.On.PlusDays(campaign.Pace.ReminderDays) <= today => SheetStage.Reminded,
        _ => null,
    };

    /// <summary>An answer may still come: the coordinators are not bothered before.</summary>
    private static bool IsAwaited(Campaign campaign, CampaignSheet sheet, LocalDate today) => sheet.Fate switch
    {
        SheetFate.ToWrite => true,
        SheetFate.Waiting => sheet.Stage == SheetStage.Written || sheet.On.PlusDays(campaign.Pace.EscalationDays) > today,
        _ => false,
    };
}
