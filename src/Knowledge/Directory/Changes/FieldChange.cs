using System.Collections.Immutable;

namespace OrientationBot.Knowledge.Directory.Changes;

/// <summary>One cell of one sheet, before and after, in the words of the national standard.</summary>
/// <param name="Field">Column of the standard, or one of <see cref="SheetCells.OwnColumns"/>.</param>
/// <param name="Before">Cell before; empty when there was nothing.</param>
/// <param name="After">Cell after; empty when nothing is left.</param>
public sealed record FieldChange(string Field, string Before, string After)
{
    /// <summary>The same cell, the other way round.</summary>
    public FieldChange Reversed() => new(Field, After, Before);
}

/// <summary>What becomes of one sheet: never without the version that was seen.</summary>
/// <param name="Structure">Id of the structure.</param>
/// <param name="VersionSeen">Version on which the change was decided; 0 when there was no sheet yet.</param>
/// <param name="Changes">The cells, in the order of the standard; never empty, each field once.</param>
public sealed record SheetChange(string Structure, long VersionSeen, ImmutableArray<FieldChange> Changes);
