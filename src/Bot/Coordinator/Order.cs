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

    /// <summary>The history of a sheet.</summary>
    History,

    /// <summary>Who changed a field of a sheet?</summary>
    WhoChanged,
}
