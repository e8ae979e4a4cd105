using System.Collections.Immutable;
using NodaTime;
using OrientationBot.Geo;
using OrientationBot.Knowledge.Hours;
using OrientationBot.Knowledge.Needs;
using OrientationBot.Knowledge.Understanding;

namespace OrientationBot.Knowledge.Directory;

/// <summary>What is looked for in the directory.</summary>
/// <param name="Need">The need to answer; null for any structure.</param>
/// <param name="From">Where distances start.</param>
/// <param name="Constraints">What the person added.</param>
/// <param name="Now">Local time of the question: hours are a reason and a sort.</param>
public sealed record DirectoryQuery(Need? Need, Place From, Constraints Constraints, LocalDateTime Now)
{
    /// <summary>Structures not to show again (« déjà essayé », shown before).</summary>
    public ImmutableHashSet<string> Excluded { get; init; } = [];

    /// <summary>How many matches to give at most; 1 or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public int Count
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A page holds at least one structure.");
    } = 3;

    /// <summary>Only structures of at least one of these programmes; none means all. Like the need, it is never given up.</summary>
    public NationalProgrammes Programmes { get; init; }

    /// <summary>Only structures with at least one of these labels; none means all. Never given up.</summary>
    public TrainingLabels Labels { get; init; }

    /// <summary>Only structures whose sheet says that they take vouchers (<see cref="Structure.TakesVouchers"/>). Never given up.</summary>
    public bool TakesVouchers { get; init; }

    /// <summary>Only distance counts: no preference, no doubt moves a structure (« le plus près possible »).</summary>
    public bool ByDistance { get; init; }
}

/// <summary>What was found, and what had to be given up to find it.</summary>
/// <param name="Matches">Matches, nearest first; empty only when the directory holds nothing at all for the need.</param>
/// <param name="Widened">Which wishes no structure in reach could meet, and were therefore dropped, in the order dropped.</param>
/// <param name="More">True when there are further matches.</param>
public sealed record DirectoryAnswer(ImmutableArray<Match> Matches, ImmutableArray<Widening> Widened, bool More);

/// <summary>A wish that had to be given up; the conversation says so.</summary>
public enum Widening
{
    /// <summary>Farther than the distance asked.</summary>
    Distance,
    /// <summary>Not open (or not known to be) at the time asked.</summary>
    When,
    /// <summary>Not known to be free.</summary>
    Price,
    /// <summary>Not known to give the care asked.</summary>
    Care,
    /// <summary>Not known to help in the way asked.</summary>
    Way,
    /// <summary>Not known to be reached in the way asked.</summary>
    Contact,
    /// <summary>Not itinerant.</summary>
    Itinerant,
    /// <summary>Outside the territory that was named.</summary>
    Territory,
    /// <summary>No sheet declares the service: these only might (« à vérifier »).</summary>
    Service,
}

/// <summary>A structure that fits, with every reason and doubt by name: the card and <c>explain</c> show them.</summary>
/// <param name="Structure">The structure.</param>
/// <param name="Meters">Distance as the crow flies from where the query starts, in metres.</param>
/// <param name="Opening">Its state at the time of the question; null when hours are unknown.</param>
/// <param name="Reasons">Why this one, most telling first.</param>
/// <param name="Doubts">What may be wrong.</param>
/// <param name="Scores">What made its rank: named, in metres (a preference of −2,000 is worth 2 km).</param>
public sealed record Match(
    Structure Structure, double Meters, OpeningStatus? Opening,
    ImmutableArray<Reason> Reasons, ImmutableArray<Doubt> Doubts, ImmutableArray<Score> Scores)
{
    /// <summary>Where <see cref="Meters"/> is measured from; null when the person has given no place.</summary>
    public Place? From { get; init; }

    /// <summary>Its opening hours as read; null when unknown.</summary>
    public OpeningHours? Hours { get; init; }

    /// <summary>Local time at which <see cref="Opening"/> holds.</summary>
    public LocalDateTime At { get; init; }
}

/// <summary>One named part of a rank.</summary>
/// <param name="Name">Its name (« distance », « preferred programme »).</param>
/// <param name="Meters">Its weight, in metres.</param>
public readonly record struct Score(string Name, double Meters);

/// <summary>Kinds of reason.</summary>
public enum ReasonKind
{
    /// <summary>The nearest of all that fit.</summary>
    Nearest,
    /// <summary>Declares the service; the detail is its national name.</summary>
    Service,
    /// <summary>Is of a kind that helps with this; the detail is the typology code.</summary>
    Type,
    /// <summary>Belongs to a programme that fits; the detail is its national name.</summary>
    Programme,
    /// <summary>Open at the time asked, or now.</summary>
    OpenThen,
    /// <summary>Free.</summary>
    Free,
    /// <summary>Addresses this public; the detail is its national name.</summary>
    Public,
    /// <summary>Gives the care asked; the detail is its national name.</summary>
    Care,
    /// <summary>Helps in the way asked; the detail is its national name.</summary>
    Way,
    /// <summary>Can be reached in the way asked; the detail is its national name.</summary>
    Contact,
    /// <summary>Comes to people.</summary>
    Itinerant,
}

/// <summary>Why a structure is proposed.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Detail">A value of the national standard, or null.</param>
public readonly record struct Reason(ReasonKind Kind, string? Detail = null);

/// <summary>Kinds of doubt.</summary>
public enum DoubtKind
{
    /// <summary>The sheet was last verified long ago; the detail is the year.</summary>
    OldSheet,
    /// <summary>No opening hours on the sheet.</summary>
    HoursUnknown,
    /// <summary>The hours were only read in part.</summary>
    HoursPartlyRead,
    /// <summary>The service is inferred from the kind of structure, not declared.</summary>
    ServiceInferred,
    /// <summary>The address is missing or unsure.</summary>
    AddressUnsure,
    /// <summary>The source says that the sheet must be verified.</summary>
    ToVerify,
    /// <summary>The price is not said.</summary>
    PriceUnknown,
    /// <summary>The commune's centre stands for the address: the distance is approximate.</summary>
    DistanceApproximate,
}

/// <summary>What may be wrong on the card.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Detail">A figure or date, or null.</param>
public readonly record struct Doubt(DoubtKind Kind, string? Detail = null);
