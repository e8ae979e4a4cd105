using System.Collections.Immutable;
using OrientationBot.Knowledge.Directory;

namespace OrientationBot.Bot.Citizen;

/// <summary>What was added to the need, said back with the results; what had to be given up is left out.</summary>
internal static class WishEcho
{
    public static WishWords Of(Scene scene, ImmutableArray<Widening> dropped)
    {
        var wishes = scene.Inquiry.Wishes;
        return new(
            wishes.Age,
            wishes.Free && !dropped.Contains(Widening.Price),
            wishes.When is { } when && !dropped.Contains(Widening.When) ? Moment(when) : null,
            dropped.Contains(Widening.Distance) ? null : wishes.MaxKilometres,
            wishes.WithoutCar,
            dropped.Contains(Widening.Care) ? [] : StandardWords.Of(wishes.Care));
    }

    private static string Moment(SavedWhen when) => when switch
    {
        { Now: true } => "now",
        { Weekend: true } => "weekend",
        { DaysAhead: 0 } => "today",
        { DaysAhead: 1 } => "tomorrow",
        { Day: { } day } => Days[day - 1],
        _ => "then",
    };

    private static readonly ImmutableArray<string> Days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
}
