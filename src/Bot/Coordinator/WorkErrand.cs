using OrientationBot.Bot.Citizen;
using OrientationBot.Knowledge.Accounts;

namespace OrientationBot.Bot.Coordinator;

/// <summary>What people at work ask of the world: performed by the <see cref="Clerk"/>, who checks the rights again, whatever the dialogue decided.</summary>
public abstract record WorkErrand : Errand;

/// <summary>On whose behalf an errand is performed.</summary>
/// <param name="Message">The message it comes from; the same id performed twice has one effect.</param>
/// <param name="Who">Who has signed in; null when nobody has.</param>
internal sealed record Caller(Message Message, Account? Who);
