using OrientationBot.Geo.Gazetteer;
using OrientationBot.Knowledge.Needs;
using OrientationBot.Knowledge.Understanding;
using OrientationBot.Testing;

namespace OrientationBot.Knowledge.Tests.Understanding;

/// <summary>The product's own understander, built once for all tests.</summary>
internal static class Trained
{
    private static readonly Lazy<LearntLanguage> s_language = new(() => LearntLanguage.Load(SharedFolder.InRepository("dialogs"), NeedTreeReader.Read(SharedFolder.InRepository("dialogs", "needs.yml")).Value).Value);
    private static readonly Lazy<Understander> s_understander = new(() => new(Language, new Gazetteer(GazetteerFiles.Read(SharedFolder.InRepository("data")).Data)));

    /// <summary>What the product's files teach.</summary>
    public static LearntLanguage Language => s_language.Value;

    /// <summary>The understander of the product's files.</summary>
    public static Understander Understander => s_understander.Value;

    /// <summary>What a text means when nothing was asked.</summary>
    public static Knowledge.Understanding.Understanding Of(string text) => Understander.Understand(text, Context.None);

    /// <summary>What a text means when something was asked.</summary>
    public static Knowledge.Understanding.Understanding Of(string text, Expectation expectation) => Understander.Understand(text, new(expectation));
}
