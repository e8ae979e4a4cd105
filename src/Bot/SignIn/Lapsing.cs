using OrientationBot.Bot.Citizen;
using OrientationBot.Bot.Coordinator;

namespace OrientationBot.Bot.SignIn;

/// <summary>The time is over, or the account was taken away: said at once, so that nobody believes a change was made.</summary>
internal static class Lapsing
{
    public static Step? Answer(Desk desk) => desk is { Who: null, Work.Session: not null }
        ? desk.With(WorkState.New).Say(new SessionOver())
        : null;
}
