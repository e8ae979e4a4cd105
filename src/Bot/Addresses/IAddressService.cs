using OrientationBot.Geo;

namespace OrientationBot.Bot.Addresses;

/// <summary>Finds the house of an address.</summary>
internal interface IAddressService
{
    /// <summary>Where the house stands; null when it is not found, not in that commune, or not found in time. Never fails, never keeps a turn waiting for long.</summary>
    /// <param name="address">The address alone, as it was typed.</param>
    /// <param name="commune">The commune that the gazetteer read in it.</param>
    /// <param name="cancellationToken">The turn is given up.</param>
    ValueTask<Position?> FindAsync(string address, Commune commune, CancellationToken cancellationToken);
}

/// <summary>No service is configured: addresses go nowhere, distances start from the commune's centre.</summary>
internal sealed class NoAddressService : IAddressService
{
    /// <inheritdoc/>
    public ValueTask<Position?> FindAsync(string address, Commune commune, CancellationToken cancellationToken) => default;
}
