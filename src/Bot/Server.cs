using Microsoft.AspNetCore.Connections;
using OrientationBot.Bot.Conversations;

namespace OrientationBot.Bot;

/// <summary>The web server, put together from the settings.</summary>
internal static class Server
{
    /// <summary>Builds the server: content read, database ready, nothing listening yet.</summary>
    /// <exception cref="RefusalException">Content, storage or settings do not allow it.</exception>
    public static WebApplication Build(Settings settings, TimeProvider time)
    {
        var storage = Task.Run(() => Storage.Prepare(settings.Storage.ConnectionString));
        var content = Content.Load(settings.Content);
        storage.GetAwaiter().GetResult();

        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls(settings.Web.Address.ToString());
        builder.Services.AddSingleton(settings).AddSingleton(time).AddSingleton(content);
        return builder.Build();
    }

    /// <summary>Starts to listen.</summary>
    /// <exception cref="RefusalException">The port is taken.</exception>
    public static async Task StartAsync(WebApplication app, WebSettings web, CancellationToken cancellationToken)
    {
        try
        {
            await app.StartAsync(cancellationToken);
        }
        catch (IOException e) when (e.InnerException is AddressInUseException)
        {
            throw new RefusalException($"{web.Address} is already taken by another program. Stop it, or set Web:Address to another port.");
        }
    }
}
