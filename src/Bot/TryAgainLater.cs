using OrientationBot.Bot.Citizen;

namespace OrientationBot.Bot;

/// <summary>Something failed on our side: said kindly, and the message can be sent again.</summary>
public sealed record TryAgainLater : Act;
