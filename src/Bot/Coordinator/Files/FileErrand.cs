using System.Collections.Immutable;
using OrientationBot.Bot.Citizen;
using OrientationBot.Knowledge.Accounts;
using OrientationBot.Knowledge.Exchange;
using OrientationBot.Knowledge.Exchange.Exports;

namespace OrientationBot.Bot.Coordinator;

/// <summary>What a coordinator asks about files.</summary>
public abstract record FileErrand : WorkErrand
{
    /// <summary>What would come of the file that came with the message?</summary>
    public sealed record Analyse : FileErrand;

    /// <summary>Apply it, once, whatever happens meanwhile.</summary>
    public sealed record Apply(SavedFile File) : FileErrand;

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

/// <summary>A file that waits for « oui ».</summary>
/// <param name="Key">Its key on the shelf.</param>
/// <param name="Name">Its name, made harmless, for people alone.</param>
/// <param name="Batch">The batch of the history that it will be: the same one is applied once.</param>
public sealed record SavedFile(string Key, string Name, string Batch);

/// <summary>What was imported last, for as long as it can be taken back from here.</summary>
/// <param name="Batch">The batch of the history.</param>
/// <param name="Missing">Ids of the sheets of the same source that the file did not speak of, offered for closing.</param>
public sealed record SavedImport(string Batch, ImmutableArray<string> Missing)
{
    /// <summary>The batch that closed them; null until they are closed. It is taken back first.</summary>
    public string? Closing { get; init; }
}
