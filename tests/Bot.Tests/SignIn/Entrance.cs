using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using OrientationBot.Bot.Campaigns;
using OrientationBot.Bot.Conversations;
using OrientationBot.Bot.Mail;
using OrientationBot.Bot.Sheets;
using OrientationBot.Bot.Tests.Conversations;
using OrientationBot.Knowledge.Accounts;
using OrientationBot.Knowledge.Directory;

namespace OrientationBot.Bot.Tests.SignIn;

/// <summary>The product on a real file, with accounts, letters that can be read, and a log that can be searched.</summary>
internal sealed partial class Entrance : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly SqliteJournal _journal;
    private readonly People _people;
    private int _messages;

    /// <summary>A file with the directory that ships, to be copied.</summary>
    internal static readonly Lazy<Task<string>> Kept = new(KeepAsync);

    public Entrance(Content content, FakeTimeProvider? time = null, IMailer? mailer = null, string? database = null)
    {
        Time = time ?? new(new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));
        if (database is not null) File.Copy(database, Path.Combine(_folder.Path, "bot.db"));
        Connection = _folder.Database();
        _journal = new(Connection);
        Store = new(_journal, ConversationSettings.Default, Time);
        _people = People.Of(Settings(Connection, _folder.Path), content, Time, LoggerFactory.Create(b => b.AddProvider(Log)), mailer ?? Mailbox);
        Turn = content.Turn(Store, new(Time), _people.Clerk);
    }

    /// <summary>With the directory that ships kept in the file, and in force for this entrance alone.</summary>
    public static async Task<Entrance> WithDirectoryAsync(Content content, FakeTimeProvider? time = null, IMailer? mailer = null) =>
        new(content with { Directory = new(content.Directory.Now) }, time, mailer, await Kept.Value);

    public FakeTimeProvider Time { get; }

    public string Connection { get; }

    public ConversationStore Store { get; }

    public Turn Turn { get; }

    public Mailbox Mailbox { get; } = new();

    public LogBook Log { get; } = new();

    public AccountStore Accounts => _people.Accounts;

    public Postman Postman => _people.Postman;

    public Registry Registry => _people.Registry;

    public Correspondence Correspondence => _people.Correspondence;

    public static async Task<Entrance> OpenAsync(params (string Email, Role Role, string Over)[] accounts)
    {
        var entrance = new Entrance(await House.ContentAsync);
        foreach (var (email, role, over) in accounts) await entrance.AddAsync(email, role, over);
        return entrance;
    }

    /// <summary>A file with the directory that ships, made once and copied.</summary>
    private static async Task<string> KeepAsync()
    {
        var folder = System.IO.Directory.CreateTempSubdirectory("orientation-kept-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => System.IO.Directory.Delete(folder, recursive: true);
        var (file, copy) = (Path.Combine(folder, "kept.db"), Path.Combine(folder, "copy.db"));
        await new DirectoryStore($"Data Source={file};Pooling=False").OpenAsync(Path.Combine(House.Where.Data, "structures.csv"), (await House.ContentAsync).Reference, default);
        await using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = $"VACUUM INTO '{copy}'";
        await command.ExecuteNonQueryAsync();
        return copy;
    }

    public static Settings Settings(string connection, string folder) => new()
    {
        Storage = new(connection, folder), Content = House.Where, Web = new(new("http://127.0.0.1:0"), null),
        Conversations = ConversationSettings.Default, DirectLine = new(null, null, TimeSpan.FromHours(24), []), Limits = new(100_000, 100_000),
    };

    public Task<Account?> AddAsync(string email, Role role, string over) => Accounts.AddAsync(
        EmailAddress.TryParse(email, out var address) ? address : throw new FormatException(email), role, [.. over.Split(' ', StringSplitOptions.RemoveEmptyEntries)], null, Time.GetUtcNow(), default);

    /// <summary>Letters that are due are written, on working mornings, and mail leaves.</summary>
    public async Task MorningAsync()
    {
        if (new CampaignSettings().Hours.Hold(Clock.LocalOf(Time.GetUtcNow()))) await Correspondence.Run.RunAsync(1000, default);
        await Postman.RoundAsync(default);
    }

    /// <summary>Says something; « {code} » is the last code mailed, « {wrong} » is another.</summary>
    public async Task<string> SayAsync(string text, string conversation = "c", string sender = "s", string client = "ip", string? id = null)
    {
        var typed = text.Replace("{code}", Mailbox.Code, StringComparison.Ordinal).Replace("{wrong}", Mailbox.WrongCode, StringComparison.Ordinal);
        var answer = await Turn.AnswerAsync(new(conversation, id ?? $"m{++_messages}", Time.GetUtcNow()) { Text = typed, Sender = sender, Client = client }, default);
        await Postman.RoundAsync(default);
        return string.Join('\n', answer.Replies.Select(r => r.Text));
    }

    public async Task<string> SignInAsync(string email, string conversation = "c", string sender = "s")
    {
        await SayAsync("connexion", conversation, sender);
        await SayAsync(email, conversation, sender);
        return await SayAsync("{code}", conversation, sender);
    }

    public async ValueTask DisposeAsync()
    {
        await _journal.DisposeAsync();
        _people.Dispose();
        _folder.Dispose();
    }
}

/// <summary>Letters as they were handed over.</summary>
internal sealed partial class Mailbox : IMailer
{
    public List<Letter> Letters { get; } = [];

    public string Code => Letters.Select(l => Digits.Match(l.Body)).LastOrDefault(m => m.Success)?.Value ?? "000000";

    public string WrongCode => Code[..^1] + (char)('0' + (Code[^1] - '0' + 1) % 10);

    public Task<Handed> SendAsync(Letter letter, string id, CancellationToken cancellationToken)
    {
        Letters.Add(letter);
        return Task.FromResult(Handed.Accepted);
    }

    [GeneratedRegex(@"\d{3} \d{3}")]
    private static partial Regex Digits { get; }
}

/// <summary>Everything logged.</summary>
internal sealed class LogBook : ILoggerProvider, ILogger
{
    private ImmutableList<string> _lines = [];

    public ImmutableList<string> Lines => _lines;

    public int Refusals => _lines.Count(l => l.StartsWith("Refused:", StringComparison.Ordinal));

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        ImmutableInterlocked.Update(ref _lines, lines => lines.Add(formatter(state, exception)));

    public void Dispose() { }
}
