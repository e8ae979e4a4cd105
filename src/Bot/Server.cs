using Microsoft.AspNetCore.Connections;
using OrientationBot.Bot.Addresses;
using OrientationBot.Bot.Channels.DirectLine;
using OrientationBot.Bot.Channels.NoScript;
using OrientationBot.Bot.Conversations;
using OrientationBot.Bot.Coverage;
using OrientationBot.Bot.Exports;
using OrientationBot.Bot.Campaigns;
using OrientationBot.Bot.Files;
using OrientationBot.Bot.Links;
using OrientationBot.Bot.Mail;
using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Directory.Changes;
using OrientationBot.Knowledge.LanguageModel;

namespace OrientationBot.Bot;

/// <summary>The web server, put together from the settings.</summary>
internal static class Server
{
    /// <summary>Builds the server; nothing listens yet.</summary>
    /// <param name="settings">The settings, checked.</param>
    /// <param name="content">What it knows and says.</param>
    /// <param name="time">The clock.</param>
    /// <param name="mailer">Hands mail over; that of the settings when left out.</param>
    /// <exception cref="RefusalException">The signing key cannot be kept.</exception>
    public static WebApplication Build(Settings settings, Content content, TimeProvider time, IMailer? mailer = null)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { WebRootPath = Folders.Shipped("wwwroot"), ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseUrls(settings.Web.Address.ToString()).ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning);
        Register(builder.Services, settings, content with { Site = settings.Web.Site }, time, mailer);
        var app = builder.Build();
        if (content.Adviser is { } adviser) adviser.Troubled += trouble => Log(app.Logger, trouble);
        app.UseMiddleware<SecurityHeaders>();
        app.UseDefaultFiles();
        app.UseStaticFiles();
        app.UseWebSockets();
        app.MapDirectLine();
        app.MapFormChat();
        app.MapCoverage();
        app.MapExports();
        app.MapLinks();
        app.MapHealth();
        return app;
    }

    /// <summary>Starts to listen.</summary>
    /// <exception cref="RefusalException">The port is taken, or is not one that may be listened on.</exception>
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
        catch (Exception e) when (e is IOException or System.Net.Sockets.SocketException)
        {
            throw new RefusalException($"{web.Address}: cannot listen there ({e.Message}). Set Web:Address to an address of this machine and a free port.");
        }
    }

    private static void Log(ILogger logger, ModelTrouble trouble)
    {
        if (trouble == ModelTrouble.None) logger.LanguageModelAnswers();
        else logger.LanguageModelTroubled(trouble);
    }

    private static void Register(IServiceCollection services, Settings settings, Content content, TimeProvider time, IMailer? mailer)
    {
        services.AddSingleton(settings.Content).AddSingleton(settings.Conversations).AddSingleton(settings.DirectLine).AddSingleton(settings.Limits).AddSingleton(settings.Web);
        services.AddSingleton(time).AddSingleton(content).AddSingleton(content.Phraser).AddSingleton(content.Directory).AddSingleton<Clock>();
        services.AddSingleton(_ => new SqliteJournal(settings.Storage.ConnectionString));
        services.AddSingleton<IJournal>(s => s.GetRequiredService<SqliteJournal>()).AddSingleton<ConversationStore>();
        services.AddAddresses(settings.Addresses);
        services.AddSingleton(s => People.Of(settings, content, time, s.GetRequiredService<ILoggerFactory>(), mailer, s.GetRequiredService<DirectoryFollower>())).AddHostedService(s => s.GetRequiredService<People>().Postman);
        services.AddSingleton(s => content.Turn(s.GetRequiredService<ConversationStore>(), s.GetRequiredService<Clock>(), s.GetRequiredService<People>().Clerk, s.GetRequiredService<IAddressService>()));
        services.AddSingleton(_ => new DirectoryStore(settings.Storage.ConnectionString));
        services.AddSingleton(s => new DirectoryFollower(s.GetRequiredService<DirectoryStore>(), content.Directory, content.Reference, time));
        services.AddHostedService<Redelivery>().AddHostedService<Retention>().AddHostedService<DirectoryRefresh>();
        services.AddDirectLine(SigningKey.Load(settings.DirectLine, settings.Storage.VarFolder));
        services.AddFormChat();
        services.AddCoverage();
        services.AddSingleton(_ => new Shelves(settings.Storage.VarFolder, time)).AddHostedService<ShelfRetention>();
        services.AddSingleton(settings.Campaigns).AddSingleton(s => s.GetRequiredService<People>().Correspondence).AddSingleton(s => s.GetRequiredService<Correspondence>().Run).AddHostedService<CampaignSchedule>();
        services.AddLinks();
        services.AddSingleton<Health>();
    }
}
