using OrientationBot.Bot.Conversations;
using OrientationBot.Bot.Phrasing;

namespace OrientationBot.Bot.Channels.DirectLine;

/// <summary>When a turn fails: a kind sentence to the person, the facts to the operator, and nothing kept, so that the message can come again.</summary>
internal sealed class Apology(Phraser phraser, ConversationStore conversations, Clock clock, ILogger<Apology> logger)
{
    /// <summary>Says it to those who follow the conversation.</summary>
    /// <returns>The sentence.</returns>
    public string Say(Message message, Exception failure)
    {
        Log(failure);
        var language = message.Locale?.StartsWith("en", StringComparison.OrdinalIgnoreCase) == true ? "en" : "fr";
        var reply = phraser.Say([new TryAgainLater()], language, 0)[0];
        conversations.Audience.Tell(new Line(message.Conversation, 0, clock.Now) { Reply = reply });
        return reply.Text;
    }

    /// <summary>Tells the operator only.</summary>
    public void Log(Exception failure)
    {
        if (failure is JournalUnavailableException) logger.JournalUnavailable(failure.Message);
        else logger.TurnFailed(failure);
    }
}
