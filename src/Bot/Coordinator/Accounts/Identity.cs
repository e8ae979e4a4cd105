using OrientationBot.Bot.Citizen;
using OrientationBot.Bot.Mediator;
using OrientationBot.Knowledge.Accounts;
using OrientationBot.Knowledge.Understanding;

namespace OrientationBot.Bot.Coordinator;

/// <summary>« qui suis-je ? », « aide »: who is signed in, and what they can ask.</summary>
internal static class Identity
{
    public static Step? Answer(Desk desk)
    {
        if (desk.Asks(Order.WhoAmI)) return desk.Say(desk.Who is { } who ? WhoYouAre(desk, who) : new YouAreNobody());
        return desk.Who is not null && (desk.Asks(Order.Help) || desk.Said.BotTopic == BotTopic.Abilities) ? desk.Say(Help(desk.Who)) : null;
    }

    /// <summary>What each role can ask here.</summary>
    public static Act Help(Account who) => who.Role switch
    {
        Role.Structure or Role.Mediator => new MediatorHelp(who.Role),
        _ => new CoordinatorHelp(who.Role),
    };

    public static WhoYouAre WhoYouAre(Desk desk, Account who) => new(who.Role, who.Name, desk.Tools.Names(who));
}
