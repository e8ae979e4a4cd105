using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace OrientationBot.Testing.Models;

/// <summary>What an endpoint answers, well or not.</summary>
public sealed record ModelAnswer
{
    private const int Megabyte = 1024 * 1024;

    /// <summary>What the test shows.</summary>
    public string Claim { get; init; } = "";

    /// <summary>HTTP status.</summary>
    public int Status { get; init; } = 200;

    /// <summary>Content type.</summary>
    public string Type { get; init; } = "application/json";

    /// <summary>What the model says, inside a well-formed completion; null when <see cref="Raw"/> is the body.</summary>
    public string? Content { get; init; }

    /// <summary>The body itself.</summary>
    public string Raw { get; init; } = "";

    /// <summary>Why the model stopped.</summary>
    public string Finish { get; init; } = "stop";

    /// <summary>What it does with the wire: <c>slow</c>, <c>endless</c>, <c>huge</c>, <c>cut</c>, <c>hangup</c>, <c>elsewhere</c>; empty for nothing odd.</summary>
    public string How { get; init; } = "";

    /// <summary>A well-formed answer.</summary>
    public static ModelAnswer Of(string content) => new() { Content = content };

    /// <summary>A well-formed answer of vectors.</summary>
    public static ModelAnswer Vectors(IEnumerable<IReadOnlyList<float>> vectors) => new() { Raw = JsonSerializer.Serialize(new { @object = "list", model = "test", data = vectors.Index().Select(v => new { @object = "embedding", index = v.Index, embedding = v.Item }), usage = new { prompt_tokens = 1, total_tokens = 1 } }) };

    /// <summary>The cases of a table of JSON objects.</summary>
    public static IReadOnlyList<ModelAnswer> Table(string path) => JsonSerializer.Deserialize<ModelAnswer[]>(File.ReadAllText(path), JsonSerializerOptions.Web)!;

    internal async Task WriteAsync(HttpContext http)
    {
        http.Response.StatusCode = Status;
        http.Response.ContentType = Type;
        if (How == "elsewhere") http.Response.Headers.Location = "http://127.0.0.1:9/v1/chat/completions";
        var body = Content is null ? Raw : Completion();
        await (How switch
        {
            "hangup" => Hangup(http),
            "slow" => Task.Delay(Timeout.Infinite, http.RequestAborted),
            "endless" => EndlessAsync(http, pause: 20),
            "huge" => HugeAsync(http),
            "cut" => CutAsync(http, body),
            _ => http.Response.WriteAsync(body),
        });
    }

    private static Task Hangup(HttpContext http)
    {
        http.Abort();
        return Task.CompletedTask;
    }

    private static async Task EndlessAsync(HttpContext http, int pause)
    {
        await http.Response.WriteAsync("""{"choices":[{"message":{"content":" """.TrimEnd());
        while (!http.RequestAborted.IsCancellationRequested)
        {
            await http.Response.WriteAsync("a");
            await http.Response.Body.FlushAsync(http.RequestAborted);
            await Task.Delay(pause, http.RequestAborted);
        }
    }

    private static Task HugeAsync(HttpContext http) => http.Response.WriteAsync(Of(new('a', 4 * Megabyte)).Completion());

    /// <summary>Promises the whole body, sends half of it.</summary>
    private static async Task CutAsync(HttpContext http, string body)
    {
        http.Response.ContentLength = body.Length;
        await http.Response.WriteAsync(body[..(body.Length / 2)]);
        await http.Response.Body.FlushAsync();
        http.Abort();
    }

    private string Completion() => new JsonObject
    {
        ["id"] = "chatcmpl-1",
        ["object"] = "chat.completion",
        ["created"] = 1,
        ["model"] = "test",
        ["choices"] = new JsonArray(new JsonObject
        {
            ["index"] = 0,
            ["finish_reason"] = Finish,
            ["message"] = new JsonObject { ["role"] = "assistant", ["content"] = Content },
        }),
        ["usage"] = new JsonObject { ["prompt_tokens"] = 1, ["completion_tokens"] = 1, ["total_tokens"] = 2 },
    }.ToJsonString();
}
