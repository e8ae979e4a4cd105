using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.Http.Resilience;
using OrientationBot.Geo;
using OrientationBot.Geo.Travel;
using Polly;
using Polly.Timeout;

namespace OrientationBot.Bot.Travel;

/// <summary>Asks the <c>table</c> service of OSRM, or of anything that answers like it (http://project-osrm.org/docs/v5.24.0/api/#table-service).</summary>
/// <remarks>What comes back is believed only when it has the shape that was asked for and no impossible time.</remarks>
internal sealed class OsrmTravelTimes : ITravelTimes, IDisposable
{
    private const int MostBytes = 8 << 20;
    private static readonly TimeSpan Longest = TimeSpan.FromHours(24);

    private readonly TravelSettings _settings;
    private readonly HttpClient _http;

    private OsrmTravelTimes(TravelSettings settings)
    {
        _settings = settings;
        var patience = new ResiliencePipelineBuilder<HttpResponseMessage>()
            .AddRetry(new HttpRetryStrategyOptions { MaxRetryAttempts = 1, Delay = TimeSpan.FromMilliseconds(100) })
            .AddTimeout(settings.Timeout)
            .Build();
        _http = new(new ResilienceHandler(patience) { InnerHandler = new SocketsHttpHandler { AllowAutoRedirect = false } })
        {
            BaseAddress = new(settings.Url!.AbsoluteUri.TrimEnd('/') + "/"), MaxResponseContentBufferSize = MostBytes, Timeout = Timeout.InfiniteTimeSpan,
        };
    }

    /// <summary>The service of the settings; null when they name none.</summary>
    public static OsrmTravelTimes? From(TravelSettings settings) => settings.Url is null ? null : new(settings);

    /// <inheritdoc/>
    public async Task<TravelTable?> TableAsync(ImmutableArray<Position> from, ImmutableArray<Position> to, CancellationToken cancellationToken)
    {
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<TimeSpan?>>(from.Length);
        var half = Math.Max(1, _settings.MostCoordinates / 2);
        foreach (var starts in from.Chunk(Math.Max(half, _settings.MostCoordinates - to.Length)))
        {
            var parts = new List<TimeSpan?[][]>();
            foreach (var ends in to.Chunk(_settings.MostCoordinates - Math.Min(starts.Length, _settings.MostCoordinates - 1)))
            {
                if (await AskAsync(starts, ends, cancellationToken) is not { } part) return null;
                parts.Add(part);
            }
            for (var i = 0; i < starts.Length; i++) rows.Add([.. parts.SelectMany(part => part[i])]);
        }
        return new(rows.DrainToImmutable());
    }

    public void Dispose() => _http.Dispose();

    private async Task<TimeSpan?[][]?> AskAsync(Position[] from, Position[] to, CancellationToken cancellationToken)
    {
        try
        {
            using var response = await _http.GetAsync(new Uri(Question(from, to), UriKind.Relative), cancellationToken);
            if (!response.IsSuccessStatusCode) return null;
            using var answer = JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync(cancellationToken));
            return Read(answer.RootElement, from.Length, to.Length);
        }
        catch (Exception e) when (e is HttpRequestException or TimeoutRejectedException or JsonException)
        {
            return null;
        }
    }

    private static string Question(Position[] from, Position[] to)
    {
        var coordinates = from.Concat(to).Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Longitude:0.######},{p.Latitude:0.######}"));
        return $"table/v1/driving/{string.Join(';', coordinates)}?annotations=duration&sources={Indexes(0, from.Length)}&destinations={Indexes(from.Length, to.Length)}";
    }

    private static string Indexes(int first, int count) => string.Join(';', Enumerable.Range(first, count));

    private static TimeSpan?[][]? Read(JsonElement answer, int rows, int columns)
    {
        if (answer.ValueKind != JsonValueKind.Object || !answer.TryGetProperty("durations", out var table)) return null;
        if (table.ValueKind != JsonValueKind.Array || table.GetArrayLength() != rows) return null;
        TimeSpan?[][] read = [.. table.EnumerateArray().Select(row => Row(row, columns)).OfType<TimeSpan?[]>()];
        return read.Length == rows ? read : null;
    }

    private static TimeSpan?[]? Row(JsonElement row, int columns)
    {
        if (row.ValueKind != JsonValueKind.Array || row.GetArrayLength() != columns) return null;
        var times = new List<TimeSpan?>(columns);
        foreach (var cell in row.EnumerateArray())
            if (cell.ValueKind == JsonValueKind.Null) times.Add(null);
            else if (cell.ValueKind == JsonValueKind.Number && cell.TryGetDouble(out var seconds) && seconds >= 0 && seconds <= Longest.TotalSeconds) times.Add(TimeSpan.FromSeconds(seconds));
            else return null;
        return [.. times];
    }
}
