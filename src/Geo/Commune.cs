using System.Collections.Immutable;

namespace OrientationBot.Geo;

/// <summary>A French commune, as in the official geographic code (COG).</summary>
/// <param name="Code">INSEE code, five characters (« 18279 », « 2A004 »).</param>
/// <param name="Name">Official name with its accents (« Vierzon »).</param>
/// <param name="PostalCodes">Every postal code that La Poste serves it with.</param>
/// <param name="Departement">Code of its département (« 18 », « 2A »).</param>
/// <param name="Region">Code of its region (« 24 » is Centre-Val de Loire).</param>
/// <param name="Centre">Centre of the commune.</param>
/// <param name="Population">Inhabitants (municipal population of the census named in <c>data/README.md</c>).</param>
public sealed record Commune(
    string Code, string Name, ImmutableArray<string> PostalCodes, string Departement, string Region, Position Centre, int Population);
