using System.Globalization;
using System.Text.Json;
using OrientationBot.Geo;
using Polly;

namespace OrientationBot.Bot.Addresses;

/// <summary>Asks a service that answers as the Base Adresse Nationale and the Géoplateforme do (GeoJSON, best first).</summary>
/// <remarks>The address is all that leaves: no name, no need, no other word of the message, no identifier of the conversation. What comes back is believed only near the commune that was read.</remarks>
internal sealed class BanAddressService(HttpClient http, AddressSettings settings, ILogger<BanAddressService> logger) : IAddressService
{
    /// <summary>A longer text is no address.</summary>
    private const int LongestAddress = 200;

    /// <inheritdoc/>
    public async ValueTask<Position?> FindAsync(string address, Commune commune, CancellationToken cancellationToken)
    {
        if (settings.Url is not { } url || address.Length > LongestAddress) return null;
        try
        {
            return BanAnswer.Position(await http.GetByteArrayAsync(Question(url, address, commune), cancellationToken), commune);
        }
        catch (Exception e) when (e is HttpRequestException or ExecutionRejectedException or JsonException || e is OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            logger.AddressesUnavailable(e.GetType().Name);
            return null;
        }
    }

    private static Uri Question(Uri url, string address, Commune commune)
    {
        var centre = commune.Centre;
        var question = string.Create(CultureInfo.InvariantCulture,
            $"q={Uri.EscapeDataString(address)}&limit=1&citycode={Uri.EscapeDataString(commune.Code)}&lat={centre.Latitude:0.####}&lon={centre.Longitude:0.####}");
        return new UriBuilder(url) { Query = url.Query.Length > 1 ? $"{url.Query[1..]}&{question}" : question }.Uri;
    }
}
