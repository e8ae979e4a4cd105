using System.Collections.Immutable;
using OrientationBot.Bot.Citizen;
using OrientationBot.Bot.Phrasing;

namespace OrientationBot.Bot.Coordinator;

/// <summary>A change of a sheet, before and after: is it right?</summary>
/// <param name="Id">Id of the proposal.</param>
/// <param name="Name">The sheet.</param>
/// <param name="Changes">Each field, before and after.</param>
/// <param name="Left">What could not be made of the message.</param>
/// <param name="Why">The reason given; null when none was.</param>
/// <param name="Waits">It goes to the coordinators of the territory.</param>
/// <param name="Undoes">It takes an earlier change back.</param>
public sealed record ShowChange(string Id, string Name, ImmutableArray<Spoken.Said> Changes, ImmutableArray<Spoken.Said> Left, string? Why, bool Waits, bool Undoes) : Act
{
    /// <inheritdoc/>
    public override ImmutableArray<Offer> Offers => [SheetOffers.Apply(Id), DeskOffers.LeaveIt, SheetOffers.Correct];
}

/// <summary>Closing for good is asked a second time.</summary>
/// <param name="Id">Id of the proposal.</param>
/// <param name="Name">The sheet.</param>
public sealed record ReallyClose(string Id, string Name) : Act
{
    /// <inheritdoc/>
    public override ImmutableArray<Offer> Offers => [SheetOffers.Apply(Id), DeskOffers.LeaveIt];
}

/// <summary>The change is made: people see it now.</summary>
public sealed record ChangeMade(string Name) : Act
{
    /// <inheritdoc/>
    public override ImmutableArray<Offer> Offers => [SheetOffers.TakeBack];
}

/// <summary>The proposal waits for the coordinators.</summary>
public sealed record ChangeWaits(string Name) : Act;

/// <summary>Nothing was changed: the person said no.</summary>
public sealed record ChangeLeft(string Name) : Act;

/// <summary>What is to be corrected?</summary>
public sealed record AskCorrection : Act
{
    /// <inheritdoc/>
    public override ImmutableArray<Offer> Offers => [DeskOffers.LeaveIt];
}

/// <summary>Nothing of the message could be made a change.</summary>
/// <param name="Name">The sheet.</param>
/// <param name="Left">Why, field by field.</param>
public sealed record NoChange(string Name, ImmutableArray<Spoken.Said> Left) : Act;

/// <summary>The sheet lies elsewhere: its coordinators can be told.</summary>
/// <param name="Name">The sheet.</param>
/// <param name="Territory">Name of its département.</param>
/// <param name="Own">The person is of a structure, and it is not theirs.</param>
public sealed record NotYourSheet(string Name, string Territory, bool Own) : Act
{
    /// <inheritdoc/>
    public override ImmutableArray<Offer> Offers => [SheetOffers.TellThem, DeskOffers.LeaveIt];
}

/// <summary>The coordinators of the territory have been told.</summary>
public sealed record ColleaguesTold(string Territory) : Act;

/// <summary>No sheet resembles that name.</summary>
/// <param name="Name">The name, as it was written.</param>
/// <param name="Commune">The commune it names; null when it names none.</param>
/// <param name="There">Sheets of that commune, as choices.</param>
public sealed record NoSuchSheet(string Name, string? Commune, ImmutableArray<Offer> There) : Act
{
    /// <inheritdoc/>
    public override ImmutableArray<Offer> Offers => There.IsEmpty ? [CreationOffers.Create] : [.. There, CreationOffers.Create, DeskOffers.LeaveIt];
}

/// <summary>Several sheets resemble that name.</summary>
/// <param name="Among">The sheets, as choices.</param>
public sealed record WhichSheet(ImmutableArray<Offer> Among) : Act
{
    /// <inheritdoc/>
    public override ImmutableArray<Offer> Offers => [.. Among, DeskOffers.LeaveIt];
}

/// <summary>A change without its sheet.</summary>
public sealed record AskSheet : Act;

/// <summary>A field is to change: what is its value?</summary>
/// <param name="Name">The sheet.</param>
/// <param name="Field">The field.</param>
/// <param name="Choices">Values of its closed list; empty when it has none.</param>
public sealed record AskValue(string Name, string Field, ImmutableArray<Offer> Choices) : Act
{
    /// <summary>The field, as people name it.</summary>
    public Spoken Called => FieldWords.Of(Field);

    /// <inheritdoc/>
    public override ImmutableArray<Offer> Offers => [.. Choices, DeskOffers.LeaveIt];
}

/// <summary>Somebody else changed the sheet meanwhile: both versions.</summary>
/// <param name="Name">The sheet.</param>
/// <param name="Theirs">What they changed.</param>
/// <param name="Who">Their role.</param>
/// <param name="When">When.</param>
public sealed record ChangedMeanwhile(string Name, ImmutableArray<Spoken.Said> Theirs, string Who, Spoken? When) : Act;

/// <summary>The change could not be made, and why.</summary>
public sealed record ChangeRefused(string Name, ChangeTrouble Why) : Act;

/// <summary>Why a change could not be made.</summary>
public enum ChangeTrouble
{
    /// <summary>The right to it is gone.</summary>
    Forbidden,
    /// <summary>It was decided before.</summary>
    Decided,
    /// <summary>The sheet could not be read any more after it.</summary>
    Unreadable,
    /// <summary>The store cannot be used now.</summary>
    Store,
    /// <summary>The sheet is not in the state for it.</summary>
    WrongState,
}

/// <summary>There is nothing to take back.</summary>
public sealed record NoChangeToUndo : Act;

/// <summary>Later changes touch the same fields.</summary>
public sealed record UndoBlocked(string Name) : Act;

/// <summary>Who changed what on a sheet.</summary>
/// <param name="Name">The sheet.</param>
/// <param name="Rows">The changes, newest first.</param>
public sealed record TellHistory(string Name, ImmutableArray<Spoken.Said> Rows) : Act;

/// <summary>The history of a sheet is for who works on it.</summary>
/// <param name="Name">The sheet.</param>
/// <param name="Territory">Name of its département.</param>
public sealed record HistoryElsewhere(string Name, string Territory) : Act;
