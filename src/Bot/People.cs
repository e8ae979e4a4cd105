using OrientationBot.Bot.Campaigns;
using OrientationBot.Bot.Coordinator;
using OrientationBot.Bot.Files;
using OrientationBot.Bot.Mail;
using OrientationBot.Bot.Sheets;
using OrientationBot.Bot.SignIn;
using OrientationBot.Knowledge.Accounts;
using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Directory.Changes;

namespace OrientationBot.Bot;

/// <summary>Everything that serves people at work, put together from the settings: accounts, codes, mail, sheets.</summary>
internal sealed class People : IDisposable
{
    private readonly DirectoryFollower _follower;

    private People(Clerk clerk, Postman postman, AccountStore accounts, Registry registry, DirectoryFollower follower) =>
        (Clerk, Postman, Accounts, Registry, _follower) = (clerk, postman, accounts, registry, follower);

    /// <summary>Campaigns and personal links.</summary>
    public required Correspondence Correspondence { get; init; }

    /// <summary>Says who speaks, and performs their errands.</summary>
    public Clerk Clerk { get; }

    /// <summary>Carries mail.</summary>
    public Postman Postman { get; }

    /// <summary>Who has an account.</summary>
    public AccountStore Accounts { get; }

    /// <summary>The directory that is kept, and what changes it.</summary>
    public Registry Registry { get; }

    /// <summary>Puts it together; nothing is opened yet, and no table is made before the first account.</summary>
    /// <param name="settings">The settings.</param>
    /// <param name="content">What the assistant says.</param>
    /// <param name="time">The clock.</param>
    /// <param name="logs">Where refusals are logged.</param>
    /// <param name="mailer">Hands mail over; that of the settings when left out.</param>
    /// <param name="follower">What puts changes in force, where the process has one already: two would lose each other's work.</param>
    /// <exception cref="RefusalException">The key cannot be kept.</exception>
    public static People Of(Settings settings, Content content, TimeProvider time, ILoggerFactory logs, IMailer? mailer = null, DirectoryFollower? follower = null)
    {
        var key = KeyFile.Load(
            Path.Combine(settings.Storage.VarFolder, "accounts.key"), "key of the sign-in codes",
            "Delete the file: a new key is made, and codes on their way serve no more.", "Make the folder writable.");
        var (accounts, clock) = (new AccountStore(settings.Storage.ConnectionString), new Clock(time));
        var seal = new Seal(key);
        var postman = new Postman(new(accounts), seal, mailer ?? Mailer(settings), time, logs.CreateLogger<Postman>());
        var store = new DirectoryStore(settings.Storage.ConnectionString);
        var following = follower ?? new(store, content.Directory, content.Reference, time);
        var registry = new Registry(content, store, following, time);
        var correspondence = Correspondence.Of(settings, registry, accounts, seal, time, logs);
        return new(new(clock)
        {
            Accounts = accounts,
            Campaigns = correspondence.Campaigns,
            LinkOffice = correspondence.LinkOffice,
            Links = correspondence.Links,
            SignIn = new(new(accounts, key, time), postman, content.Phraser, clock, logs.CreateLogger<SignInOffice>()),
            Office = new(accounts, content, postman, settings.Web, clock, logs.CreateLogger<AccountOffice>()),
            Sheets = new(store, content.Directory, content.Reference, new(content.Gazetteer), accounts, following, time, logs.CreateLogger<SheetOffice>()),
            Files = new(store, content, new(settings.Storage.VarFolder, time), following, time, logs.CreateLogger<FileOffice>()),
            Duplicates = new(content, store, time, logs.CreateLogger<DuplicateOffice>()),
            Bassins = new(registry, accounts, time, logs.CreateLogger<BassinOffice>()),
            Lists = new(registry, clock),
            Queue = new(registry, clock),
            Notices = new(registry, correspondence.Store),
            Figures = new(registry, new(settings.Storage.ConnectionString), new(settings.Storage.VarFolder, time), clock),
        }, postman, accounts, registry, following) { Correspondence = correspondence };
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Postman.Dispose();
        Clerk.Sheets?.Dispose();
        Clerk.Files?.Dispose();
        _follower.Dispose();
        Registry.Dispose();
    }

    private static IMailer Mailer(Settings settings) => settings.Mail.Host is null
        ? new FolderMailer(settings.Mail, Path.Combine(settings.Storage.VarFolder, "mail"), Console.Error)
        : new SmtpMailer(settings.Mail);
}
