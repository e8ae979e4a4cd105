namespace OrientationBot.Geo;

/// <summary>Where somebody is, or wants to go: a commune, a whole territory, or a point that was shared.</summary>
/// <param name="Id">INSEE code of a commune, id of a <see cref="Geo.Territory"/> (<c>dep:18</c>), or <c>here</c> for a shared position.</param>
/// <param name="Name">Name to say back (« Vierzon »); for a shared position the commune whose centre is nearest.</param>
/// <param name="Position">Where distances start from: the commune's centre, the territory's most populated commune, or the point itself.</param>
public sealed record Place(string Id, string Name, Position Position)
{
    /// <summary>The commune, when the place is one or lies in one; null for a territory.</summary>
    public Commune? Commune { get; init; }

    /// <summary>The territory, when the place is one; null otherwise.</summary>
    public Territory? Territory { get; init; }

    /// <summary>True when the place lies in the configured region.</summary>
    public bool InRegion { get; init; }

    /// <summary>True when the person shared the position of the device.</summary>
    public bool Shared => Id == "here";
}
