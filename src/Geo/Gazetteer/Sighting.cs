namespace OrientationBot.Geo.Gazetteer;

/// <summary>Words of a text that were taken for a place, before they are told as a <see cref="PlaceMention"/>.</summary>
/// <param name="First">First word.</param>
/// <param name="End">Word after the last.</param>
/// <param name="Meanings">What they may mean, in no order.</param>
internal sealed record Sighting(int First, int End, List<Meaning> Meanings)
{
    /// <summary>True when a postal code stands in it: an address, more exact than a name in passing.</summary>
    public bool HasPostalCode { get; init; }

    /// <summary>The same words, meaning only what passes; null when nothing does.</summary>
    public Sighting? Narrowed(Func<int, bool> passes)
    {
        var kept = Meanings.FindAll(m => passes(m.Place));
        return kept.Count > 0 ? this with { Meanings = kept } : null;
    }
}
