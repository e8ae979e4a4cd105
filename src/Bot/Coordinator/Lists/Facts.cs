using System.Collections.Immutable;
using NodaTime;
using OrientationBot.Bot.Phrasing;
using OrientationBot.Knowledge.Directory;

namespace OrientationBot.Bot.Coordinator;

/// <summary>An age as it was said: « un an », « 18 mois ».</summary>
/// <param name="Count">How many.</param>
/// <param name="Unit"><c>day</c>, <c>week</c>, <c>month</c> or <c>year</c>.</param>
public sealed record SheetAge(int Count, string Unit)
{
    /// <summary>One year: what is meant when nothing is said.</summary>
    public static SheetAge Usual { get; } = new(1, "year");

    /// <summary>The day before which a sheet is older than this.</summary>
    public LocalDate Before(LocalDate today) => Unit switch
    {
        "day" => today.PlusDays(-Count),
        "week" => today.PlusWeeks(-Count),
        "month" => today.PlusMonths(-Count),
        _ => today.PlusYears(-Count),
    };
}

/// <summary>One sheet changed by one proposal.</summary>
/// <param name="Structure">Id of the structure.</param>
/// <param name="Name">Its name.</param>
/// <param name="Fields">Columns that changed, the date left out.</param>
/// <param name="Role">Role of who applied it, lower case.</param>
/// <param name="On">The day.</param>
public sealed record RecentChange(string Structure, string Name, ImmutableArray<string> Fields, string Role, LocalDate On);

/// <summary>A sheet with everything that who works on it wants to see.</summary>
/// <param name="Structure">The sheet as it is shown.</param>
/// <param name="Week">Its openings of the next seven days; null when it has none that can be read.</param>
/// <param name="Version">Its version; 0 while nobody has changed the starter directory's.</param>
/// <param name="Last">Its last change; null when the history has none.</param>
/// <param name="Decides">Who asks may change it at once.</param>
public sealed record SheetInFull(Structure Structure, Spoken.Week? Week, long Version, RecentChange? Last, bool Decides);
