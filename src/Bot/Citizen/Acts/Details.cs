using System.Collections.Immutable;
using OrientationBot.Bot.Phrasing;

namespace OrientationBot.Bot.Citizen;

/// <summary>An answer about one structure; what the sheet does not say is null or empty, and the template says so.</summary>
/// <param name="Name">The structure.</param>
/// <param name="Phone">Its phone, where one can ask.</param>
public abstract record AboutStructure(string Name, Spoken.Phone? Phone) : Act
{
    /// <summary>The same question about the other structures shown, when it could be about any of them.</summary>
    public ImmutableArray<Offer> OrOf { get; init; } = [];

    /// <inheritdoc/>
    public override ImmutableArray<Offer> Offers => OrOf;
}

/// <summary>« ses horaires ? ».</summary>
/// <param name="Name">The structure.</param>
/// <param name="Phone">Its phone.</param>
/// <param name="Week">Hours of the week; null when unknown.</param>
/// <param name="Opening">State now.</param>
public sealed record TellHours(string Name, Spoken.Phone? Phone, Spoken.Week? Week, OpeningWords Opening) : AboutStructure(Name, Phone);

/// <summary>« et le samedi ? », of one structure.</summary>
/// <param name="Name">The structure.</param>
/// <param name="Phone">Its phone.</param>
/// <param name="Weekday">The day of the week.</param>
/// <param name="Date">The day.</param>
/// <param name="Hours">Hours of that day; null when unknown.</param>
/// <param name="Closed">Closed all that day.</param>
public sealed record TellDay(string Name, Spoken.Phone? Phone, Spoken.Label Weekday, Spoken.Date Date, Spoken.Openings? Hours, bool Closed) : AboutStructure(Name, Phone);

/// <summary>« le téléphone ? ».</summary>
public sealed record TellPhone(string Name, Spoken.Phone? Phone, string Commune) : AboutStructure(Name, Phone);

/// <summary>« leur mail ? ».</summary>
public sealed record TellEmail(string Name, Spoken.Phone? Phone, string? Email) : AboutStructure(Name, Phone);

/// <summary>« l'adresse ? ».</summary>
public sealed record TellAddress(string Name, Spoken.Phone? Phone, string? Street, string PostalCode, string Commune) : AboutStructure(Name, Phone);

/// <summary>« c'est payant ? ».</summary>
public sealed record TellPrice(string Name, Spoken.Phone? Phone, ImmutableArray<Spoken.Label> Fees) : AboutStructure(Name, Phone);

/// <summary>« accessible en fauteuil ? ».</summary>
public sealed record TellAccess(string Name, Spoken.Phone? Phone, ImmutableArray<Spoken.Label> Care, string? Page) : AboutStructure(Name, Phone);

/// <summary>« un site ? ».</summary>
public sealed record TellWebSite(string Name, Spoken.Phone? Phone, string? Site) : AboutStructure(Name, Phone);

/// <summary>« comment j'y vais ? ».</summary>
/// <param name="Name">The structure.</param>
/// <param name="Phone">Its phone.</param>
/// <param name="Distance">How far it is, as the crow flies.</param>
/// <param name="Street">Street address; null when unknown.</param>
/// <param name="Commune">Its commune.</param>
/// <param name="WithoutCar">The person has no car.</param>
/// <param name="Link">Itinerary on a map.</param>
public sealed record TellItinerary(string Name, Spoken.Phone? Phone, Spoken.Distance Distance, string? Street, string Commune, bool WithoutCar, string Link)
    : AboutStructure(Name, Phone);

/// <summary>« faut un rendez-vous ? ».</summary>
public sealed record TellAppointment(string Name, Spoken.Phone? Phone, ImmutableArray<Spoken.Label> Access, string? Page) : AboutStructure(Name, Phone);

/// <summary>« ils prennent les chèques ? ».</summary>
public sealed record TellVouchers(string Name, Spoken.Phone? Phone) : AboutStructure(Name, Phone);

/// <summary>« ils font quoi ? ».</summary>
public sealed record TellServices(string Name, Spoken.Phone? Phone, ImmutableArray<Spoken.Label> Services, string? Summary) : AboutStructure(Name, Phone);

/// <summary>« ils parlent arabe ? ».</summary>
public sealed record TellLanguages(string Name, Spoken.Phone? Phone, bool English, bool Others) : AboutStructure(Name, Phone);

/// <summary>« qu'est-ce que j'apporte ? ».</summary>
public sealed record TellPapers(string Name, Spoken.Phone? Phone) : AboutStructure(Name, Phone);

/// <summary>« c'est à combien ? ».</summary>
public sealed record TellDistance(string Name, Spoken.Phone? Phone, Spoken.Distance Distance, string Place) : AboutStructure(Name, Phone)
{
    /// <inheritdoc/>
    public override ImmutableArray<Offer> Offers => [.. OrOf, Citizen.Offers.Remote];
}

/// <summary>State of a structure at the time of the question.</summary>
/// <param name="Known">Open or closed for sure.</param>
/// <param name="Open">Open now.</param>
/// <param name="Until">Open until; null when not known.</param>
/// <param name="Next">Opens again; null when not known.</param>
public sealed record OpeningWords(bool Known, bool Open, Spoken? Until, Spoken? Next)
{
    /// <summary>Nothing is known.</summary>
    public static OpeningWords Unknown { get; } = new(false, false, null, null);
}
