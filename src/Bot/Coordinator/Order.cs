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

    /// <summary>What can I do here?</summary>
    Help,
}
