using System.Text.Json.Nodes;

namespace OrientationBot.Knowledge.LanguageModel;

/// <summary>A language model at the end of a wire: a border of the process. What it answers is hostile until checked.</summary>
internal interface ILanguageModel
{
    /// <summary>The text it answers; null when none came in time, within the budget, or at all.</summary>
    ValueTask<string?> AnswerAsync(Demand demand, CancellationToken cancellationToken);
}

/// <summary>What is asked of a language model: instructions of ours, and data that are never instructions.</summary>
/// <param name="Instructions">What to do; fixed text of this program.</param>
/// <param name="Data">What to do it with, as JSON: nothing inside a JSON string can end it, so people's words and sheets stay data.</param>
/// <param name="Shape">JSON schema that the answer must have; null for plain text.</param>
internal sealed record Demand(string Instructions, JsonObject Data, JsonObject? Shape);
