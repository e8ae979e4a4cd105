using System.Collections.Immutable;
using OrientationBot.Bot.Citizen;
using OrientationBot.Bot.Phrasing;
using OrientationBot.Knowledge.Accounts;
using OrientationBot.Knowledge.Exchange;

namespace OrientationBot.Bot.Coordinator;

/// <summary>What a file would change.</summary>
/// <param name="Batch">The batch that it would be.</param>
/// <param name="Name">Name of the file.</param>
/// <param name="Added">New sheets.</param>
/// <param name="Updated">Sheets changed.</param>
/// <param name="Unchanged">Sheets as they were.</param>
/// <param name="Refused">Rows refused.</param>
/// <param name="Duplicates">Rows that look like another sheet.</param>
/// <param name="News">The first new ones.</param>
/// <param name="Changes">The first changed ones.</param>
/// <param name="Refusals">The first refused ones, with line and reason.</param>
/// <param name="Ignored">Columns that nobody reads.</param>
public sealed record FileShown(
    string Batch, string Name, int Added, int Updated, int Unchanged, int Refused, int Duplicates,
    IReadOnlyList<Spoken> News, IReadOnlyList<Spoken> Changes, IReadOnlyList<Spoken> Refusals, ImmutableArray<string> Ignored) : Act
{
    /// <summary>True when there is something to apply.</summary>
    public bool Applies => Added + Updated > 0;

    /// <inheritdoc/>
    public override ImmutableArray<Offer> Offers => Applies ? [FileOffers.Apply(Batch), DeskOffers.GiveUp] : [];
}

/// <summary>One row of a file.</summary>
/// <param name="Line">Its line.</param>
/// <param name="Name">Its name.</param>
/// <param name="Why">Why it is refused; null when it is not.</param>
/// <param name="Detail">What was written.</param>
public sealed record FileRow(int Line, string Name, RemarkKind? Why, string? Detail) : Saying;

/// <summary>A file that cannot be read.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Reason">Why.</param>
/// <param name="Line">Where.</param>
public sealed record FileBroken(string Name, BrokenReason Reason, int Line) : Act;

/// <summary>The file is no more, or did not arrive.</summary>
public sealed record FileGone : Act;

/// <summary>The file is left aside.</summary>
public sealed record FileLeft : Act;

/// <summary>A person whose role takes no files sent one.</summary>
/// <param name="Role">Their role.</param>
public sealed record FileNotForYou(Role Role) : Act;

/// <summary>The file is applied.</summary>
/// <param name="Sheets">How many sheets changed.</param>
/// <param name="Again">It had been applied before.</param>
/// <param name="Refused">Rows refused.</param>
/// <param name="Missing">The sheets of the same source that the file does not speak of, numbered; null when there are none.</param>
/// <param name="Elsewhere">How many more of the source are in départements that the file does not speak of.</param>
public sealed record FileApplied(int Sheets, bool Again, int Refused, Spoken? Missing, int Elsewhere) : Act
{
    /// <inheritdoc/>
    public override ImmutableArray<Offer> Offers => Missing switch
    {
        null => [FileOffers.UndoImport],
        Spoken.Said { Saying: MissingSheets { MayBePart: true } } => [FileOffers.PartOfList, FileOffers.WholeList, FileOffers.UndoImport],
        _ => [FileOffers.CloseMissing, FileOffers.UndoImport],
    };
}

/// <summary>Sheets that their source no longer speaks of.</summary>
/// <param name="Names">The first ones, numbered.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Total">How many sheets the source had.</param>
/// <param name="Percent">Their share.</param>
/// <param name="MayBePart">They are so many that the file may be a part of the list.</param>
public sealed record MissingSheets(ImmutableArray<string> Names, int Count, int Total, int Percent, bool MayBePart) : Saying;

/// <summary>The sheets about to be closed, once more.</summary>
/// <param name="Names">The first ones.</param>
/// <param name="Count">How many there are.</param>
public sealed record ClosingAsked(ImmutableArray<string> Names, int Count) : Act
{
    /// <inheritdoc/>
    public override ImmutableArray<Offer> Offers => [FileOffers.CloseThem, DeskOffers.GiveUp];
}

/// <summary>Nothing is closed.</summary>
/// <param name="Count">How many sheets stay.</param>
public sealed record ClosingLeft(int Count) : Act
{
    /// <inheritdoc/>
    public override ImmutableArray<Offer> Offers => [FileOffers.UndoImport];
}

/// <summary>A number is none of the list.</summary>
/// <param name="Count">How many the list has.</param>
public sealed record ClosingUnknown(int Count) : Act
{
    /// <inheritdoc/>
    public override ImmutableArray<Offer> Offers => [FileOffers.PartOfList, FileOffers.WholeList, FileOffers.UndoImport];
}

/// <summary>The sheets that disappeared from their source are closed.</summary>
/// <param name="Sheets">How many.</param>
public sealed record MissingClosed(int Sheets) : Act
{
    /// <inheritdoc/>
    public override ImmutableArray<Offer> Offers => [FileOffers.UndoImport];
}

/// <summary>The import is taken back.</summary>
/// <param name="Sheets">How many sheets.</param>
public sealed record ImportUndone(int Sheets) : Act;

/// <summary>The import cannot be taken back: later changes touch the same fields.</summary>
/// <param name="Sheets">How many sheets are in the way.</param>
public sealed record ImportInTheWay(int Sheets) : Act;

/// <summary>Nothing was imported here that could be taken back.</summary>
public sealed record NothingImported : Act;

/// <summary>The store cannot be used now.</summary>
public sealed record FileNotNow : Act;

/// <summary>A file can be fetched.</summary>
/// <param name="Address">Where.</param>
/// <param name="Minutes">For how long.</param>
/// <param name="Structures">How many structures it holds.</param>
/// <param name="LeftOut">Columns that its format has no place for.</param>
public sealed record ExportReady(string Address, int Minutes, int Structures, ImmutableArray<string> LeftOut) : Act;
