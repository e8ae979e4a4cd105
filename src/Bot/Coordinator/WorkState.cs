using System.Collections.Immutable;

namespace OrientationBot.Bot.Coordinator;

/// <summary>What a conversation remembers of a person at work: closed data, like the rest of the state. A citizen's conversation has none, nor does a state saved before there was any.</summary>
public sealed record WorkState
{
    /// <summary>Nothing begun.</summary>
    public static WorkState New { get; } = new();

    /// <summary>Who has signed in; null when nobody has.</summary>
    public SavedSession? Session { get; init; }

    /// <summary>Where signing in stands; null when nobody is signing in.</summary>
    public SignInStage? SignIn { get; init; }

    /// <summary>An account about to be given, until it is confirmed.</summary>
    public SavedInvitation? Invitation { get; init; }

    /// <summary>Ids of the sheets of the last list, in its order: « la 3 » is the third.</summary>
    public ImmutableArray<string> Shown { get; init; } = [];

    /// <summary>Id of the sheet spoken of last: « cette fiche », « elle »; null when none was.</summary>
    public string? Sheet { get; init; }

    /// <summary>A change that waits for its sheet or for a value; null when none does.</summary>
    public SavedRequest? Request { get; init; }

    /// <summary>A change that was shown and waits for « oui »; null when none does.</summary>
    public SavedProposal? Proposal { get; init; }

    /// <summary>A sheet being written; null when none is.</summary>
    public SavedCreation? Creation { get; init; }

    /// <summary>Id of the change applied last, which « annule » takes back; null when there is none.</summary>
    public string? Applied { get; init; }

    /// <summary>What the last list was, and how far it was shown; null when there is none.</summary>
    public SavedList? List { get; init; }

    /// <summary>The proposal or report that is being decided.</summary>
    public SavedCase? Case { get; init; }

    /// <summary>A file that was shown and waits for « oui »; null when none does.</summary>
    public SavedFile? File { get; init; }

    /// <summary>A table whose columns are being understood; null when there is none.</summary>
    public SavedTable? Table { get; init; }

    /// <summary>What was imported last; null when nothing was.</summary>
    public SavedImport? Import { get; init; }

    /// <summary>Sheets that may be one place, as they were shown last; null when none were.</summary>
    public SavedDuplicates? Duplicates { get; init; }

    /// <summary>The figures told last, while they are spoken of; null when none are.</summary>
    public SavedFigures? Figures { get; init; }

    /// <summary>A campaign that was shown and waits for « oui »; null when none does.</summary>
    public SavedCampaign? Campaign { get; init; }

    /// <summary>True when nothing is left to remember.</summary>
    internal bool IsEmpty => this with { Shown = Shown.IsDefaultOrEmpty ? [] : Shown } == New;
}

/// <summary>Figures as they were told: « et le mois dernier ? » is about them.</summary>
/// <param name="Unanswered">They were about what has no fitting place.</param>
/// <param name="Territory">Id of the territory.</param>
/// <param name="From">First day, ISO 8601.</param>
/// <param name="To">Last day.</param>
/// <param name="Needs">Needs without a fitting place, the most asked first.</param>
public sealed record SavedFigures(bool Unanswered, string Territory, string From, string To, ImmutableArray<string> Needs);

/// <summary>A list of sheets that is being shown.</summary>
/// <param name="Kind">What they have in common.</param>
/// <param name="Next">How many were shown.</param>
/// <param name="Total">How many there are; <see cref="WorkState.Shown"/> holds the first ones.</param>
/// <param name="Names">What they are called, in the order of <see cref="WorkState.Shown"/>.</param>
public sealed record SavedList(SheetListKind Kind, int Next, int Total, ImmutableArray<string> Names);

/// <summary>A proposal, or an error that a citizen signalled, about to be decided.</summary>
/// <param name="Id">Id of the proposal, or number of the report.</param>
/// <param name="IsReport">It is a citizen's report.</param>
/// <param name="Passed">How many of those that wait were passed over.</param>
/// <param name="AsksReason">A reason is waited for: the next message is the answer.</param>
public sealed record SavedCase(string Id, bool IsReport, int Passed, bool AsksReason = false)
{
    /// <summary>Id of its sheet: a change of it that is decided meanwhile stands in the place of the proposal.</summary>
    public string Structure { get; init; } = "";

    /// <summary>Version of its sheet when it was shown.</summary>
    public long Version { get; init; }
}

/// <summary>Where signing in stands.</summary>
public enum SignInStage
{
    /// <summary>An address is asked for.</summary>
    Email,

    /// <summary>A code is asked for.</summary>
    Code,
}

/// <summary>An account about to be given.</summary>
/// <param name="Email">To whom.</param>
/// <param name="Role">Name of the role.</param>
/// <param name="Over">Ids of the territories, or of the sheet of a structure.</param>
/// <param name="Names">How people say them.</param>
public sealed record SavedInvitation(string Email, string Role, ImmutableArray<string> Over, ImmutableArray<string> Names);

/// <summary>A conversation raised by a code. The account is read again at each turn: a role taken away is gone at once.</summary>
/// <param name="Account">Id of the account.</param>
/// <param name="Sender">The person who typed the code, as the channel vouches for them: nobody else in the conversation is raised.</param>
/// <param name="Until">When it ends, Unix milliseconds.</param>
public sealed record SavedSession(string Account, string Sender, long Until);
