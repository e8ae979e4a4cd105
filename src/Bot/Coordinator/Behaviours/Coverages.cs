using OrientationBot.Bot.Citizen;
using OrientationBot.Bot.Coverage;
using OrientationBot.Knowledge.Accounts;

namespace OrientationBot.Bot.Coordinator;

/// <summary>« zones blanches du Loiret pour Pix »: who lives near help and who does not, for those who decide where it goes.</summary>
internal static class Coverages
{
    public static Step? Answer(Desk desk) => desk is { Who: { Role: not Role.Structure } who } && IsAsked(desk)
        ? new(desk.State, []) { Errand = new CoverageErrand(desk.Said, who.Over) { Rest = desk.Order?.Rest ?? "" }, Then = finding => desk.Say(((CoverageFinding)finding).Shown) }
        : null;

    /// <summary>« couverture de santé » is a citizen's need, « couverture du Loiret » is ours.</summary>
    private static bool IsAsked(Desk desk) => desk.Asks(Order.Coverage) || (desk.Asks(Order.CoverageOf) && NamesSomething(desk));

    private static bool NamesSomething(Desk desk) =>
        !desk.Said.Places.IsEmpty || CoverageReader.IsSureOfANeed(desk.Said) || !desk.Tools.Gazetteer.Locate(desk.Order?.Rest ?? "").IsEmpty;
}
