using System.Collections.Immutable;
using OrientationBot.Bot.Citizen;
using OrientationBot.Bot.Phrasing;

namespace OrientationBot.Bot.Coordinator;

/// <summary>One line of a list of sheets.</summary>
public sealed record SheetLine(int Number, string Name, string Commune, Spoken Updated) : Saying;

/// <summary>One line of what changed.</summary>
public sealed record ChangeLine(int Number, string Name, ImmutableArray<Spoken> Fields, string Role, Spoken On) : Saying;

/// <summary>A page of a list of sheets.</summary>
/// <param name="Kind">What they have in common.</param>
/// <param name="Total">How many there are.</param>
/// <param name="Territory">The territory that was named; null for the person's own, and after the first page.</param>
/// <param name="Age">How old they are at least; null when that does not matter.</param>
/// <param name="Lines">The page.</param>
/// <param name="Page">The same sheets, as choices.</param>
/// <param name="More">There are further ones.</param>
/// <param name="First">The first page.</param>
public sealed record SheetList(SheetListKind Kind, int Total, string? Territory, SheetAge? Age, ImmutableArray<Spoken> Lines, ImmutableArray<Offer> Page, bool More, bool First) : Act
{
    /// <inheritdoc/>
    public override ImmutableArray<Offer> Offers => More ? [.. Page, ListOffers.Further] : Page;
}

/// <summary>No sheet is on the list.</summary>
public sealed record NoSheets(SheetListKind Kind, string? Territory, SheetAge? Age) : Act;

/// <summary>The list is at its end; a long one is remembered in part.</summary>
/// <param name="Left">How many were never shown.</param>
public sealed record ListEnds(int Left) : Act;

/// <summary>A number that no sheet of the list has.</summary>
/// <param name="Total">How many it has.</param>
public sealed record NoSuchNumber(int Total) : Act;

/// <summary>A sheet, as who works on it reads it; what it does not say is null or empty.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Street">Its street; empty when unknown.</param>
/// <param name="Town">Postal code and commune.</param>
/// <param name="Phone">Its phone.</param>
/// <param name="Email">Its e-mail addresses.</param>
/// <param name="Site">Its web sites.</param>
/// <param name="Week">Its openings of the next days.</param>
/// <param name="Services">What it does.</param>
/// <param name="Price">What it costs.</param>
/// <param name="Access">How to reach it.</param>
/// <param name="Summary">Its short presentation.</param>
/// <param name="Source">Who published it.</param>
/// <param name="Updated">When it was last known to be right.</param>
/// <param name="Version">Its version.</param>
/// <param name="Doubts">What is to be verified.</param>
/// <param name="Last">Its last change.</param>
public sealed record SheetShown(
    string Name, string Street, string Town, Spoken? Phone, ImmutableArray<string> Email, ImmutableArray<string> Site, Spoken? Week, ImmutableArray<Spoken.Label> Services,
    ImmutableArray<Spoken.Label> Price, ImmutableArray<Spoken.Label> Access, string? Summary, string? Source, Spoken Updated, long Version, ImmutableArray<string> Doubts, Spoken? Last) : Act
{
    /// <inheritdoc/>
    public override ImmutableArray<Offer> Offers => [ListOffers.SheetIsRight];
}

/// <summary>The last change of a sheet.</summary>
public sealed record LastChange(ImmutableArray<Spoken> Fields, string Role, Spoken On) : Saying;

/// <summary>The sheet is said to be right.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Waits">A coordinator must accept it first.</param>
public sealed record SheetConfirmed(string Name, bool Waits) : Act;

/// <summary>The sheet is no longer there, or changed meanwhile.</summary>
public sealed record SheetGone : Act;

/// <summary>What changed lately.</summary>
/// <param name="Days">In so many days.</param>
/// <param name="Territory">The territory that was named; null for the person's own.</param>
/// <param name="Total">How many changes there are.</param>
/// <param name="Lines">The newest.</param>
public sealed record RecentChanges(int Days, string? Territory, int Total, ImmutableArray<Spoken> Lines) : Act;
