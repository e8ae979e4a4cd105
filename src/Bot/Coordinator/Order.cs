namespace OrientationBot.Bot.Coordinator;

/// <summary>What people at work ask of the assistant in set phrases (<c>dialogs/*/orders.yml</c>).</summary>
internal enum Order
{
    /// <summary>Sign in.</summary>
    SignIn,

    /// <summary>Sign out.</summary>
    SignOut,

    /// <summary>Who am I here, and until when?</summary>
    WhoAmI,

    /// <summary>Send another code.</summary>
    Resend,

    /// <summary>Leave aside what was begun.</summary>
    GiveUp,

    /// <summary>Who lives far from help?</summary>
    Coverage,

    /// <summary>The same in words that may mean something else (« couverture de … »): only when a place or a need is named with them.</summary>
    CoverageOf,

    /// <summary>What can I do here?</summary>
    Help,

    /// <summary>Do what was shown.</summary>
    Confirm,

    /// <summary>Give an account; the role was not said.</summary>
    Invite,

    /// <summary>Give a coordinator's account.</summary>
    InviteCoordinator,

    /// <summary>Give a mediator's account.</summary>
    InviteMediator,

    /// <summary>Give an administrator's account.</summary>
    InviteAdministrator,

    /// <summary>Give the account of a structure: the sheet is named.</summary>
    InviteStructure,

    /// <summary>Who has an account?</summary>
    ListAccounts,

    /// <summary>Erase an account.</summary>
    RemoveAccount,

    /// <summary>Leave the change that was shown.</summary>
    LeaveIt,

    /// <summary>Correct the change that was shown.</summary>
    Correct,

    /// <summary>Take the last change back.</summary>
    TakeBack,

    /// <summary>Tell the coordinators of the territory.</summary>
    TellThem,

    /// <summary>Write a new sheet.</summary>
    Create,

    /// <summary>Take the new sheet up again.</summary>
    Resume,

    /// <summary>Put the new sheet aside.</summary>
    PutAside,

    /// <summary>Leave a field of the new sheet out.</summary>
    SkipField,

    /// <summary>Which sheets may be one place?</summary>
    Duplicates,

    /// <summary>The pairs that follow.</summary>
    MoreDuplicates,

    /// <summary>The pair spoken of is two places.</summary>
    NotDuplicates,

    /// <summary>Make one sheet of the pair spoken of.</summary>
    Merge,

    /// <summary>Make one sheet of two that are named.</summary>
    MergeNamed,

    /// <summary>Take a field from the first sheet of a pair.</summary>
    TakeFirst,

    /// <summary>Take a field from the other sheet of a pair.</summary>
    TakeOther,

    /// <summary>The history of a sheet.</summary>
    History,

    /// <summary>Who changed a field of a sheet?</summary>
    WhoChanged,

    /// <summary>The sheets that are older than an age.</summary>
    ListOld,

    /// <summary>The sheets without opening hours.</summary>
    ListWithoutHours,

    /// <summary>The sheets without a phone number.</summary>
    ListWithoutPhone,

    /// <summary>The sheets without an e-mail address.</summary>
    ListWithoutEmail,

    /// <summary>The sheets that say themselves that something is to be verified.</summary>
    ListToVerify,

    /// <summary>All sheets of the person's own.</summary>
    ListMine,

    /// <summary>What changed today?</summary>
    ChangesToday,

    /// <summary>What changed these seven days?</summary>
    ChangesWeek,

    /// <summary>What changed these thirty days?</summary>
    ChangesMonth,

    /// <summary>The rest of the list.</summary>
    ListFurther,

    /// <summary>Everything on the sheet that is shown is right.</summary>
    SheetIsRight,

    /// <summary>The proposals that wait, one by one.</summary>
    QueueProposals,

    /// <summary>The errors that citizens signalled, one by one.</summary>
    QueueReports,

    /// <summary>Accept the proposal that is shown.</summary>
    Accept,

    /// <summary>Decide otherwise than it was proposed.</summary>
    Amend,

    /// <summary>Refuse the proposal that is shown.</summary>
    Refuse,

    /// <summary>The error that is shown was mended.</summary>
    ReportMended,

    /// <summary>Nothing is wrong in what the report says.</summary>
    ReportUnfounded,

    /// <summary>Leave it waiting and show the next one.</summary>
    PassOver,

    /// <summary>Take the last import back.</summary>
    UndoImport,

    /// <summary>Close the sheets that their source no longer speaks of.</summary>
    CloseMissing,

    /// <summary>The file is the whole list: what it does not speak of is no more.</summary>
    WholeList,

    /// <summary>The file is a part of the list: nothing is closed.</summary>
    PartOfList,

    /// <summary>Close the sheets that were just named.</summary>
    CloseThem,

    /// <summary>A column of the table that was sent gives a field.</summary>
    MapColumn,

    /// <summary>Nobody reads a column of the table that was sent.</summary>
    IgnoreColumn,

    /// <summary>The columns are understood as they should be.</summary>
    AgreeTable,

    /// <summary>Who publishes the table that was sent.</summary>
    NameSource,

    /// <summary>Forget what the columns of a source give.</summary>
    ForgetTable,

    /// <summary>Write the directory to a file.</summary>
    Export,

    /// <summary>What was asked, and what became of it?</summary>
    Figures,

    /// <summary>The same for this month.</summary>
    FiguresThisMonth,

    /// <summary>The same for the month before.</summary>
    FiguresLastMonth,

    /// <summary>What was asked and has no fitting place?</summary>
    Unanswered,

    /// <summary>Who could answer a need that has no fitting place?</summary>
    WhoCould,

    /// <summary>Ask the structures of old sheets by mail.</summary>
    CampaignStart,

    /// <summary>Where does the campaign stand?</summary>
    CampaignProgress,

    /// <summary>Stop the campaign.</summary>
    CampaignStop,

    /// <summary>Which sheets did nobody answer for?</summary>
    CampaignSilent,

    /// <summary>Mail the personal link of a sheet.</summary>
    SendLink,

    /// <summary>Take the personal links of a sheet back.</summary>
    RevokeLink,

    /// <summary>In which bassin is a commune?</summary>
    BassinOf,

    /// <summary>The communes whose bassin is only estimated.</summary>
    BassinsEstimated,

    /// <summary>The communes whose bassin was said by a person.</summary>
    BassinsSaid,
}
