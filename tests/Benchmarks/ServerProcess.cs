using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json;
using OrientationBot.Bot;

namespace OrientationBot.Benchmarks;

/// <summary>The built server as operators run it: a process of its own, a real file, a real port.</summary>
internal sealed class ServerProcess : IDisposable
{
    private readonly Process _process;

    private ServerProcess(Process process, Uri address) => (_process, Address) = (process, address);

    public Uri Address { get; }

    /// <summary>Memory that the system holds for it, in megabytes.</summary>
    public double ResidentMegabytes
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 / 1024.0 / 1024.0;
        }
    }

    /// <summary>Starts the server, and returns at once.</summary>
    /// <param name="folder">Where it keeps its file and keys.</param>
    /// <param name="data">Its folder of facts.</param>
    public static ServerProcess Start(string folder, string data)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var start = new ProcessStartInfo("dotnet", [typeof(Server).Assembly.Location]) { WorkingDirectory = folder, RedirectStandardError = true, RedirectStandardOutput = true };
        start.Environment["Web__Address"] = address.ToString();
        start.Environment["Content__Data"] = data;
        start.Environment["Storage__ConnectionString"] = $"Data Source={folder}/bot.db";
        start.Environment["Content__Learnt"] = LearntByTheBuild();
        start.Environment["Limits__MessagesPerMinute"] = "10000000";
        start.Environment["Limits__RequestsPerMinute"] = "100000000";
        return new(Process.Start(start)!, address);
    }

    /// <summary>A connection of its own, with a conversation begun; waits until the server is there.</summary>
    public async Task<(HttpClient Http, string Conversation)> ConnectAsync()
    {
        var http = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = 1 }) { BaseAddress = Address };
        http.DefaultRequestHeaders.Add("Origin", Address.GetLeftPart(UriPartial.Authority));
        while (!await ListensAsync()) await Task.Delay(5);
        return (http, await OpenAsync(http));
    }

    /// <summary>Another conversation on a connection.</summary>
    public static async Task<string> OpenAsync(HttpClient http)
    {
        http.DefaultRequestHeaders.Authorization = null;
        using var response = await http.PostAsync("v3/directline/tokens/generate", null);
        var given = await response.Content.ReadFromJsonAsync<JsonElement>();
        http.DefaultRequestHeaders.Authorization = new("Bearer", given.GetProperty("token").GetString());
        using var begun = await http.PostAsJsonAsync("v3/directline/conversations", new { });
        begun.EnsureSuccessStatusCode();
        return given.GetProperty("conversationId").GetString()!;
    }

    /// <summary>Says something and waits until it is answered and kept.</summary>
    public static async Task SayAsync(HttpClient http, string conversation, string text)
    {
        using var body = new StringContent($$"""{"type":"message","text":{{JsonSerializer.Serialize(text)}}}""", null, "application/json");
        using var response = await http.PostAsync(string.Create(CultureInfo.InvariantCulture, $"v3/directline/conversations/{conversation}/activities"), body);
        response.EnsureSuccessStatusCode();
    }

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    private async Task<bool> ListensAsync()
    {
        if (_process.HasExited) throw new InvalidOperationException(await _process.StandardError.ReadToEndAsync());
        try
        {
            using var socket = new TcpClient();
            await socket.ConnectAsync(Address.Host, Address.Port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    // The build leaves it beside the server's own binaries, not beside this copy of them.
    private static string LearntByTheBuild()
    {
        var output = new DirectoryInfo(AppContext.BaseDirectory);
        return Path.Combine(Folders.Here.Root, "src", "Bot", "bin", output.Parent!.Name, output.Name, "learnt");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
