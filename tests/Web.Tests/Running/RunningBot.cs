using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace OrientationBot.Web.Tests.Running;

/// <summary>The real server, as its own process on a free port of this machine, with a database of its own.</summary>
internal sealed class RunningBot : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);
    private readonly string _folder = System.IO.Directory.CreateTempSubdirectory("orientationbot-page-").FullName;
    private readonly Dictionary<string, string> _settings;
    private readonly RenamedDirectory _data;
    private Process? _process;

    private RunningBot(RenamedDirectory data)
    {
        _data = data;
        Address = $"http://localhost:{FreePort()}";
        _settings = new()
        {
            ["Web__Address"] = Address,
            ["Storage__ConnectionString"] = $"Data Source={Path.Combine(_folder, "page.db")}",
            ["Content__Data"] = data.Folder,
        };
    }

    /// <summary>Where the page is.</summary>
    public string Address { get; }

    /// <summary>Starts a server, and waits until it answers.</summary>
    /// <param name="data">The facts it knows; deleted with it.</param>
    public static async Task<RunningBot> StartAsync(RenamedDirectory data)
    {
        var bot = new RunningBot(data);
        try
        {
            await bot.ComeBackAsync();
            return bot;
        }
        catch
        {
            await bot.DisposeAsync();
            throw;
        }
    }

    /// <summary>SIGKILL: no goodbye, nothing flushed.</summary>
    public async Task DieAsync()
    {
        _process!.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        _process = null;
    }

    /// <summary>Starts the same server again: same port, same database.</summary>
    public async Task ComeBackAsync()
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "OrientationBot.Bot.dll")]) { WorkingDirectory = _folder };
        foreach (var (name, value) in _settings) start.Environment[name] = value;
        _process = Process.Start(start)!;
        await AnswersAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is not null) await DieAsync();
        _data.Dispose();
        System.IO.Directory.Delete(_folder, recursive: true);
    }

    private async Task AnswersAsync()
    {
        using var http = new HttpClient();
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < Patience && !_process!.HasExited; await Task.Delay(100))
            if (await IsUpAsync(http)) return;
        throw new InvalidOperationException($"The server did not answer on {Address}.");
    }

    private async Task<bool> IsUpAsync(HttpClient http)
    {
        try
        {
            return (await http.GetAsync(new Uri($"{Address}/health/live"))).StatusCode == HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
