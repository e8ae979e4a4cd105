using System.Collections.Immutable;
using OrientationBot.Geo.Gazetteer;
using OrientationBot.Knowledge.Needs;

namespace OrientationBot.Knowledge.Understanding;

/// <summary>What was asked and offered, so that an answer is read as an answer.</summary>
/// <param name="Expectation">What the conversation waits for.</param>
public sealed record Context(Expectation Expectation)
{
    /// <summary>Nothing expected.</summary>
    public static Context None { get; } = new(Expectation.None);

    /// <summary>Titles of the choices on offer, in order: their text, or their number, chooses.</summary>
    public ImmutableArray<string> Choices { get; init; } = [];

    /// <summary>Cards now shown, in order, by name: « la médiathèque », « le PIMMS ».</summary>
    public ImmutableArray<string> Shown { get; init; } = [];

    /// <summary>Language of the conversation so far.</summary>
    public string Language { get; init; } = "fr";

    /// <summary>Also fill <see cref="Understanding.Trace"/>.</summary>
    public bool Explain { get; init; }
}

/// <summary>Text and what we waited for → <see cref="Understanding"/>. Pure: no clock, no I/O. Thread-safe.</summary>
/// <param name="tree">The tree of needs.</param>
/// <param name="gazetteer">The places.</param>
public sealed class Understander(NeedTree tree, Gazetteer gazetteer)
{
    /// <summary>Reads one message; any text whatever gives an answer, never an exception.</summary>
    public Understanding Understand(string text, Context context) =>
        new() { Text = text, Places = gazetteer.Find(text), OutOfScope = tree.Needs.IsEmpty };
}
