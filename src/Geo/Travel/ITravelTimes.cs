using System.Collections.Immutable;

namespace OrientationBot.Geo.Travel;

/// <summary>Knows how long journeys take by road. What it cannot say is null, never a guess: straight lines stay straight lines, and are said to be.</summary>
public interface ITravelTimes
{
    /// <summary>Times of every journey between two lists.</summary>
    /// <param name="from">Where journeys start.</param>
    /// <param name="to">Where they end.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Null when there was no answer in time, or none that can be used.</returns>
    Task<TravelTable?> TableAsync(ImmutableArray<Position> from, ImmutableArray<Position> to, CancellationToken cancellationToken);
}

/// <summary>Times of journeys.</summary>
/// <param name="Times">By start, then by end; null where no road leads.</param>
public sealed record TravelTable(ImmutableArray<ImmutableArray<TimeSpan?>> Times);
