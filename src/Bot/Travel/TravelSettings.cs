namespace OrientationBot.Bot.Travel;

/// <summary>Who knows how long journeys take by road.</summary>
/// <param name="Url">Address of a service compatible with OSRM (its <c>table</c> service); null: nobody, and nothing is sent anywhere.</param>
/// <param name="Timeout">Longest wait for one answer.</param>
/// <param name="MostCoordinates">Most coordinates of one question (OSRM's <c>max-table-size</c>, 100 unless it was changed).</param>
internal sealed record TravelSettings(Uri? Url, TimeSpan Timeout, int MostCoordinates)
{
    /// <summary>Nobody is asked.</summary>
    public static TravelSettings Off { get; } = new(null, TimeSpan.FromSeconds(3), 100);

    public TravelSettings(SettingsReader reader) : this(
        reader.Address("Travel:Url", null),
        TimeSpan.FromSeconds(reader.Whole("Travel:TimeoutSeconds", (int)Off.Timeout.TotalSeconds, 1, 60)),
        reader.Whole("Travel:MostCoordinates", Off.MostCoordinates, 2, 10_000)) { }
}
