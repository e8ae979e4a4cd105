using OrientationBot.Geo.Gazetteer;
using OrientationBot.Knowledge.Needs;
using OrientationBot.Knowledge.Understanding;
using OrientationBot.Testing;

namespace OrientationBot.Knowledge.Tests.Understanding;

/// <summary>The product's own understander, built once for all tests.</summary>
internal static class Trained
{
    private static readonly Lazy<Understander> s_understander = new(Build);

    /// <summary>The understander of the product's files.</summary>
    public static Understander Understander => s_understander.Value;

    /// <summary>What a text means when nothing was asked.</summary>
    public static Knowledge.Understanding.Understanding Of(string text) => Understander.Understand(text, Context.None);

    /// <summary>What a text means when something was asked.</summary>
    public static Knowledge.Understanding.Understanding Of(string text, Expectation expectation) => Understander.Understand(text, new(expectation));

    private static Understander Build()
    {
        var tree = NeedTreeReader.Read(SharedFolder.InRepository("dialogs", "needs.yml")).Value;
        var language = LearntLanguage.Load(SharedFolder.InRepository("dialogs"), tree).Value;
        return new(language, new Gazetteer(GazetteerFiles.Read(SharedFolder.InRepository("data")).Data));
    }
}
