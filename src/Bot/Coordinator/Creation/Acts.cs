using System.Collections.Immutable;
using OrientationBot.Bot.Citizen;
using OrientationBot.Bot.Phrasing;

namespace OrientationBot.Bot.Coordinator;

/// <summary>The next thing to know of a new sheet.</summary>
/// <param name="Field">The field.</param>
/// <param name="Name">The name, once it is known; empty before.</param>
/// <param name="Again">The last answer could not be read.</param>
/// <param name="Needed">It cannot be left out.</param>
public sealed record AskNewField(string Field, string Name, bool Again, bool Needed) : Act
{
    /// <summary>The field, as people name it.</summary>
    public Spoken Called => FieldWords.Of(Field);

    /// <inheritdoc/>
    public override ImmutableArray<Offer> Offers => [.. Needed ? ImmutableArray<Offer>.Empty : [CreationOffers.SkipField], CreationOffers.PutAside];
}

/// <summary>The new sheet as it would be: is it right?</summary>
/// <param name="Id">Id of the proposal.</param>
/// <param name="Name">Its name.</param>
/// <param name="Cells">What it says.</param>
/// <param name="Left">What could not be read.</param>
/// <param name="Alike">Sheets that may be the same place.</param>
/// <param name="Waits">It goes to the coordinators of the territory.</param>
public sealed record ShowNewSheet(string Id, string Name, ImmutableArray<Spoken.Said> Cells, ImmutableArray<Spoken.Said> Left, ImmutableArray<string> Alike, bool Waits) : Act
{
    /// <inheritdoc/>
    public override ImmutableArray<Offer> Offers => [SheetOffers.Apply(Id), CreationOffers.PutAside];
}

/// <summary>The new sheet is put aside; « reprendre » takes it up again.</summary>
public sealed record CreationAside : Act;

/// <summary>No new sheet may be proposed there.</summary>
/// <param name="Commune">The commune.</param>
public sealed record NoSheetThere(string Commune) : Act;
