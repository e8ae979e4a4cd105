using OrientationBot.Knowledge.Accounts;
using OrientationBot.Knowledge.Directory.Changes;

namespace OrientationBot.Bot.Sheets;

/// <summary>Where a change comes from, by the role of who makes it.</summary>
internal static class Origins
{
    public static ChangeOrigin Of(Role role) => role switch
    {
        Role.Structure => ChangeOrigin.Structure,
        Role.Mediator => ChangeOrigin.Mediator,
        _ => ChangeOrigin.Coordinator,
    };
}
