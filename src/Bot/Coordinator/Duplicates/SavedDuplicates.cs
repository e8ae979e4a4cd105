using System.Collections.Immutable;

namespace OrientationBot.Bot.Coordinator;

/// <summary>Sheets that may be one place, as they were shown.</summary>
/// <param name="Over">Ids of the territories or communes asked about; empty for those of who asked.</param>
/// <param name="From">How many pairs stood before these.</param>
/// <param name="Pairs">The pairs of the page.</param>
public sealed record SavedDuplicates(ImmutableArray<string> Over, int From, ImmutableArray<SavedPair> Pairs)
{
    /// <summary>The pair spoken of; null when none was picked.</summary>
    public SavedPair? Chosen { get; init; }

    /// <summary>Fields taken from one sheet by choice.</summary>
    public ImmutableArray<SavedTaken> Taken { get; init; } = [];

    /// <summary>The pair spoken of: the one that was picked, or the only one.</summary>
    internal SavedPair? Spoken => Chosen ?? (Pairs is [var only] ? only : null);
}

/// <summary>Two sheets.</summary>
/// <param name="First">Id of one.</param>
/// <param name="Second">Id of the other.</param>
/// <param name="Name">Name of the first, for the button.</param>
public sealed record SavedPair(string First, string Second, string Name);

/// <summary>A field taken from one of two sheets.</summary>
/// <param name="Field">Column of the standard.</param>
/// <param name="From">Id of the sheet.</param>
public sealed record SavedTaken(string Field, string From);
