using System.Net.WebSockets;
using System.Text.Json;
using OrientationBot.Bot.Conversations;

namespace OrientationBot.Bot.Channels.DirectLine;

/// <summary>The socket of a conversation: what was said after the watermark, then what is said now; an empty frame now and then keeps it alive.</summary>
internal sealed class ActivityStream(ConversationStore conversations, Guard guard, TimeProvider time, IHostApplicationLifetime lifetime)
{
    private static readonly TimeSpan KeepAlive = TimeSpan.FromSeconds(20);

    /// <summary>GET /conversations/{id}/stream, upgraded to a socket.</summary>
    public async Task AcceptAsync(HttpContext http)
    {
        var holder = guard.StreamHolder(http);
        if (!http.WebSockets.IsWebSocketRequest) throw DirectLineException.Malformed("A WebSocket is expected here.");
        if (!holder.Conv.Equals(http.Request.RouteValues["id"])) throw DirectLineException.OtherConversation;
        using var socket = await http.WebSockets.AcceptWebSocketAsync();
        using var end = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, lifetime.ApplicationStopping);
        using var outgoing = new SemaphoreSlim(1);
        var after = Outbound.Number(http.Request.Query["watermark"]);
        await Task.WhenAll(
            UntilEndAsync(end, () => TellAsync(socket, outgoing, holder.Conv, after, end.Token)),
            UntilEndAsync(end, () => KeepAliveAsync(socket, outgoing, end.Token)),
            UntilEndAsync(end, () => ListenAsync(socket, end.Token)));
        if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
            await UntilEndAsync(end, () => socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None));
    }

    // Whichever ends first, the person leaving, the server stopping or the journal failing, ends the others; the client comes back by itself.
    private static async Task UntilEndAsync(CancellationTokenSource end, Func<Task> part)
    {
        try
        {
            await part();
        }
        catch (Exception e) when (e is OperationCanceledException or WebSocketException or JournalUnavailableException) { }
        await end.CancelAsync();
    }

    private async Task TellAsync(WebSocket socket, SemaphoreSlim outgoing, string conversation, long after, CancellationToken end)
    {
        await foreach (var line in conversations.Audience.FollowAsync(conversation, after, end))
            await SendAsync(socket, outgoing, JsonSerializer.SerializeToUtf8Bytes(Outbound.Set(line), ActivityJson.Default.ActivitySet), end);
    }

    private async Task KeepAliveAsync(WebSocket socket, SemaphoreSlim outgoing, CancellationToken end)
    {
        using var timer = new PeriodicTimer(KeepAlive, time);
        while (await timer.WaitForNextTickAsync(end)) await SendAsync(socket, outgoing, ReadOnlyMemory<byte>.Empty, end);
    }

    // Clients say nothing here but their own keep-alive.
    private static async Task ListenAsync(WebSocket socket, CancellationToken end)
    {
        var buffer = new byte[512];
        while ((await socket.ReceiveAsync(buffer.AsMemory(), end)).MessageType != WebSocketMessageType.Close) { }
    }

    private static async Task SendAsync(WebSocket socket, SemaphoreSlim outgoing, ReadOnlyMemory<byte> frame, CancellationToken end)
    {
        await outgoing.WaitAsync(end);
        try
        {
            await socket.SendAsync(frame, WebSocketMessageType.Text, endOfMessage: true, end);
        }
        finally
        {
            outgoing.Release();
        }
    }
}
