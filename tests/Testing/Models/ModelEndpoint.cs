using System.Collections.Concurrent;
using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace OrientationBot.Testing.Models;

/// <summary>An OpenAI-compatible endpoint on the loopback, written by hand: it answers what a test wants, and remembers what it was sent.</summary>
public sealed class ModelEndpoint : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<ModelCall> _calls = new();

    private ModelEndpoint(WebApplication app) => _app = app;

    /// <summary>Base address, as an operator would write it.</summary>
    public Uri Url => new($"{_app.Urls.Single()}/v1");

    /// <summary>What it was sent, in order.</summary>
    public IReadOnlyCollection<ModelCall> Calls => _calls;

    /// <summary>Starts one.</summary>
    /// <param name="answer">What it does with each call.</param>
    public static async Task<ModelEndpoint> StartAsync(Func<ModelCall, ModelAnswer> answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var endpoint = new ModelEndpoint(builder.Build());
        endpoint._app.Run(http => endpoint.ServeAsync(http, answer));
        await endpoint._app.StartAsync();
        return endpoint;
    }

    /// <summary>One that always says the same.</summary>
    public static Task<ModelEndpoint> SayingAsync(string content) => StartAsync(_ => ModelAnswer.Of(content));

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task ServeAsync(HttpContext http, Func<ModelCall, ModelAnswer> answer)
    {
        using var reader = new StreamReader(http.Request.Body);
        var call = new ModelCall(http.Request.Path, http.Request.Headers.Authorization.ToString(), await reader.ReadToEndAsync());
        _calls.Enqueue(call);
        await answer(call).WriteAsync(http);
    }
}

/// <summary>What the endpoint was sent.</summary>
/// <param name="Path">Path of the call.</param>
/// <param name="Authorization">Header of the secret.</param>
/// <param name="Body">The whole body.</param>
public sealed record ModelCall(string Path, string Authorization, string Body)
{
    /// <summary>The data of the demand: the JSON that the last message holds.</summary>
    public JsonObject Data => JsonNode.Parse(JsonNode.Parse(Body)!["messages"]!.AsArray()[^1]!["content"]!.GetValue<string>())!.AsObject();

    /// <summary>The texts that an embedding was asked for.</summary>
    public IReadOnlyList<string> Inputs => [.. JsonNode.Parse(Body)!["input"]!.AsArray().Select(t => t!.GetValue<string>())];
}
