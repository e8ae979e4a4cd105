using System.ClientModel;
using System.ClientModel.Primitives;
using OpenAI;

namespace OrientationBot.Knowledge.LanguageModel.Wire;

/// <summary>A client of the endpoint, over a guarded line of its own.</summary>
internal static class Connection
{
    private const string NoKey = "none";

    /// <summary>Opens it; nothing is sent yet.</summary>
    public static OpenAIClient Open(LanguageModelSettings settings) => new(new ApiKeyCredential(settings.Key ?? NoKey), new OpenAIClientOptions
    {
        Endpoint = settings.Url,
        Transport = new HttpClientPipelineTransport(Line.Open(settings)),
        RetryPolicy = new ClientRetryPolicy(maxRetries: 0),
        NetworkTimeout = Timeout.InfiniteTimeSpan,
    });
}
