using System.Collections.Immutable;
using OrientationBot.Bot.Citizen;
using OrientationBot.Bot.Phrasing;

namespace OrientationBot.Bot.Coordinator;

/// <summary>What was understood of a table.</summary>
/// <param name="Name">Name of the file.</param>
/// <param name="Sheet">Name of the sheet of the workbook; empty where there is one only.</param>
/// <param name="Rows">How many rows.</param>
/// <param name="Source">What the list is called; empty while it has no name.</param>
/// <param name="Known">The source was imported before: only what is new is told.</param>
/// <param name="Columns">The columns that are read, each with why.</param>
/// <param name="Unread">Headers of those that nobody reads.</param>
/// <param name="Ready">« oui » shows what it would change.</param>
/// <param name="Lacks">What is missing for that: « name », « place », « source »; null when nothing is.</param>
public sealed record TableShown(string Name, string Sheet, int Rows, string Source, bool Known, IReadOnlyList<Spoken> Columns, ImmutableArray<string> Unread, bool Ready, string? Lacks) : Act
{
    /// <inheritdoc/>
    public override ImmutableArray<Offer> Offers => Ready ? [FileOffers.AgreeTable, DeskOffers.GiveUp] : [];
}

/// <summary>What one column gives, and why.</summary>
/// <param name="Column">Its header, or its number where it has none.</param>
/// <param name="Field">The field.</param>
/// <param name="Value">The value that it says yes or no about; null for a column of texts.</param>
/// <param name="Why">« said », « known », « values » or « header ».</param>
/// <param name="Fitting">How many values look like it.</param>
/// <param name="Of">How many were looked at.</param>
public sealed record ColumnGiven(string Column, Spoken Field, string? Value, string Why, int Fitting, int Of) : Saying;

/// <summary>What does this column give?</summary>
/// <param name="Column">Its header, or its number where it has none.</param>
/// <param name="Example">One of its values.</param>
/// <param name="Choices">What it may be.</param>
public sealed record ColumnAsked(string Column, string Example, ImmutableArray<Offer> Choices) : Act
{
    /// <inheritdoc/>
    public override ImmutableArray<Offer> Offers => Choices;
}

/// <summary>Which sheet of the workbook?</summary>
/// <param name="Name">Name of the file.</param>
/// <param name="Choices">The sheets.</param>
public sealed record TableAsked(string Name, ImmutableArray<Offer> Choices) : Act
{
    /// <inheritdoc/>
    public override ImmutableArray<Offer> Offers => [.. Choices, DeskOffers.GiveUp];
}

/// <summary>The columns are those of a source that is known.</summary>
/// <param name="Source">Its name.</param>
public sealed record TableRecalled(string Source) : Act;

/// <summary>There is no such column, or no such field.</summary>
/// <param name="Text">What was said.</param>
/// <param name="Field">True when the column was found, and the field was not.</param>
/// <param name="Columns">Headers of the columns.</param>
public sealed record ColumnUnknown(string Text, bool Field, ImmutableArray<string> Columns) : Act;

/// <summary>What the columns of a source gave is forgotten.</summary>
/// <param name="Source">Its name.</param>
/// <param name="Known">It was known.</param>
public sealed record TableForgotten(string Source, bool Known) : Act;
