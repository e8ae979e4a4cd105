using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;

namespace OrientationBot.Knowledge.Directory.Changes;

/// <summary>One sheet changed once: a row of the history, to which rows are only ever added. Each holds the hash of the one before it.</summary>
/// <param name="Number">Place in the history, from 1, without gap.</param>
/// <param name="Proposal">The proposal that was applied; an import is one proposal.</param>
/// <param name="Change">The sheet and its cells; the version seen is the one before this change.</param>
/// <param name="By">Who applied it.</param>
/// <param name="At">When.</param>
/// <param name="Origin">Where it came from.</param>
public sealed record HistoryEntry(long Number, string Proposal, SheetChange Change, Author By, DateTimeOffset At, ChangeOrigin Origin)
{
    /// <summary>Version of the sheet after the change.</summary>
    public long Version => Change.VersionSeen + 1;

    /// <summary>Why, in the words of whoever proposed; null when nothing was said.</summary>
    public string? Why { get; init; }

    /// <summary>True when a person stands behind it: a file of an older date does not undo it.</summary>
    public bool IsAPersonsWord { get; init; }

    /// <summary>The proposal that this one undid.</summary>
    public string? Undoes { get; init; }

    /// <summary>Hash of the row before; empty for the first.</summary>
    public string Previous { get; init; } = "";

    /// <summary>Hash of this row, as it is kept.</summary>
    public string Hash { get; init; } = "";

    /// <summary>What <see cref="Hash"/> must be: SHA-256, in hexadecimal, of everything in this row and of the hash before it.</summary>
    /// <remarks>
    /// A JSON array, so that no two rows have one text. It holds the id of the account and never a name or an address: an account can be erased
    /// and the chain still holds.
    /// </remarks>
    public string Sealed()
    {
        var content = new MemoryStream();
        using (var json = new Utf8JsonWriter(content))
        {
            json.WriteStartArray();
            json.WriteNumberValue(Number);
            json.WriteNumberValue(Version);
            json.WriteNumberValue(At.ToUnixTimeMilliseconds());
            json.WriteBooleanValue(IsAPersonsWord);
            foreach (var text in (string?[])[Proposal, Change.Structure, ChangesText.Write(Change.Changes), By.Account, By.Role, Origin.ToString(), Why, Undoes, Previous])
                json.WriteStringValue(text);
            json.WriteEndArray();
        }
        return Convert.ToHexStringLower(SHA256.HashData(content.GetBuffer().AsSpan(0, (int)content.Length)));
    }
}

/// <summary>Cells changed, as a JSON array of triples: <c>[["horaires","…","…"]]</c>.</summary>
internal static class ChangesText
{
    public static string Write(ImmutableArray<FieldChange> changes) =>
        JsonSerializer.Serialize(changes.Select(c => (string[])[c.Field, c.Before, c.After]).ToArray());

    public static ImmutableArray<FieldChange> Read(string text) =>
        [.. JsonSerializer.Deserialize<string[][]>(text)!.Select(c => new FieldChange(c[0], c[1], c[2]))];
}
