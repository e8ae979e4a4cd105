using System.Collections.Immutable;
using OrientationBot.Bot.Citizen;

namespace OrientationBot.Bot.Coordinator;

/// <summary>Choices about what waits for a decision.</summary>
internal static class QueueOffers
{
    public static Offer Proposals { get; } = OrderButton.Of("ChooseQueueProposals", Order.QueueProposals);
    public static Offer Reports { get; } = OrderButton.Of("ChooseQueueReports", Order.QueueReports);
    public static Offer Accept { get; } = OrderButton.Of("ChooseAccept", Order.Accept);
    public static Offer Amend { get; } = OrderButton.Of("ChooseAmend", Order.Amend);
    public static Offer Refuse { get; } = OrderButton.Of("ChooseRefuse", Order.Refuse);
    public static Offer Mended { get; } = OrderButton.Of("ChooseReportMended", Order.ReportMended);
    public static Offer Unfounded { get; } = OrderButton.Of("ChooseReportUnfounded", Order.ReportUnfounded);
    public static Offer PassOver { get; } = OrderButton.Of("ChoosePassOver", Order.PassOver);

    /// <summary>All of them.</summary>
    public static ImmutableArray<Offer> Fixed { get; } = [Proposals, Reports, Accept, Amend, Refuse, Mended, Unfounded, PassOver];
}
