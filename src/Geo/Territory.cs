using System.Collections.Immutable;

namespace OrientationBot.Geo;

/// <summary>The kinds of area that people and coordinators name.</summary>
public enum TerritoryKind
{
    /// <summary>A <i>bassin de vie</i> of the Hub (23 in Centre-Val de Loire).</summary>
    Bassin,

    /// <summary>An intercommunal authority (communauté de communes, métropole…).</summary>
    Epci,

    /// <summary>A département.</summary>
    Departement,

    /// <summary>A region.</summary>
    Region,
}

/// <summary>A set of communes with a name and an identifier such as <c>dep:18</c>, <c>epci:200066330</c>, <c>bassin:Vierzon</c>, <c>reg:24</c>.</summary>
/// <param name="Id">Kind and code, unique.</param>
/// <param name="Kind">What sort of area.</param>
/// <param name="Name">Name as people say it (« Cher », « CC Terres du Haut Berry »).</param>
/// <param name="Communes">INSEE codes of its communes.</param>
public sealed record Territory(string Id, TerritoryKind Kind, string Name, ImmutableArray<string> Communes);
