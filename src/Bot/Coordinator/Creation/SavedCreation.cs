using System.Collections.Immutable;

namespace OrientationBot.Bot.Coordinator;

/// <summary>A sheet being written, question by question: it can be left for a search and taken up again.</summary>
/// <param name="Wishes">What was said so far.</param>
/// <param name="Skipped">Fields that the person does not want to give.</param>
/// <param name="Asked">The field asked for last; null before the first question.</param>
public sealed record SavedCreation(ImmutableArray<SavedWish> Wishes, ImmutableArray<string> Skipped, string? Asked)
{
    /// <summary>Nothing said yet.</summary>
    internal static SavedCreation New { get; } = new([], [], null);
}
