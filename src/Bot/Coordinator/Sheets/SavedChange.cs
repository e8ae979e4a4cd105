using System.Collections.Immutable;
using OrientationBot.Knowledge.Directory.Changes;
using OrientationBot.Knowledge.Directory.Requests;

namespace OrientationBot.Bot.Coordinator;

/// <summary>A change that waits for its sheet, or for a value.</summary>
/// <param name="Wishes">What is to change.</param>
/// <param name="Why">The reason; null when none was said.</param>
/// <param name="Sheet">Id of the sheet; null while it is not known.</param>
/// <param name="Among">The sheets it may be about.</param>
public sealed record SavedRequest(ImmutableArray<SavedWish> Wishes, string? Why, string? Sheet, ImmutableArray<SavedChoice> Among);

/// <summary>A wish of <see cref="Wish"/>.</summary>
/// <param name="Field">Column of the standard.</param>
/// <param name="Kind">Name of the kind.</param>
/// <param name="Text">The value.</param>
public sealed record SavedWish(string Field, string Kind, string Text)
{
    internal static SavedWish Of(Wish wish) => new(wish.Field, wish.Kind.ToString(), wish.Text);

    internal Wish Wish => new(Field, Enum.TryParse<WishKind>(Kind, out var kind) ? kind : WishKind.Ask, Text);
}

/// <summary>A sheet as a choice.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">What the button says.</param>
public sealed record SavedChoice(string Id, string Name);

/// <summary>A proposal that was shown.</summary>
/// <param name="Id">Its id: confirmed twice, it is applied once.</param>
/// <param name="Name">Name of the sheet, as it was shown.</param>
/// <param name="At">When it was drawn up, Unix milliseconds.</param>
/// <param name="Origin">Where it comes from.</param>
/// <param name="Sheets">The sheets and their cells.</param>
public sealed record SavedProposal(string Id, string Name, long At, string Origin, ImmutableArray<SavedSheet> Sheets)
{
    /// <summary>What was asked for, so that it can be corrected.</summary>
    public ImmutableArray<SavedWish> Wishes { get; init; } = [];

    /// <summary>The reason.</summary>
    public string? Why { get; init; }

    /// <summary>The proposal that it undoes.</summary>
    public string? Undoes { get; init; }

    /// <summary>The proposal in whose place it stands.</summary>
    public string? Amends { get; init; }

    /// <summary>It goes to the coordinators of the territory: who made it does not decide.</summary>
    public bool Waits { get; init; }

    /// <summary>« oui » is still to be asked a second time.</summary>
    public bool Grave { get; init; }

    internal static SavedProposal Of(Proposal proposal, string name) => new(proposal.Id, name, proposal.At.ToUnixTimeMilliseconds(), proposal.Origin.ToString(), [.. proposal.Sheets.Select(SavedSheet.Of)])
    {
        Why = proposal.Why, Undoes = proposal.Undoes, Amends = proposal.Amends,
    };

    internal Proposal By(Author author) => new(Id, [.. Sheets.Select(s => s.Change)], author, DateTimeOffset.FromUnixTimeMilliseconds(At), Enum.Parse<ChangeOrigin>(Origin))
    {
        Why = Why, Undoes = Undoes, Amends = Amends,
    };
}

/// <summary>One sheet of a proposal.</summary>
/// <param name="Structure">Its id.</param>
/// <param name="Version">The version that was seen.</param>
/// <param name="Cells">The cells.</param>
public sealed record SavedSheet(string Structure, long Version, ImmutableArray<SavedCell> Cells)
{
    internal static SavedSheet Of(SheetChange change) => new(change.Structure, change.VersionSeen, [.. change.Changes.Select(c => new SavedCell(c.Field, c.Before, c.After))]);

    internal SheetChange Change => new(Structure, Version, [.. Cells.Select(c => new FieldChange(c.Field, c.Before, c.After))]);
}

/// <summary>One cell, before and after.</summary>
public sealed record SavedCell(string Field, string Before, string After);
