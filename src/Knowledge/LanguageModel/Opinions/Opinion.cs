using System.Collections.Immutable;
using OrientationBot.Knowledge.Understanding;

namespace OrientationBot.Knowledge.LanguageModel.Opinions;

/// <summary>A second opinion that was checked: every value of it was offered.</summary>
/// <param name="Needs">Ids of needs, best first; empty when the model sees none.</param>
/// <param name="Commune">Id of the commune meant; null when none was offered or chosen.</param>
/// <param name="Wishes">Constraints, each with words of the message behind it.</param>
internal sealed record Opinion(ImmutableArray<string> Needs, string? Commune, Constraints Wishes);
