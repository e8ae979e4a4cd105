using OrientationBot.Geo.Gazetteer;
using OrientationBot.Knowledge.Understanding;

namespace OrientationBot.Knowledge.LanguageModel.Opinions;

/// <summary>When the engine is unsure enough for a second opinion to be worth the wait. In danger it never is.</summary>
internal static class Doubt
{
    private const double Unsure = 0.5;

    /// <summary>« je veux de l'aide » says nothing that a model could choose by: its words are short and its own.</summary>
    private const int FewestWords = 2;
    private const int Substantial = 5;

    /// <summary>True when the needs heard are doubtful, or nothing was understood of words of substance.</summary>
    public static bool Stands(Understanding.Understanding said, Context context) =>
        said is { Distress: null, BotTopic: null, Language: "fr" or "en" } && (said.Requests.Any(IsDoubtful) || NothingUnderstood(said, context));

    /// <summary>Two candidates or more, none of them sure: the dialogue will ask.</summary>
    public static bool IsDoubtful(Request request) => request.Needs.Length > 1 && (request.Ambiguous || request.Best.Score < Unsure);

    private static bool NothingUnderstood(Understanding.Understanding said, Context context) =>
        said is { Requests.IsEmpty: true, Act: DialogueAct.Inform, StructureName: null, Detail: null, Feeling: Feeling.None }
        && context.Expectation is Expectation.None or Expectation.Need
        && (said.OutOfScope || (said.Places.IsEmpty && said is { Here: false, Anywhere: false, UnknownPlace: null } && said.Constraints.IsEmpty))
        && Fold.Words(said.Text).Split(' ').Count(word => word.Length >= Substantial) >= FewestWords;
}
