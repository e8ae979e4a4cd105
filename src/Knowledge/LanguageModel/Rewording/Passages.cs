using System.Collections.Immutable;

namespace OrientationBot.Knowledge.LanguageModel.Rewording;

/// <summary>What is to be put in other words, and in which.</summary>
/// <param name="Given">The passages; nothing else may be said.</param>
/// <param name="Language">« fr » or « en »: the languages whose facts can be checked.</param>
public sealed record Passages(ImmutableArray<Excerpt> Given, string Language)
{
    /// <summary>The person asked for simpler words.</summary>
    public bool Plainer { get; init; }
}

/// <summary>One passage.</summary>
/// <param name="Text">Its words.</param>
public sealed record Excerpt(string Text)
{
    /// <summary>Free text of the directory (a name, a comment), which anyone may have written: its words may be repeated, but no number, phone or link out of it.</summary>
    public bool FreeText { get; init; }
}
