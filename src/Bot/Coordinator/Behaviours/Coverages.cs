using OrientationBot.Bot.Citizen;
using OrientationBot.Bot.Coverage;
using OrientationBot.Knowledge.Accounts;

namespace OrientationBot.Bot.Coordinator;

/// <summary>« zones blanches du Loiret pour Pix »: who lives near help and who does not, for those who decide where it goes.</summary>
internal static class Coverages
{
    public static Step? Answer(Desk desk) => desk is { Who: { Role: not Role.Structure } who } && desk.Asks(Order.Coverage)
        ? new(desk.State, []) { Errand = new CoverageErrand(desk.Said, who.Over), Then = finding => desk.Say(((CoverageFinding)finding).Shown) }
        : null;
}
