using System.Collections.Immutable;
using OrientationBot.Bot.Citizen;
using OrientationBot.Bot.Phrasing;

namespace OrientationBot.Bot.Coordinator;

/// <summary>A commune that changes bassin, or whose bassin is now sure.</summary>
public sealed record BassinMoved(string Commune, string Before, string After) : Saying;

/// <summary>Communes change bassin, before and after: is it right?</summary>
/// <param name="Id">Id of the proposal.</param>
/// <param name="Lines">The communes.</param>
/// <param name="Structures">How many sheets are there.</param>
/// <param name="Losing">How many people at work can change these no longer.</param>
/// <param name="Gaining">How many can from now on.</param>
/// <param name="Why">The reason given; null when none was.</param>
/// <param name="Waits">It goes to who holds more than the bassin.</param>
public sealed record ShowBassin(string Id, ImmutableArray<Spoken.Said> Lines, int Structures, int Losing, int Gaining, string? Why, bool Waits) : Act
{
    /// <inheritdoc/>
    public override ImmutableArray<Offer> Offers => [SheetOffers.Apply(Id), DeskOffers.LeaveIt];
}

/// <summary>The bassin of a commune, and how it is known.</summary>
/// <param name="Commune">The commune.</param>
/// <param name="Bassin">Its bassin.</param>
/// <param name="How"><c>said</c>, <c>estimated</c> or <c>filed</c>.</param>
/// <param name="Source">The words of the source (<c>hub-lo-epci</c>).</param>
/// <param name="Filed">What the source says.</param>
/// <param name="Structures">How many sheets are there.</param>
/// <param name="Role">Role of who said it; empty when nobody has.</param>
/// <param name="On">When they did.</param>
/// <param name="Why">Why; null when no reason was given.</param>
public sealed record BassinTold(string Commune, string Bassin, string How, string Source, string Filed, int Structures, string Role, Spoken? On, string? Why) : Act
{
    /// <inheritdoc/>
    public override ImmutableArray<Offer> Offers => How == "estimated" ? [ListOffers.SheetIsRight] : [];
}

/// <summary>One line of a list of communes.</summary>
public sealed record BassinLine(int Number, string Commune, string Bassin) : Saying;

/// <summary>A page of communes.</summary>
/// <param name="Estimated">Their bassin is estimated; else a person said it.</param>
/// <param name="Total">How many there are.</param>
/// <param name="Territory">The territory that was named; null for the person's own, and after the first page.</param>
/// <param name="Lines">The page.</param>
/// <param name="Page">The same communes, as choices.</param>
/// <param name="More">There are further ones.</param>
/// <param name="First">The first page.</param>
public sealed record BassinList(bool Estimated, int Total, string? Territory, ImmutableArray<Spoken.Said> Lines, ImmutableArray<Offer> Page, bool More, bool First) : Act
{
    /// <inheritdoc/>
    public override ImmutableArray<Offer> Offers => More ? [.. Page, ListOffers.Further] : Page;
}

/// <summary>No commune of that name is in a bassin.</summary>
public sealed record NoSuchCommune(string Name) : Act;

/// <summary>Several communes have that name.</summary>
public sealed record WhichCommune(ImmutableArray<string> Names) : Act;

/// <summary>No bassin has that name.</summary>
/// <param name="Commune">The commune that is to move.</param>
/// <param name="Names">The bassins of its département.</param>
public sealed record WhichBassin(string Commune, ImmutableArray<string> Names) : Act
{
    /// <summary>One of them.</summary>
    public string Example => Names.FirstOrDefault() ?? "";
}

/// <summary>The commune is said to be there already.</summary>
public sealed record BassinAlready(string Commune, string Bassin) : Act;
