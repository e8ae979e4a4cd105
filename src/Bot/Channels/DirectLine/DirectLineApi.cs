using System.Text.Json.Serialization.Metadata;
using OrientationBot.Bot.Conversations;

namespace OrientationBot.Bot.Channels.DirectLine;

/// <summary>Direct Line 3.0 over HTTP (<c>/v3/directline</c>): a person's page on one side, <see cref="Turn"/> on the other.</summary>
internal sealed class DirectLineApi(Turn turn, ConversationStore conversations, Guard guard, Tokens tokens, Limits limits, WebSettings web, Clock clock, Apology apology)
{
    /// <summary>POST /tokens/generate: a token for a new conversation, which the bot does not know yet.</summary>
    public async Task GenerateAsync(HttpContext http)
    {
        limits.Request(http);
        var request = await Body.OptionalAsync(http, ActivityJson.Default.TokenRequest);
        var origins = guard.MayGenerate(http, request);
        var trusted = http.Request.Headers.Authorization.Count > 0;
        var user = trusted && request.User?.Id is { Length: > 0 } id ? id : $"dl_{Guid.NewGuid():N}";
        var conversation = NewId();
        await WriteAsync(http, 200, new ConversationReply(conversation, tokens.Issue(conversation, user, origins), tokens.SecondsOfLife), ActivityJson.Default.ConversationReply);
    }

    /// <summary>POST /tokens/refresh: the same conversation for longer.</summary>
    public async Task RefreshAsync(HttpContext http)
    {
        var holder = guard.HolderOrSecret(http) ?? throw DirectLineException.Forged;
        await WriteAsync(http, 200, new ConversationReply(holder.Conv, Renew(holder), tokens.SecondsOfLife), ActivityJson.Default.ConversationReply);
    }

    /// <summary>POST /conversations: 201 for a new one, 200 when the token's conversation was begun before.</summary>
    public async Task StartAsync(HttpContext http)
    {
        var request = await Body.OptionalAsync(http, ActivityJson.Default.TokenRequest);
        var holder = guard.HolderOrSecret(http) ?? new("token", NewId(), request.User?.Id ?? $"dl_{Guid.NewGuid():N}", 0, []);
        var begun = await conversations.ExistsAsync(holder.Conv, http.RequestAborted);
        if (!begun) await GreetAsync(holder.Conv, request.Locale, http.RequestAborted);
        await WriteAsync(http, begun ? 200 : 201, Described(http, holder, "0") with { Seconds = tokens.SecondsOfLife }, ActivityJson.Default.ConversationReply);
    }

    /// <summary>GET /conversations/{id}: the address of the socket again, from a watermark.</summary>
    public async Task ReconnectAsync(HttpContext http)
    {
        limits.Request(http);
        var holder = await guard.HolderAsync(http, Conversation(http));
        await WriteAsync(http, 200, Described(http, holder, Outbound.Watermark(Outbound.Number(http.Request.Query["watermark"]))), ActivityJson.Default.ConversationReply);
    }

    /// <summary>GET /conversations/{id}/activities: what was said after a watermark.</summary>
    public async Task ActivitiesAsync(HttpContext http)
    {
        limits.Request(http);
        var holder = await guard.HolderAsync(http, Conversation(http));
        var after = Outbound.Number(http.Request.Query["watermark"]);
        await WriteAsync(http, 200, Outbound.Set(await conversations.LinesAsync(holder.Conv, after, http.RequestAborted), after), ActivityJson.Default.ActivitySet);
    }

    /// <summary>POST /conversations/{id}/activities: a person says something; the id comes back once it is answered and kept.</summary>
    public async Task PostAsync(HttpContext http)
    {
        limits.Request(http);
        var holder = await guard.HolderAsync(http, Conversation(http));
        await ReceiveAsync(http, holder, await Body.RequiredAsync(http, ActivityJson.Default.Activity));
    }

    /// <summary>POST /conversations/{id}/upload: files, perhaps with a message. What is in them is not kept.</summary>
    public async Task UploadAsync(HttpContext http)
    {
        limits.Request(http);
        var holder = await guard.HolderAsync(http, Conversation(http));
        await ReceiveAsync(http, holder, await Upload.ReadAsync(http));
    }

    private async Task ReceiveAsync(HttpContext http, Claims holder, Activity activity)
    {
        if (string.IsNullOrEmpty(activity.Type)) throw DirectLineException.Malformed("The activity has no type.");
        var number = 0L;
        if (Inbound.Message(activity, holder, clock.Now) is { } message)
        {
            limits.Message(holder.Conv);
            number = await AnswerAsync(message with { Client = Limits.Client(http) });
        }
        await WriteAsync(http, 200, new Posted(Outbound.Id(holder.Conv, number)), ActivityJson.Default.Posted);
    }

    // A person who leaves does not stop the turn: the answer is there when they come back.
    private async Task<long> AnswerAsync(Message message)
    {
        try
        {
            return (await turn.AnswerAsync(message, CancellationToken.None)).Number;
        }
        catch (Exception e) when (e is not DirectLineException)
        {
            throw DirectLineException.BotFailed(apology.Say(message, e));
        }
    }

    private async Task GreetAsync(string conversation, string? locale, CancellationToken cancellationToken)
    {
        try
        {
            await turn.GreetAsync(conversation, locale, cancellationToken);
        }
        catch (JournalUnavailableException e)
        {
            apology.Log(e);
        }
    }

    private ConversationReply Described(HttpContext http, Claims holder, string watermark)
    {
        var page = web.Public ?? new($"{http.Request.Scheme}://{http.Request.Host}");
        var socket = $"{(page.Scheme == "https" ? "wss" : "ws")}://{page.Authority}{page.AbsolutePath.TrimEnd('/')}";
        var url = $"{socket}/v3/directline/conversations/{holder.Conv}/stream?watermark={watermark}&t={tokens.IssueForStream(holder)}";
        return new(holder.Conv, Renew(holder), null, url);
    }

    private string Renew(Claims holder) => tokens.Issue(holder.Conv, holder.User, holder.Origins);

    private static string Conversation(HttpContext http) => (string)http.Request.RouteValues["id"]!;

    private static string NewId() => Guid.NewGuid().ToString("N");

    private static Task WriteAsync<T>(HttpContext http, int status, T reply, JsonTypeInfo<T> type)
    {
        http.Response.StatusCode = status;
        return http.Response.WriteAsJsonAsync(reply, type, cancellationToken: http.RequestAborted);
    }
}
