using OrientationBot.Geo.Gazetteer;
using OrientationBot.Knowledge.LanguageModel;
using OrientationBot.Knowledge.LanguageModel.Rewording;
using OrientationBot.Knowledge.Needs;
using OrientationBot.Knowledge.Programmes;
using OrientationBot.Knowledge.Tests.Programmes;
using OrientationBot.Knowledge.Tests.Understanding;
using OrientationBot.Knowledge.Understanding;
using OrientationBot.Testing;
using OrientationBot.Testing.Models;

namespace OrientationBot.Knowledge.Tests.LanguageModel;

/// <summary>An adviser at the end of a wire of our own, and the troubles it told.</summary>
internal sealed class Advised
{
    /// <summary>The engine hesitates between several cards.</summary>
    public const string Doubtful = "j'ai un problème avec ma carte";

    /// <summary>The engine understands nothing of it.</summary>
    public const string Obscure = "zrgt plopette machinchose";

    /// <summary>Long enough for the slowest machine; a wire that never ends gets less.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);

    private static readonly NeedTree s_tree = NeedTreeReader.Read(SharedFolder.InRepository("dialogs", "needs.yml")).Value;
    private static readonly Labels s_labels = LabelsReader.Read(SharedFolder.InRepository("dialogs", "fr", "labels.yml"), s_tree).Value;
    private static readonly Gazetteer s_gazetteer = new(GazetteerFiles.Read(SharedFolder.InRepository("data")).Data);

    private readonly Adviser _adviser;

    private Advised(LanguageModelSettings settings, TimeProvider time)
    {
        _adviser = new(settings, s_tree, s_labels, s_gazetteer, Product.Sheets, time);
        _adviser.Troubled += trouble => Trouble = trouble;
    }

    /// <summary>The trouble told last.</summary>
    public ModelTrouble Trouble { get; private set; }

    public static Advised By(ModelEndpoint endpoint, Func<LanguageModelSettings, LanguageModelSettings>? with = null, TimeProvider? time = null) =>
        new((with ?? (s => s))(new(endpoint.Url, "test") { Timeout = s_patience, Key = "a-secret-of-the-endpoint" }), time ?? TimeProvider.System);

    /// <summary>How long a case may take: those whose wire never ends are cut short.</summary>
    public static Func<LanguageModelSettings, LanguageModelSettings> For(ModelAnswer answer) => s => answer.How is "slow" or "endless" ? s with { Timeout = TimeSpan.FromMilliseconds(400) } : s;

    public async Task<Knowledge.Understanding.Understanding> ConsiderAsync(string text, bool explain = false) =>
        await _adviser.ConsiderAsync(Trained.Of(text), Context.None with { Explain = explain }, default);

    public async Task<SheetAnswer?> SheetMeantAsync(string text) => await _adviser.SheetMeantAsync(Trained.Of(text), default);

    public async Task<string?> RewordAsync(string language, params string[] passages) =>
        await _adviser.RewordAsync(new([.. passages.Select(p => new Excerpt(p))], language), default);

    public async Task<string?> RewordAsync(Passages passages) => await _adviser.RewordAsync(passages, default);
}
