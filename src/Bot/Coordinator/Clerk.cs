using OrientationBot.Bot.Campaigns;
using OrientationBot.Bot.Citizen;
using OrientationBot.Bot.Figures;
using OrientationBot.Bot.Files;
using OrientationBot.Bot.Links;
using OrientationBot.Bot.Sheets;
using OrientationBot.Bot.SignIn;
using OrientationBot.Knowledge.Accounts;
using OrientationBot.Knowledge.Campaigns;

namespace OrientationBot.Bot.Coordinator;

/// <summary>The edge of the dialogue with people at work: says who speaks, and has their errands performed by the office they belong to.</summary>
/// <param name="clock">The clock.</param>
internal sealed class Clerk(Clock clock)
{
    /// <summary>Who has an account; without it nobody signs in.</summary>
    public AccountStore? Accounts { get; init; }

    /// <summary>Codes.</summary>
    public SignInOffice? SignIn { get; init; }

    /// <summary>Accounts given and erased.</summary>
    public AccountOffice? Office { get; init; }

    /// <summary>Sheets read and changed.</summary>
    public SheetOffice? Sheets { get; init; }

    /// <summary>Sheets listed and shown.</summary>
    public ListOffice? Lists { get; init; }

    /// <summary>What waits for a decision.</summary>
    public QueueOffice? Queue { get; init; }

    /// <summary>What is to be told to who speaks, about what they proposed.</summary>
    public NoticeOffice? Notices { get; init; }

    /// <summary>Files taken and made.</summary>
    public FileOffice? Files { get; init; }

    /// <summary>Sheets that may be one place.</summary>
    public DuplicateOffice? Duplicates { get; init; }

    /// <summary>Anonymous figures.</summary>
    public FiguresOffice? Figures { get; init; }

    /// <summary>Campaigns shown, started and told.</summary>
    public CampaignOffice? Campaigns { get; init; }

    /// <summary>Personal links mailed and taken back.</summary>
    public LinkOffice? LinkOffice { get; init; }

    /// <summary>Who a personal link stands for; without it nobody comes by one.</summary>
    public PersonalLinks? Links { get; init; }

    /// <summary>Which commune is in which bassin.</summary>
    public BassinOffice? Bassins { get; init; }

    /// <summary>Who speaks: the account that the channel itself vouches for, or the one that signed in, read again. A citizen costs nothing.</summary>
    public ValueTask<Account?> WhoAsync(Message message, WorkState? work, CancellationToken cancellationToken)
    {
        if (message.As is { } local) return new(local);
        if (Accounts is null || work?.Session is not { } session || session.Sender != message.Sender || session.Until <= clock.Now.ToUnixTimeMilliseconds()) return default;
        return !PersonalLinks.IsLink(session.Account) ? Accounts.FindAsync(session.Account, cancellationToken) : Links is null ? default : Links.AccountAsync(session.Account, cancellationToken);
    }

    /// <summary>What is to be told to who speaks, once; nothing to a citizen, at no cost.</summary>
    public ValueTask<News> NewsAsync(Caller caller) => Notices is null || caller.Who is null ? new(News.None) : new(Notices.NewsAsync(caller.Who.Id));

    /// <summary>Performs an errand; what is refused is a finding and a line of the log.</summary>
    public ValueTask<Finding> PerformAsync(WorkErrand errand, Caller caller, CancellationToken cancellationToken) => errand switch
    {
        SignInErrand signIn when SignIn is not null => SignIn.PerformAsync(signIn, caller, cancellationToken),
        AccountErrand account when Office is not null => Office.PerformAsync(account, caller, cancellationToken),
        SheetErrand sheet when Sheets is not null => Sheets.PerformAsync(sheet, caller, cancellationToken),
        ListErrand list when Lists is not null => Lists.PerformAsync(list, caller),
        QueueErrand queue when Queue is not null => Queue.PerformAsync(queue, caller),
        FileErrand file when Files is not null => Files.PerformAsync(file, caller, cancellationToken),
        DuplicateErrand duplicate when Duplicates is not null => Duplicates.PerformAsync(duplicate, caller),
        FiguresErrand figures when Figures is not null => Figures.PerformAsync(figures, caller),
        CampaignErrand campaign when Campaigns is not null => Campaigns.PerformAsync(campaign, caller, cancellationToken),
        LinkErrand link when LinkOffice is not null => LinkOffice.PerformAsync(link, caller),
        BassinErrand bassin when Bassins is not null => Bassins.PerformAsync(bassin, caller, cancellationToken),
        _ => throw new InvalidOperationException($"No one performs {errand.GetType().Name}."),
    };
}
