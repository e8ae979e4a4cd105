using System.Runtime;
using OrientationBot.Bot.Conversations;

namespace OrientationBot.Bot.Commands;

/// <summary>No verb: serves the assistant over HTTP until stopped.</summary>
internal static class ServeVerb
{
    /// <summary>Runs the server.</summary>
    public static async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var settings = SettingsFile.Load(Folders.Here);
        var storage = Task.Run(() => Storage.Prepare(settings.Storage.ConnectionString), cancellationToken);
        var content = (await Content.LoadAsync(settings.Content, DirectorySources.Kept(settings, after: storage), cancellationToken)).Advised(settings.LanguageModel, TimeProvider.System);
        await using var app = Server.Build(settings, content, TimeProvider.System);
        await Server.StartAsync(app, settings.Web, cancellationToken);
        await Console.Error.WriteLineAsync($"The assistant answers on {settings.Web.Address}");
        GiveBackMemory();
        await app.WaitForShutdownAsync(cancellationToken);
        return 0;
    }

    // Reading the facts leaves behind twice what they weigh; once, after the start, it is given back to the system.
    private static void GiveBackMemory()
    {
        GCSettings.LargeObjectHeapCompactionMode = GCLargeObjectHeapCompactionMode.CompactOnce;
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }
}
