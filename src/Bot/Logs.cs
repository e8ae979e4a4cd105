using OrientationBot.Knowledge.Campaigns;
using OrientationBot.Knowledge.LanguageModel;

namespace OrientationBot.Bot;

/// <summary>Everything that is logged; never a citizen's words.</summary>
internal static partial class Logs
{
    [LoggerMessage(1, LogLevel.Error, "{Reason} People are told to try again; make room or unlock the file.")]
    public static partial void JournalUnavailable(this ILogger logger, string reason);

    [LoggerMessage(2, LogLevel.Error, "A turn failed; the message was not lost.")]
    public static partial void TurnFailed(this ILogger logger, Exception exception);

    [LoggerMessage(3, LogLevel.Information, "Answered {Count} messages that a stop had left without answer.")]
    public static partial void Redelivered(this ILogger logger, int count);

    [LoggerMessage(4, LogLevel.Information, "Erased {Count} conversations at the end of their retention.")]
    public static partial void Erased(this ILogger logger, int count);

    [LoggerMessage(5, LogLevel.Information, "The directory has changed: {Count} structures are in force.")]
    public static partial void DirectoryChanged(this ILogger logger, int count);

    [LoggerMessage(7, LogLevel.Warning, "The language model gives nothing: {Trouble}. The assistant goes on without it.")]
    public static partial void LanguageModelTroubled(this ILogger logger, ModelTrouble trouble);

    [LoggerMessage(8, LogLevel.Information, "The language model answers again.")]
    public static partial void LanguageModelAnswers(this ILogger logger);

    [LoggerMessage(6, LogLevel.Warning, "{Reason} The directory read last stays in force.")]
    public static partial void DirectoryUnavailable(this ILogger logger, string reason);

    [LoggerMessage(40, LogLevel.Information, "Dropped {Count} files whose time was over.")]
    public static partial void FilesSwept(this ILogger logger, int count);

    [LoggerMessage(41, LogLevel.Warning, "Files whose time is over cannot be dropped: {Reason}")]
    public static partial void FilesUnswept(this ILogger logger, string reason);

    [LoggerMessage(42, LogLevel.Information, "A file was imported by {Account}: {Sheets} sheets, batch {Batch}.")]
    public static partial void FileImported(this ILogger logger, string account, int sheets, string batch);

    [LoggerMessage(30, LogLevel.Warning, "The address service does not answer ({Reason}): distances start from the middle of the commune.")]
    public static partial void AddressesUnavailable(this ILogger logger, string reason);

    [LoggerMessage(20, LogLevel.Warning, "{Reason} Mail waits, and is tried again.")]
    public static partial void MailUnavailable(this ILogger logger, string reason);

    [LoggerMessage(21, LogLevel.Warning, "Mail {Id} was refused for good, or its key has changed: it is given up.")]
    public static partial void MailRefused(this ILogger logger, long id);

    [LoggerMessage(22, LogLevel.Warning, "Mail {Id} was not taken at attempt {Attempt}: it is tried again.")]
    public static partial void MailPostponed(this ILogger logger, long id, int attempt);

    [LoggerMessage(23, LogLevel.Warning, "Refused: {What}, because {Reason}.")]
    public static partial void Refused(this ILogger logger, string what, string reason);

    [LoggerMessage(25, LogLevel.Information, "Account {Account} was {Change} by {By}.")]
    public static partial void AccountChanged(this ILogger logger, string change, string account, string by);

    [LoggerMessage(50, LogLevel.Information, "Campaign {Campaign} was started for {Sheets} sheets by {By}.")]
    public static partial void CampaignStarted(this ILogger logger, string campaign, int sheets, string by);

    [LoggerMessage(51, LogLevel.Information, "Campaign {Campaign}: {Count} letters were written.")]
    public static partial void CampaignLettersWritten(this ILogger logger, string campaign, int count);

    [LoggerMessage(52, LogLevel.Information, "Campaign {Campaign} is over: {Why}.")]
    public static partial void CampaignEnded(this ILogger logger, string campaign, CampaignEnd why);

    [LoggerMessage(53, LogLevel.Warning, "{Reason} Campaigns wait, and go on at the next run.")]
    public static partial void CampaignsUnavailable(this ILogger logger, string reason);

    [LoggerMessage(24, LogLevel.Information, "Account {Account} signed in as {Role}.")]
    public static partial void SignedIn(this ILogger logger, string account, string role);
}
