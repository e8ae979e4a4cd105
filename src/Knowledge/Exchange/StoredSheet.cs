using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Directory.Changes;

namespace OrientationBot.Knowledge.Exchange;

/// <summary>A structure as one JSON object of the national standard: how the store keeps it. Equal structures have equal texts.</summary>
internal static class StoredSheet
{
    public static string Write(Structure structure) => SheetCells.Of(structure).ToString();

    /// <summary>The structure; null when there is none to show (it closed for good, its commune is no longer known).</summary>
    public static Structure? Read(string text, Reference reference) => SheetCells.Parse(text).Shown(reference);
}
