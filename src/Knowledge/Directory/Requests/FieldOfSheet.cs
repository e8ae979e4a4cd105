namespace OrientationBot.Knowledge.Directory.Requests;

/// <summary>« les horaires de la médiathèque de Gien » → a field, when one is named, and a sheet.</summary>
/// <param name="Field">Column of the standard; null when no field is named.</param>
/// <param name="Name">Words of the name; empty when none is.</param>
/// <param name="Rank">« la 3 »; null when no rank is said.</param>
public sealed record FieldOfSheet(string? Field, string Name, int? Rank)
{
    /// <summary>Reads the words.</summary>
    public static FieldOfSheet Read(string text, ChangeWords words)
    {
        var said = new SaidWords(text);
        if (said.Count == 0) return new(null, "", null);
        var clauses = new Clauses(said, words);
        var at = 0;
        while (at < said.Count && said.Words[at] is "le" or "la" or "les" or "l") at++;
        var field = at < said.Count && clauses.At(at) is { Kind: MarkKind.Field } mark ? mark : (Found?)null;
        var target = TargetReader.Read(clauses, field?.End ?? 0, said.Count);
        return new(field?.Mark.Field, target.Name ?? "", target.Rank);
    }
}
