using System.Text.Json;
using OrientationBot.Knowledge.Directory;

namespace OrientationBot.Knowledge.Exchange.Exports.DataInclusion;

/// <summary>Structures in data·inclusion v1: one object with <c>structures</c> and <c>services</c>, each by the published schema.</summary>
/// <remarks>
/// As in data·inclusion's own reading of the national directory, a structure has one service that carries all its thématiques; one that offers nothing, or
/// receives nobody, has none. A name shorter than the schema allows leaves the structure out, and the report says so.
/// </remarks>
internal static class DataInclusionWriter
{
    private const int ShortestName = 3;

    public static async Task<int> WriteAsync(IEnumerable<Structure> structures, Stream stream, Losses losses, CancellationToken cancellationToken)
    {
        var written = structures.Where(structure => HasName(structure, losses)).ToList();
        await using var json = new Utf8JsonWriter(stream, JsonText.Readable);
        json.WriteStartObject();
        await json.ObjectsAsync("structures", written, structure => StructureObject.Write(json, structure, losses), cancellationToken);
        await json.ObjectsAsync("services", written.Where(Offers), structure => ServiceObject.Write(json, structure, losses), cancellationToken);
        json.WriteEndObject();
        await json.FlushAsync(cancellationToken);
        return written.Count;
    }

    private static bool Offers(Structure structure) => structure.Services != Services.None && !structure.Access.HasFlag(Access.NoPublic);

    private static bool HasName(Structure structure, Losses losses)
    {
        if (structure.Name.Length >= ShortestName) return true;
        losses.Add(StandardNames.NameColumn, structure.Id, structure.Name);
        return false;
    }
}
