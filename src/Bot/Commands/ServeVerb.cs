namespace OrientationBot.Bot.Commands;

/// <summary>No verb: serves the assistant over HTTP until stopped.</summary>
internal static class ServeVerb
{
    /// <summary>Runs the server.</summary>
    public static async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var settings = SettingsFile.Load(Folders.Here);
        await using var app = await Server.BuildAsync(settings, TimeProvider.System, cancellationToken);
        await Server.StartAsync(app, settings.Web, cancellationToken);
        await Console.Error.WriteLineAsync($"The assistant answers on {settings.Web.Address}");
        await app.WaitForShutdownAsync(cancellationToken);
        return 0;
    }
}
