using System.Reflection;
using System.Text.Json.Serialization;
using OrientationBot.Bot.Conversations;
using OrientationBot.Knowledge.Directory;

namespace OrientationBot.Bot;

/// <summary>Whether the assistant can serve: <c>/health</c> for operators and load balancers, <c>/health/live</c> for restarts.</summary>
internal sealed class Health(SqliteJournal journal, ConversationStore conversations, LiveDirectory directory)
{
    private static readonly string Version = typeof(Health).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "";

    /// <summary>The state now.</summary>
    public async Task<HealthReport> ReportAsync()
    {
        var structures = directory.Now.Structures;
        var newest = structures.IsEmpty ? null : structures.Max(s => s.Updated).ToString("uuuu-MM-dd", null);
        var fault = await FaultAsync();
        var ready = fault is null && !structures.IsEmpty;
        return new(ready ? "ready" : "degraded", Version, new(structures.Length, newest), fault ?? "ok", conversations.Live);
    }

    private async Task<string?> FaultAsync()
    {
        var before = journal.Fault;
        try
        {
            await journal.ProbeAsync();
            return before;
        }
        catch (JournalUnavailableException e)
        {
            return e.Message;
        }
    }
}

/// <summary>The state of the assistant.</summary>
/// <param name="Status"><c>ready</c> or <c>degraded</c>.</param>
/// <param name="Version">Version of the product.</param>
/// <param name="Directory">The directory in force.</param>
/// <param name="Database"><c>ok</c>, or what the last write met.</param>
/// <param name="Conversations">Conversations now in memory.</param>
internal sealed record HealthReport(string Status, string Version, DirectoryReport Directory, string Database, int Conversations);

/// <summary>The directory in force.</summary>
/// <param name="Structures">How many structures.</param>
/// <param name="Newest">Day of the sheet last updated.</param>
internal sealed record DirectoryReport(int Structures, string? Newest);

/// <summary>Writes the report.</summary>
[JsonSourceGenerationOptions(System.Text.Json.JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(HealthReport))]
internal sealed partial class HealthJson : JsonSerializerContext;

/// <summary>The addresses of health.</summary>
internal static class HealthRoutes
{
    /// <summary>Maps them.</summary>
    public static void MapHealth(this WebApplication app)
    {
        app.MapGet("/health/live", (RequestDelegate)(http => http.Response.WriteAsync("alive")));
        app.MapGet("/health", (RequestDelegate)(async http =>
        {
            var report = await http.RequestServices.GetRequiredService<Health>().ReportAsync();
            http.Response.StatusCode = report.Status == "ready" ? 200 : 503;
            await http.Response.WriteAsJsonAsync(report, HealthJson.Default.HealthReport);
        }));
    }
}
