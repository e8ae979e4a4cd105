using System.Collections.Immutable;
using OrientationBot.Geo.Gazetteer;
using OrientationBot.Knowledge.Directory;

namespace OrientationBot.Knowledge.Exchange;

/// <summary>What a row says: a structure, or nothing that can be used, with the remarks that say why.</summary>
/// <param name="Structure">The structure; null when the row is refused.</param>
/// <param name="Id">Its identifier; null when it has none.</param>
/// <param name="Name">Its name, perhaps empty.</param>
/// <param name="Remarks">Why it is refused, or what is doubtful.</param>
internal sealed record Sheet(Structure? Structure, string? Id, string Name, ImmutableArray<Remark> Remarks)
{
    /// <summary>The columns that the row speaks of, given the sheet that it finds; null when it speaks of all: what is not spoken of stays as it is.</summary>
    public Func<Structure, ImmutableHashSet<string>>? Spoken { get; init; }

    /// <summary>True when the row says itself of which day it is; a row that does not is no news where nothing else changed.</summary>
    public bool IsDated { get; init; } = true;

    public static Sheet Refused(string id, string name, Remarks remarks) => new(null, Cells.Text(id), name, remarks.All);
}

/// <summary>What the readers need to know of the world.</summary>
/// <param name="gazetteer">The places.</param>
/// <param name="data">The facts they are made of.</param>
public sealed class Reference(Gazetteer gazetteer, GazetteerData data)
{
    /// <summary>The places.</summary>
    internal Gazetteer Gazetteer => gazetteer;

    /// <summary>Puts in force what people said: INSEE code → id of a bassin.</summary>
    public void Follow(ImmutableDictionary<string, string> said) => gazetteer.Follow(gazetteer.Bassins.With(said));

    internal CommuneFinder Communes { get; } = new(gazetteer, data);
}
