namespace OrientationBot.Knowledge.Accounts;

/// <summary>Why something is refused.</summary>
public enum Refusal
{
    /// <summary>Nobody is signed in.</summary>
    NotSignedIn,

    /// <summary>The role may propose it, not decide it.</summary>
    OnlyProposes,

    /// <summary>The role may not do it at all.</summary>
    NotYourRole,

    /// <summary>The place is in none of the account's territories.</summary>
    OtherTerritory,

    /// <summary>The sheet is not the structure's own.</summary>
    OtherStructure,

    /// <summary>Only an administrator may.</summary>
    OnlyAdministrators,

    /// <summary>Nobody does this to their own account.</summary>
    YourOwnAccount,

    /// <summary>There is no such sheet in the directory, or no more.</summary>
    NoSuchSheet,
}

/// <summary>Yes, or no with its reason. The default is a refusal: what nobody has allowed is not allowed.</summary>
public readonly record struct Ruling
{
    private Ruling(bool allowed, Refusal reason) => (IsAllowed, Reason) = (allowed, reason);

    /// <summary>Allowed.</summary>
    public static Ruling Yes { get; } = new(true, default);

    /// <summary>True when it may be done.</summary>
    public bool IsAllowed { get; }

    /// <summary>Why not; means nothing when it is allowed.</summary>
    public Refusal Reason { get; }

    /// <summary>Refused, and why.</summary>
    public static Ruling No(Refusal reason) => new(false, reason);

    /// <summary>Yes when the condition holds, otherwise no for that reason.</summary>
    internal static Ruling When(bool condition, Refusal otherwise) => condition ? Yes : No(otherwise);
}
