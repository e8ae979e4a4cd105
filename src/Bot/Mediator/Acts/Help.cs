using OrientationBot.Bot.Citizen;
using OrientationBot.Knowledge.Accounts;

namespace OrientationBot.Bot.Mediator;

/// <summary>What a mediator, or someone of a structure, can ask here.</summary>
/// <param name="Role">Which of them.</param>
public sealed record MediatorHelp(Role Role) : Act;
