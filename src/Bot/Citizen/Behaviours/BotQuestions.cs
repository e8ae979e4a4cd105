namespace OrientationBot.Bot.Citizen;

/// <summary>Questions about the assistant come before everything they contain; then back to where we were.</summary>
internal static class BotQuestions
{
    public static Step? Answer(Scene scene) => scene.Said.BotTopic is { } topic ? scene.SayAndResume(new AboutBot(topic)) : null;
}
