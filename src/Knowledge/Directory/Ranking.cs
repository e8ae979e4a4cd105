using System.Collections.Immutable;
using NodaTime;

namespace OrientationBot.Knowledge.Directory;

/// <summary>
/// What a structure costs a person, in metres: its distance, less what makes it fit better, plus what makes it less sure.
/// A preference of −1,000 is worth one kilometre of road; preferences never sum to more than −2,000.
/// </summary>
/// <param name="query">The query.</param>
/// <param name="person">Whom it is for.</param>
/// <param name="when">The period asked for, placed on the calendar; null when none was.</param>
/// <param name="hours">The hours of the structures.</param>
internal sealed class Ranking(DirectoryQuery query, Person person, (LocalDateTime Start, LocalDateTime End)? when, HoursBook hours)
{
    private const double PreferredProgramme = -1_000, PreferredType = -500, PreferredService = -300, PreferredCare = -200;
    private const double OpenThen = -1_500, ComesWithoutCar = -1_000;
    private const double InferredService = 3_000, AnotherPublic = 2_000, OldSheet = 1_000, ToVerify = 1_000, ApproximatePlace = 500;

    /// <summary>A sheet older than this is doubted.</summary>
    public const int FreshYears = 2;

    private readonly LocalDate _fresh = query.Now.Date.PlusYears(-FreshYears);

    /// <summary>The most that can be taken off a distance: a farther structure cannot cost less than this allows.</summary>
    public double Advantage { get; } = query.ByDistance ? 0 :
        (query.Need is null ? 0 : -(PreferredProgramme + PreferredType + PreferredService + PreferredCare))
        - (when is null ? 0 : OpenThen) - (query.Constraints.WithoutCar ? ComesWithoutCar : 0);

    /// <summary>The cost, in metres.</summary>
    /// <param name="s">The structure.</param>
    /// <param name="index">Its index in the directory.</param>
    /// <param name="meters">Its distance.</param>
    /// <param name="named">Receives every part by name; null to spare the memory while searching.</param>
    public double Cost(Structure s, int index, double meters, ImmutableArray<Score>.Builder? named)
    {
        var cost = 0.0;
        Add("distance", meters);
        if (query.ByDistance) return cost;
        if (query.Need is { } need)
        {
            var prefers = need.Prefers;
            if ((s.Programmes & prefers.Programmes) != 0) Add("preferred programme", PreferredProgramme);
            if (s.Types.Overlaps(prefers.Types)) Add("preferred type", PreferredType);
            if ((s.Services & prefers.Services) != 0) Add("preferred service", PreferredService);
            if ((s.Care & prefers.Care) != 0) Add("preferred care", PreferredCare);
            if (need.Services != 0 && (s.Services & need.Services) == 0) Add("inferred service", InferredService);
        }
        if (when is { } period && hours.IsOpen(index, period)) Add("open when asked", OpenThen);
        if (query.Constraints.WithoutCar && s.Mobility.HasFlag(Mobility.Itinerant)) Add("comes to people", ComesWithoutCar);
        if (s.Publics != Publics.None && (s.Publics & person.Is) == 0) Add("another public", AnotherPublic);
        if (s.Updated < _fresh) Add("old sheet", OldSheet);
        if (s.Doubts.HasFlag(SheetDoubts.ToVerify)) Add("to verify", ToVerify);
        if (s.Doubts.HasFlag(SheetDoubts.PositionIsCommune)) Add("approximate place", ApproximatePlace);
        return cost;

        void Add(string name, double part)
        {
            cost += part;
            named?.Add(new(name, part));
        }
    }
}
