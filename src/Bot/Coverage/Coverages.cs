using OrientationBot.Bot.Citizen;
using OrientationBot.Bot.Coordinator;
using OrientationBot.Knowledge.Accounts;

namespace OrientationBot.Bot.Coverage;

/// <summary>« zones blanches du Loiret pour Pix »: who lives near help and who does not, for those who decide where it goes.</summary>
internal static class Coverages
{
    public static Step? Answer(Desk desk)
    {
        if (desk.Who is not { Role: not Role.Structure } who) return null;
        if (CoverageOffers.Need(desk.Heard.Choice) is { } need) return Survey(desk, new(desk.Said, desk.Work.Figures is { } told ? [told.Territory] : who.Over) { Need = need });
        return IsAsked(desk) ? Survey(desk, new(desk.Said, who.Over) { Rest = desk.Order?.Rest ?? "" }) : null;
    }

    private static Step Survey(Desk desk, CoverageErrand errand) => new(desk.State, []) { Errand = errand, Then = finding => desk.Say(((CoverageFinding)finding).Shown) };

    /// <summary>« couverture de santé » is a citizen's need, « couverture du Loiret » is ours.</summary>
    private static bool IsAsked(Desk desk) => desk.Asks(Order.Coverage) || (desk.Asks(Order.CoverageOf) && NamesSomething(desk));

    private static bool NamesSomething(Desk desk) =>
        !desk.Said.Places.IsEmpty || CoverageReader.IsSureOfANeed(desk.Said) || !desk.Tools.Gazetteer.Locate(desk.Order?.Rest ?? "").IsEmpty;
}
