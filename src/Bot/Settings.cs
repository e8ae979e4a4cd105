using System.Collections.Immutable;
using OrientationBot.Bot.Campaigns;
using OrientationBot.Bot.Mail;
using OrientationBot.Bot.Travel;
using OrientationBot.Bot.Addresses;
using OrientationBot.Knowledge;
using OrientationBot.Knowledge.LanguageModel;

namespace OrientationBot.Bot;

/// <summary>Everything an operator can set, checked: <c>appsettings.json</c>, then environment variables (<c>Web__Address</c>).</summary>
internal sealed record Settings
{
    /// <summary>Where the directory and the conversations are kept.</summary>
    public required StorageSettings Storage { get; init; }

    /// <summary>Where sentences and facts are read from.</summary>
    public required ContentSettings Content { get; init; }

    /// <summary>Where the server listens.</summary>
    public required WebSettings Web { get; init; }

    /// <summary>How long conversations are kept.</summary>
    public required ConversationSettings Conversations { get; init; }

    /// <summary>Who may talk over Direct Line.</summary>
    public required DirectLineSettings DirectLine { get; init; }

    /// <summary>How fast one person may talk.</summary>
    public required LimitSettings Limits { get; init; }

    /// <summary>The language model that may give a second opinion; null: there is none, and none is needed.</summary>
    public LanguageModelSettings? LanguageModel { get; init; }

    /// <summary>Who knows how long journeys take; nobody unless an operator says so.</summary>
    public TravelSettings Travel { get; init; } = TravelSettings.Off;

    /// <summary>Which service finds houses; none unless set.</summary>
    public AddressSettings Addresses { get; init; } = AddressSettings.None;

    /// <summary>How mail leaves.</summary>
    public MailSettings Mail { get; init; } = new();

    /// <summary>When and how fast campaigns write.</summary>
    public CampaignSettings Campaigns { get; init; } = new();

    /// <summary>Reads and checks every setting; the faults are listed together.</summary>
    public static Settings Read(IConfigurationRoot configuration, Folders folders, out IReadOnlyList<Problem> faults)
    {
        var reader = new SettingsReader(configuration, folders.SettingsFile);
        var settings = new Settings
        {
            Storage = new(reader, folders),
            Content = new(reader),
            Web = new(reader),
            Conversations = new(reader),
            DirectLine = new(reader),
            Limits = new(reader),
            Travel = new(reader),
            LanguageModel = LanguageModelSection.Read(reader, folders),
            Addresses = new(reader),
            Mail = MailSettings.Read(reader),
            Campaigns = CampaignSettings.Read(reader),
        };
        faults = reader.Faults;
        return settings;
    }
}

/// <summary>Where the directory and the conversations are kept.</summary>
/// <param name="ConnectionString">Of the SQLite file, its path made absolute.</param>
/// <param name="VarFolder">Folder of the keys.</param>
internal sealed record StorageSettings(string ConnectionString, string VarFolder)
{
    public StorageSettings(SettingsReader reader, Folders folders)
        : this(reader.Database("Storage:ConnectionString", "Data Source=var/orientationbot.db", folders.Root), folders.Var) { }
}

/// <summary>Where sentences (<c>dialogs/</c>) and facts (<c>data/</c>) are read from, and which region is served.</summary>
/// <param name="Dialogs">Folder of the sentences.</param>
/// <param name="Data">Folder of the facts.</param>
/// <param name="Region">Code of the region served (« 24 » is Centre-Val de Loire).</param>
/// <param name="Learnt">Folder where what is learnt from people's phrases is kept for the next start.</param>
internal sealed record ContentSettings(string Dialogs, string Data, string Region, string Learnt)
{
    public ContentSettings(SettingsReader reader) : this(
        reader.Text("Content:Dialogs", Folders.Shipped("dialogs"))!, reader.Text("Content:Data", Folders.Shipped("data"))!,
        reader.Text("Content:Region", "24")!, reader.Text("Content:Learnt", Folders.Shipped("learnt"))!) { }
}

/// <summary>Where the server listens, and under which address people reach it.</summary>
/// <param name="Address">Listens here; loopback by default.</param>
/// <param name="Public">What people type, when a proxy stands in front; null when they are the same.</param>
internal sealed record WebSettings(Uri Address, Uri? Public)
{
    /// <summary>Where people reach the server.</summary>
    public Uri Site => Public ?? Address;

    public WebSettings(SettingsReader reader) : this(reader.Address("Web:Address", "http://localhost:5080")!, reader.Address("Web:Public", null)) { }
}

/// <summary>How long conversations are kept, and how many stay in memory.</summary>
/// <param name="Retention">After the last message, everything is erased.</param>
/// <param name="Live">An idle conversation leaves memory after this time; its file keeps it.</param>
/// <param name="MostLive">So many stay in memory at most.</param>
internal sealed record ConversationSettings(TimeSpan Retention, TimeSpan Live, int MostLive)
{
    /// <summary>A day kept, ten minutes in memory.</summary>
    public static ConversationSettings Default { get; } = new(TimeSpan.FromHours(24), TimeSpan.FromMinutes(10), 10_000);

    public ConversationSettings(SettingsReader reader) : this(
        reader.Hours("Conversations:RetentionHours", (int)Default.Retention.TotalHours, 1, 24 * 31),
        reader.Minutes("Conversations:LiveMinutes", (int)Default.Live.TotalMinutes, 1, 24 * 60),
        reader.Whole("Conversations:MostLive", Default.MostLive, 1, 1_000_000)) { }
}

/// <summary>Who may talk over Direct Line.</summary>
/// <param name="Secret">Lets another server ask for tokens; without one only the trusted pages can.</param>
/// <param name="SigningKey">Signs tokens; null: a key is made at first start and kept in <c>var/</c>.</param>
/// <param name="TokenLife">How long a token serves before it must be refreshed.</param>
/// <param name="TrustedOrigins">Web pages, beside our own, that may ask for a token without the secret.</param>
internal sealed record DirectLineSettings(string? Secret, string? SigningKey, TimeSpan TokenLife, ImmutableArray<string> TrustedOrigins)
{
    public DirectLineSettings(SettingsReader reader) : this(
        reader.Secret("DirectLine:Secret", 24),
        reader.Secret("DirectLine:SigningKey", 32),
        reader.Hours("DirectLine:TokenHours", 24, 1, 24 * 7),
        reader.Origins("DirectLine:TrustedOrigins")) { }
}

/// <summary>How fast one person may talk.</summary>
/// <param name="MessagesPerMinute">Messages of one conversation in a minute.</param>
/// <param name="RequestsPerMinute">Calls from one address in a minute; a public library is one address.</param>
internal sealed record LimitSettings(int MessagesPerMinute, int RequestsPerMinute)
{
    public LimitSettings(SettingsReader reader) : this(
        reader.Whole("Limits:MessagesPerMinute", 60, 1, 10_000_000),
        reader.Whole("Limits:RequestsPerMinute", 3_000, 1, 100_000_000)) { }
}
