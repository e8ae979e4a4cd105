using System.Collections.Immutable;
using OrientationBot.Bot.Citizen;
using OrientationBot.Knowledge.Accounts;
using OrientationBot.Knowledge.Exchange;
using OrientationBot.Knowledge.Exchange.Exports;
using OrientationBot.Knowledge.Exchange.Tables;

namespace OrientationBot.Bot.Coordinator;

/// <summary>What a coordinator asks about files.</summary>
public abstract record FileErrand : WorkErrand
{
    /// <summary>What would come of the file that came with the message?</summary>
    public sealed record Analyse : FileErrand;

    /// <summary>Apply it, once, whatever happens meanwhile.</summary>
    public sealed record Apply(SavedFile File) : FileErrand;

    /// <summary>What would come of a table, read as was agreed?</summary>
    public sealed record Preview(SavedFile File) : FileErrand;

    /// <summary>Forget what the columns of a source give.</summary>
    public sealed record Forget(string Source) : FileErrand;

    /// <summary>Forget it.</summary>
    public sealed record Drop(SavedFile File) : FileErrand;

    /// <summary>Close the sheets that the source no longer speaks of.</summary>
    public sealed record CloseMissing(ImmutableArray<string> Structures, string Batch) : FileErrand;

    /// <summary>Take a batch back.</summary>
    public sealed record Undo(string Batch) : FileErrand;

    /// <summary>Write the directory to a file that can be fetched for a while.</summary>
    /// <param name="Format">The format.</param>
    /// <param name="Territory">Id of a territory, or code of a commune; null for all.</param>
    public sealed record Export(ExportFormat Format, string? Territory) : FileErrand;
}

/// <summary>How it ended.</summary>
public abstract record FileFinding : Finding
{
    /// <summary>What would come of it; nothing is changed yet.</summary>
    public sealed record Analysed(SavedFile File, ImportReport Report) : FileFinding;

    /// <summary>It is a table of no known format.</summary>
    /// <param name="File">The file.</param>
    /// <param name="Tables">Its tables, the likeliest first.</param>
    /// <param name="Source">The source whose columns these are; null when none is remembered.</param>
    public sealed record Tabled(SavedFile File, ImmutableArray<TableReading> Tables, string? Source) : FileFinding;

    /// <summary>Forgotten; false when it was not known.</summary>
    public sealed record Forgotten(bool Known) : FileFinding;

    /// <summary>It cannot be read.</summary>
    public sealed record Broken(string Name, BrokenReason Reason, int Line) : FileFinding;

    /// <summary>The file is no more, or never arrived.</summary>
    public sealed record Gone : FileFinding;

    /// <summary>Not allowed.</summary>
    public sealed record Refused(Refusal Reason) : FileFinding;

    /// <summary>Applied; <paramref name="Report"/> is null when it had been applied before.</summary>
    public sealed record Applied(string Batch, int Sheets, ImportReport? Report) : FileFinding;

    /// <summary>Changed: sheets closed, or a batch taken back.</summary>
    public sealed record Changed(int Sheets, string Batch) : FileFinding;

    /// <summary>Later changes stand in the way; nothing was changed.</summary>
    public sealed record InTheWay(int Sheets) : FileFinding;

    /// <summary>The store cannot be used now; nothing was changed.</summary>
    public sealed record NotNow : FileFinding;

    /// <summary>A file that can be fetched.</summary>
    public sealed record Exported(string Address, string Path, int Minutes, ExportReport Report) : FileFinding;
}
