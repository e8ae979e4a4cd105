using System.Collections.Immutable;
using OrientationBot.Knowledge.Exchange.Tables;

namespace OrientationBot.Bot.Coordinator;

/// <summary>A file that waits for « oui ».</summary>
/// <param name="Key">Its key on the shelf.</param>
/// <param name="Name">Its name, made harmless, for people alone.</param>
/// <param name="Batch">The batch of the history that it will be: the same one is applied once.</param>
public sealed record SavedFile(string Key, string Name, string Batch)
{
    /// <summary>How to read it; null for a file of a known format.</summary>
    public SavedPlan? Plan { get; init; }
}

/// <summary>How to read a table: see <see cref="TablePlan"/>.</summary>
/// <param name="Sheet">Name of the sheet.</param>
/// <param name="Source">Who publishes it.</param>
/// <param name="Columns">What each column gives, by its key.</param>
public sealed record SavedPlan(string Sheet, string Source, ImmutableDictionary<string, string> Columns);

/// <summary>A table whose columns are being understood.</summary>
/// <param name="File">The file.</param>
/// <param name="Tables">Its tables.</param>
/// <param name="At">The one that is spoken of; null while it is not known which.</param>
/// <param name="Source">Who publishes it; empty until it has a name.</param>
/// <param name="IsKnown">True for a source that was imported before.</param>
public sealed record SavedTable(SavedFile File, ImmutableArray<TableReading> Tables, int? At, string Source, bool IsKnown)
{
    internal TableReading? Reading => At is { } at && at < Tables.Length ? Tables[at] : null;

    internal SavedTable With(TableReading reading) => this with { Tables = Tables.SetItem(At!.Value, reading) };

    internal SavedFile Planned => File with { Plan = new(Reading!.Sheet, Source, Reading.Remembered) };
}

/// <summary>What was imported last, for as long as it can be taken back from here.</summary>
/// <param name="Batch">The batch of the history.</param>
/// <param name="Missing">The sheets of the same source that the file did not speak of, in the order shown.</param>
public sealed record SavedImport(string Batch, ImmutableArray<SavedChoice> Missing)
{
    /// <summary>Ids of those about to be closed, until that is confirmed.</summary>
    public ImmutableArray<string> Chosen { get; init; } = [];

    /// <summary>The batches that closed some, oldest first. The last is taken back first.</summary>
    public ImmutableArray<string> Closings { get; init; } = [];
}
