using System.Collections.Immutable;

namespace OrientationBot.Knowledge.Exchange;

/// <summary>What became of a row.</summary>
public enum Fate
{
    /// <summary>A new structure.</summary>
    Added,
    /// <summary>A structure already known, changed.</summary>
    Updated,
    /// <summary>A structure already known, as it was.</summary>
    Unchanged,
    /// <summary>Not taken; the remarks say why.</summary>
    Refused,
}

/// <summary>What became of one row of a file, and why.</summary>
/// <param name="File">Name of the file.</param>
/// <param name="Line">Line on which the row starts (CSV), or number of the object (JSON); from 1.</param>
/// <param name="Id">Identifier of the structure; null when it has none.</param>
/// <param name="Name">Name on the row.</param>
/// <param name="Fate">What became of it.</param>
/// <param name="Remarks">Why it was refused, or what is doubtful; empty when all is well.</param>
public sealed record RowFate(string File, int Line, string? Id, string Name, Fate Fate, ImmutableArray<Remark> Remarks)
{
    /// <summary>Taken, with something to verify.</summary>
    public bool Doubtful => Fate != Fate.Refused && !Remarks.IsEmpty;
}
