using System.Collections.Immutable;
using OrientationBot.Knowledge.Directory;

namespace OrientationBot.Knowledge.Exchange;

/// <summary>How an import ended.</summary>
public abstract record ImportResult
{
    /// <summary>The file was read to its end; the report says what became of every row.</summary>
    public sealed record Done(ImportReport Report) : ImportResult;

    /// <summary>The file is not, or stops being, something that can be read; nothing was changed.</summary>
    /// <param name="File">Name of the file.</param>
    /// <param name="Line">Line, from 1.</param>
    /// <param name="Message">What is wrong.</param>
    public sealed record Broken(string File, int Line, string Message) : ImportResult
    {
        /// <summary>What is wrong, for those who say it in words.</summary>
        public BrokenReason Reason { get; init; }
    }

    /// <summary>The batch was applied before: confirming twice applies once.</summary>
    /// <param name="Sheets">How many sheets it changed.</param>
    public sealed record AlreadyApplied(int Sheets) : ImportResult;

    /// <summary>The account may not, or no longer; nothing was changed.</summary>
    public sealed record Forbidden : ImportResult;

    /// <summary>The store cannot be written; nothing was changed.</summary>
    public sealed record StoreFailed(StoreTrouble Trouble) : ImportResult;
}

/// <summary>Why a file cannot be read.</summary>
public enum BrokenReason
{
    /// <summary>It is not, or stops being, CSV or JSON.</summary>
    Damaged,
    /// <summary>Its columns are of no known format.</summary>
    UnknownColumns,
    /// <summary>It looks like a workbook and is none.</summary>
    NotAWorkbook,
    /// <summary>Too many rows, or too big once unpacked.</summary>
    TooBig,
}

/// <summary>What became of every row of a file.</summary>
/// <param name="File">Name of the file.</param>
/// <param name="Rows">The rows, in the order of the file.</param>
/// <param name="IgnoredColumns">Columns of the file that its format has no use for.</param>
public sealed record ImportReport(string File, ImmutableArray<RowFate> Rows, ImmutableArray<string> IgnoredColumns)
{
    /// <summary>The proposal of the history that this import is, by which it can be undone; null when nothing was changed.</summary>
    public string? Batch { get; init; }

    /// <summary>Sheets of the same publisher that the file does not speak of, by name: they may have closed. Nothing is done about them.</summary>
    public ImmutableArray<(string Id, string Name)> Missing { get; init; } = [];

    /// <summary>How many sheets the publisher had before in the territory and in the départements that the file speaks of.</summary>
    public int OfSource { get; init; }

    /// <summary>Sheets of the same publisher in départements that the file does not speak of at all: nothing is said of them.</summary>
    public int Elsewhere { get; init; }

    /// <summary>The file leaves out so much of what the publisher had that it may be a part of it.</summary>
    public bool MayBePart => Missing.Length > LargestShare * OfSource;

    /// <summary>Larger parts of a list do not close between two files: see <c>docs/exchange.md</c>.</summary>
    private const double LargestShare = 0.1;

    /// <summary>How many rows had that fate.</summary>
    public int Count(Fate fate) => Rows.Count(r => r.Fate == fate);

    /// <summary>How many were taken with something to verify.</summary>
    public int Doubtful => Rows.Count(r => r.Doubtful);
}
