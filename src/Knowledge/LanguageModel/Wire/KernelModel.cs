using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.ChatCompletion;
using Microsoft.SemanticKernel.Connectors.OpenAI;
using OpenAI.Chat;

namespace OrientationBot.Knowledge.LanguageModel.Wire;

/// <summary>The language model through Semantic Kernel, over any OpenAI-compatible endpoint; no tool, no plugin: it can only answer.</summary>
internal sealed class KernelModel(LanguageModelSettings settings) : ILanguageModel
{
    /// <summary>Accents stay letters, which cost a model fewer tokens; what could end a JSON string is escaped all the same.</summary>
    private static readonly JsonSerializerOptions s_legible = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // Building the kernel loads a dozen assemblies: the first doubt pays for it, not the start.
    private readonly Lazy<IChatCompletionService> _chat = new(() => Connect(settings));

    /// <inheritdoc/>
    public async ValueTask<string?> AnswerAsync(Demand demand, CancellationToken cancellationToken)
    {
        var talk = new ChatHistory(demand.Instructions);
        talk.AddUserMessage(demand.Data.ToJsonString(s_legible));
        // No limit of tokens: OpenAI wants it by one name, Mistral by another, and each refuses the other's (mistralai/platform-docs-public#7). The time limit bounds every answer.
        var asked = new OpenAIPromptExecutionSettings { Temperature = 0 };
        if (demand.Shape is { } shape) asked.ResponseFormat = ChatResponseFormat.CreateJsonSchemaFormat("answer", BinaryData.FromString(shape.ToJsonString()), jsonSchemaIsStrict: true);
        var answer = await _chat.Value.GetChatMessageContentAsync(talk, asked, kernel: null, cancellationToken);
        return Whole(answer) ? answer.Content : null;
    }

    /// <summary>An answer cut short, or stopped by a filter, is none.</summary>
    private static bool Whole(Microsoft.SemanticKernel.ChatMessageContent answer) => answer.InnerContent is not ChatCompletion { FinishReason: not ChatFinishReason.Stop };

    private static IChatCompletionService Connect(LanguageModelSettings settings)
    {
        var kernel = Kernel.CreateBuilder().AddOpenAIChatCompletion(settings.Model, Connection.Open(settings)).Build();
        return kernel.GetRequiredService<IChatCompletionService>();
    }
}
