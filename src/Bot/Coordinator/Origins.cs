using OrientationBot.Knowledge.Accounts;
using OrientationBot.Knowledge.Campaigns;
using OrientationBot.Knowledge.Directory.Changes;

namespace OrientationBot.Bot.Coordinator;

/// <summary>Where a change comes from, by who makes it.</summary>
internal static class Origins
{
    public static ChangeOrigin Of(Account who) => who.Role switch
    {
        Role.Structure => PersonalLinks.IsLink(who.Id) ? ChangeOrigin.Campaign : ChangeOrigin.Structure,
        Role.Mediator => ChangeOrigin.Mediator,
        _ => ChangeOrigin.Coordinator,
    };
}
