using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace OrientationBot.Bot.Tests.Mail;

/// <summary>A small SMTP server on the loopback: takes mail, refuses it, or says nothing.</summary>
internal sealed class LoopbackSmtp : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly Task _serving;

    public LoopbackSmtp()
    {
        _listener.Start();
        _serving = ServeAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>Answer to RCPT TO.</summary>
    public string Recipient { get; set; } = "250 ok";

    /// <summary>Never says a word.</summary>
    public bool Silent { get; set; }

    /// <summary>Hangs up once the mail is accepted, without waiting for the goodbye.</summary>
    public bool HangsUp { get; set; }

    public ConcurrentQueue<string> Mails { get; } = new();

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        _listener.Dispose();
        await _serving;
        _end.Dispose();
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true) _ = TalkAsync(await _listener.AcceptTcpClientAsync(_end.Token));
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            return;
        }
    }

    private async Task TalkAsync(TcpClient client)
    {
        using var _ = client;
        await using var stream = client.GetStream();
        using var reader = new StreamReader(stream, Encoding.Latin1);
        try
        {
            if (Silent) await Task.Delay(Timeout.Infinite, _end.Token);
            await SayAsync(stream, "220 here");
            while (await reader.ReadLineAsync(_end.Token) is { } line && await AnswerAsync(stream, reader, line)) { }
        }
        catch (Exception e) when (e is IOException or OperationCanceledException)
        {
            return;
        }
    }

    private async Task<bool> AnswerAsync(NetworkStream stream, StreamReader reader, string line)
    {
        var verb = line.Split(' ')[0].ToUpperInvariant();
        if (verb == "RCPT") await SayAsync(stream, Recipient);
        else if (verb == "DATA") return await TakeAsync(stream, reader);
        else await SayAsync(stream, verb == "QUIT" ? "221 bye" : "250 ok");
        return verb != "QUIT";
    }

    private async Task<bool> TakeAsync(NetworkStream stream, StreamReader reader)
    {
        await SayAsync(stream, "354 go on");
        var mail = new StringBuilder();
        while (await reader.ReadLineAsync(_end.Token) is { } line && line != ".") mail.AppendLine(line);
        Mails.Enqueue(mail.ToString());
        await SayAsync(stream, "250 taken");
        return !HangsUp;
    }

    private async Task SayAsync(NetworkStream stream, string line) => await stream.WriteAsync(Encoding.ASCII.GetBytes(line + "\r\n"), _end.Token);
}
