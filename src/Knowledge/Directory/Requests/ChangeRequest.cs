using System.Collections.Immutable;

namespace OrientationBot.Knowledge.Directory.Requests;

/// <summary>What a sentence wants of a sheet.</summary>
/// <param name="Target">Which sheet.</param>
/// <param name="Wishes">What is to change; never empty.</param>
/// <param name="Why">The reason, in the person's words, personal data masked; null when none was said.</param>
public sealed record ChangeRequest(SheetTarget Target, ImmutableArray<Wish> Wishes, string? Why)
{
    /// <summary>« maintenant », « désormais », a command: the sentence states a change beyond doubt.</summary>
    public bool Sure { get; init; }
}

/// <summary>Which sheet a sentence is about: at most one of the three is said.</summary>
/// <param name="Name">The words of its name; null when it was not named.</param>
/// <param name="Rank">Its rank in the last list, from 1 (« la 3 »); null when it was not said.</param>
/// <param name="IsThis">« cette fiche », « elle »: the one spoken of last.</param>
public sealed record SheetTarget(string? Name, int? Rank, bool IsThis)
{
    /// <summary>No sheet was said.</summary>
    public static SheetTarget None { get; } = new(null, null, false);
}

/// <summary>One thing to change.</summary>
/// <param name="Field">Column of the national standard; <see cref="AnyList"/> for words that may belong to several closed lists.</param>
/// <param name="Kind">What to do with it.</param>
/// <param name="Text">The value as it was said; empty for what has none.</param>
public sealed record Wish(string Field, WishKind Kind, string Text)
{
    /// <summary>Stands for every closed list of the standard: « accueille les seniors », « fait la CAF ».</summary>
    public const string AnyList = "*";
}

/// <summary>What a wish does.</summary>
public enum WishKind
{
    /// <summary>The value replaces the present one.</summary>
    Set,
    /// <summary>The value comes beside the present ones.</summary>
    Add,
    /// <summary>The value goes.</summary>
    Remove,
    /// <summary>The field is to change; the value is still to be said.</summary>
    Ask,
    /// <summary>Hours relative to the present ones.</summary>
    Adjust,
    /// <summary>Closed for good.</summary>
    CloseForGood,
    /// <summary>Open again.</summary>
    Reopen,
    /// <summary>Everything on the sheet is right today.</summary>
    Verified,
}
