using NodaTime;
using OrientationBot.Knowledge.Accounts;
using OrientationBot.Knowledge.Directory;

namespace OrientationBot.Knowledge.Campaigns;

/// <summary>One sheet of a campaign: what was done, and what is known of it at this moment.</summary>
/// <param name="Id">Id of the structure.</param>
/// <param name="Stage">What was done.</param>
/// <param name="On">When; the start of the campaign while nothing was.</param>
public sealed record CampaignSheet(string Id, SheetStage Stage, LocalDate On)
{
    /// <summary>The sheet as it stands; null when it is gone.</summary>
    public Structure? Now { get; init; }

    /// <summary>What the structure has answered.</summary>
    public SheetAnswer Answer { get; init; }

    /// <summary>The address does not want these mails.</summary>
    public bool WantsNoMail { get; init; }

    /// <summary>What has become of the last letter; null when none was written.</summary>
    public MailFate? Letter { get; init; }

    /// <summary>Who started the campaign may not decide it, or no more.</summary>
    public bool Forbidden { get; init; }

    /// <summary>The address written to: the first of the sheet that can be; null when it has none.</summary>
    public EmailAddress? To => Now?.Emails.Select(e => EmailAddress.TryParse(e, out var address) ? address : null).FirstOrDefault(a => a is not null);

    /// <summary>Where it stands.</summary>
    public SheetFate Fate => this switch
    {
        { Now: null } => SheetFate.Gone,
        { Answer: SheetAnswer.Confirmed } => SheetFate.Confirmed,
        { Answer: SheetAnswer.Corrected } => SheetFate.Corrected,
        { Stage: SheetStage.HandedOver } => SheetFate.Silent,
        { To: null } => SheetFate.WithoutEmail,
        { WantsNoMail: true } => SheetFate.WantsNoMail,
        { Letter: MailFate.GivenUp } => SheetFate.Undelivered,
        { Stage: SheetStage.ToWrite } => SheetFate.ToWrite,
        _ => SheetFate.Waiting,
    };

    /// <summary>Nothing is to be asked any more.</summary>
    public bool IsSettled => Fate is SheetFate.Gone or SheetFate.Confirmed or SheetFate.Corrected;
}

/// <summary>What a campaign has done for a sheet.</summary>
public enum SheetStage
{
    /// <summary>Nothing yet.</summary>
    ToWrite,

    /// <summary>The first letter is written.</summary>
    Written,

    /// <summary>The reminder is written.</summary>
    Reminded,

    /// <summary>It is on the coordinators' list.</summary>
    HandedOver,
}

/// <summary>What a structure has answered: read from the history and the proposals, never kept apart from them.</summary>
public enum SheetAnswer
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Everything is right.</summary>
    Confirmed,

    /// <summary>Something was changed, or is proposed.</summary>
    Corrected,
}

/// <summary>Where a sheet of a campaign stands.</summary>
public enum SheetFate
{
    /// <summary>A letter is still to be written.</summary>
    ToWrite,

    /// <summary>A letter was written, and no answer came yet.</summary>
    Waiting,

    /// <summary>It is right.</summary>
    Confirmed,

    /// <summary>It was corrected, or a correction waits.</summary>
    Corrected,

    /// <summary>It closed, or was merged into another.</summary>
    Gone,

    /// <summary>It has no e-mail address that can be written to.</summary>
    WithoutEmail,

    /// <summary>Its address does not want these mails.</summary>
    WantsNoMail,

    /// <summary>Its letter could not be delivered.</summary>
    Undelivered,

    /// <summary>It never answered, and is on the coordinators' list.</summary>
    Silent,
}
