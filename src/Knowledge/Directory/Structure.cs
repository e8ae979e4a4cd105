using System.Collections.Immutable;
using NodaTime;
using OrientationBot.Geo;
using OrientationBot.Knowledge.Exchange;

namespace OrientationBot.Knowledge.Directory;

/// <summary>A place where people are helped, with what its sheet says: one row of the national standard v1, checked. Immutable.</summary>
public sealed record Structure
{
    /// <summary>Identifier of the source (column <c>id</c>), unique in the directory; ties in distance break by it, ordinally.</summary>
    public required string Id { get; init; }

    /// <summary>Ids of the sheets that were merged into this one: they lead here.</summary>
    public ImmutableArray<string> FormerIds { get; init; } = [];

    /// <summary>SIRET (14), SIREN (9) or RNA; <c>00000000000000</c> when unknown.</summary>
    public string Pivot { get; init; } = "00000000000000";

    /// <summary>Name as shown.</summary>
    public required string Name { get; init; }

    /// <summary>Today's commune.</summary>
    public required Commune Commune { get; init; }

    /// <summary>Postal code of the address, five digits.</summary>
    public required string PostalCode { get; init; }

    /// <summary>Number and street; empty when only the commune is known (then <see cref="Doubts"/> says so).</summary>
    public string Address { get; init; } = "";

    /// <summary>Floor, building, « chez … ».</summary>
    public string? AddressDetail { get; init; }

    /// <summary>Where it stands; the commune's centre when <see cref="SheetDoubts.PositionIsCommune"/>.</summary>
    public required Position Position { get; init; }

    /// <summary>What it is.</summary>
    public TypologySet Types { get; init; }

    /// <summary>Phone in E.164 (<c>+33248550060</c>).</summary>
    public string? Phone { get; init; }

    /// <summary>Professional e-mail addresses.</summary>
    public ImmutableArray<string> Emails { get; init; } = [];

    /// <summary>Web sites, absolute http(s) addresses.</summary>
    public ImmutableArray<string> WebSites { get; init; } = [];

    /// <summary>Opening hours in OSM <c>opening_hours</c> syntax, as stored; null when unknown.</summary>
    public string? Hours { get; init; }

    /// <summary>Short presentation, 280 characters at most.</summary>
    public string? Summary { get; init; }

    /// <summary>Long presentation.</summary>
    public string? Details { get; init; }

    /// <summary>Who published the sheet (column <c>source</c>).</summary>
    public string? Source { get; init; }

    /// <summary>Fixed or itinerant.</summary>
    public Mobility Mobility { get; init; }

    /// <summary>Name or number of the parent structure.</summary>
    public string? Parent { get; init; }

    /// <summary>Day on which the sheet was last known to be right (<c>date_maj</c>).</summary>
    public required LocalDate Updated { get; init; }

    /// <summary>Services declared.</summary>
    public Services Services { get; init; }

    /// <summary>Publics addressed specifically.</summary>
    public Publics Publics { get; init; }

    /// <summary>Particular care.</summary>
    public Care Care { get; init; }

    /// <summary>Price.</summary>
    public Fees Fees { get; init; }

    /// <summary>National programmes.</summary>
    public NationalProgrammes Programmes { get; init; }

    /// <summary>Training and labels of the closed list.</summary>
    public TrainingLabels Labels { get; init; }

    /// <summary>Other labels, free text (« QPV », « FRR », « Infolab »…).</summary>
    public ImmutableArray<string> OtherLabels { get; init; } = [];

    /// <summary>True when the sheet says that it takes vouchers (« Pass numérique », « APTIC »): v1 has no column for it, v0.1 counted it among the prices.</summary>
    public bool TakesVouchers => OtherLabels.Any(VoucherLabels.Has);

    /// <summary>How to reach it.</summary>
    public Access Access { get; init; }

    /// <summary>How people are helped.</summary>
    public Ways Ways { get; init; }

    /// <summary>Page of Acceslibre, when known.</summary>
    public string? AccessibilityPage { get; init; }

    /// <summary>Online appointment, when there is one.</summary>
    public string? AppointmentPage { get; init; }

    /// <summary>What is doubtful on the sheet itself, kept from its import.</summary>
    public SheetDoubts Doubts { get; init; }
}

/// <summary>What an import could not make sure of; shown on the card as « à vérifier ».</summary>
[Flags]
public enum SheetDoubts : byte
{
    /// <summary>Nothing.</summary>
    None = 0,
    /// <summary>Only the commune is known: the position is its centre.</summary>
    PositionIsCommune = 1,
    /// <summary>The street address is missing or unsure.</summary>
    AddressUnsure = 2,
    /// <summary>The hours were read from free text, in part.</summary>
    HoursPartlyRead = 4,
    /// <summary>The source itself says the sheet must be verified.</summary>
    ToVerify = 8,
}
