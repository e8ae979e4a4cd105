using System.Collections.Immutable;

namespace OrientationBot.Geo.Gazetteer;

/// <summary>The facts a gazetteer is made of; read from <c>data/</c> by <see cref="GazetteerFiles"/>.</summary>
/// <param name="Communes">Every commune of France.</param>
/// <param name="FormerNames">Former, delegated or associated commune name → INSEE code of today's commune.</param>
/// <param name="Territories">Territories, with the communes that the source gives them; those in force are the gazetteer's.</param>
/// <param name="Region">Code of the region served: a strong prior (« 24 »).</param>
public sealed record GazetteerData(
    ImmutableArray<Commune> Communes, ImmutableArray<(string Name, string Code)> FormerNames, ImmutableArray<Territory> Territories, string Region)
{
    /// <summary>INSEE code → how the source knows the bassin of the commune.</summary>
    public ImmutableDictionary<string, string> BassinSources { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Districts, nicknames and natural regions → INSEE code or territory id; the same name several times when it means several places.</summary>
    public ImmutableArray<(string Name, string Id)> Nicknames { get; init; } = [];

    /// <summary>Ordinary words that are a place's name, or one slip away from one (« sens », « tours », « rien »): a sentence that has them names no place by that alone.</summary>
    public ImmutableArray<string> OrdinaryWords { get; init; } = [];
}
