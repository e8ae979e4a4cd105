using System.Globalization;
using System.Net;
using System.Text;

namespace OrientationBot.Bot.Tests.Travel;

/// <summary>A service of travel times on the loopback: what it answers is up to the test.</summary>
internal sealed class RoadService : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly Func<Question, Task<(int Status, string Body)>> _answer;

    public RoadService(Func<Question, Task<(int Status, string Body)>> answer)
    {
        _answer = answer;
        Url = new($"http://127.0.0.1:{FreePort()}/");
        _listener.Prefixes.Add(Url.AbsoluteUri);
        _listener.Start();
        _ = ServeAsync();
    }

    /// <summary>One minute for each hundredth of a degree of longitude.</summary>
    public static RoadService Good() => new(question => Task.FromResult((200, Table(question, (from, to) => Math.Abs(from - to) * 6_000))));

    public Uri Url { get; }

    public List<Question> Asked { get; } = [];

    public static string Table(Question question, Func<double, double, double?> seconds) =>
        $$"""{"code":"Ok","durations":[{{string.Join(',', question.From.Select(f => $"[{string.Join(',', question.To.Select(t => seconds(f, t) is { } s ? s.ToString(CultureInfo.InvariantCulture) : "null"))}]"))}}]}""";

    public void Dispose() => _listener.Close();

    private async Task ServeAsync()
    {
        while (_listener.IsListening)
        {
            try
            {
                await AnswerAsync(await _listener.GetContextAsync());
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException or IOException)
            {
                continue;
            }
        }
    }

    private async Task AnswerAsync(HttpListenerContext http)
    {
        var question = Question.Of(http.Request.Url!);
        Asked.Add(question);
        var (status, body) = await _answer(question);
        http.Response.StatusCode = status;
        await http.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(body));
        http.Response.Close();
    }

    private static int FreePort()
    {
        using var socket = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        socket.Start();
        return ((IPEndPoint)socket.LocalEndpoint).Port;
    }
}

/// <summary>A question as it arrived: longitudes of the starts and of the ends.</summary>
internal sealed record Question(string Path, double[] From, double[] To)
{
    public static Question Of(Uri url)
    {
        var longitudes = url.AbsolutePath.Split('/')[^1].Split(';').Select(c => double.Parse(c.Split(',')[0], CultureInfo.InvariantCulture)).ToArray();
        var query = url.Query.TrimStart('?').Split('&').Select(p => p.Split('=')).ToDictionary(p => p[0], p => p[1]);
        return new(url.AbsolutePath, Pick(query["sources"]), Pick(query["destinations"]));

        double[] Pick(string indexes) => [.. indexes.Split(';').Select(i => longitudes[int.Parse(i, CultureInfo.InvariantCulture)])];
    }
}
