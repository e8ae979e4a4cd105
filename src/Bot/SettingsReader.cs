using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Data.Sqlite;
using OrientationBot.Knowledge;
using OrientationBot.Knowledge.Accounts;

namespace OrientationBot.Bot;

/// <summary>Reads settings one by one and remembers every fault, so that an operator sees them all at once.</summary>
/// <param name="configuration">The file, then the environment.</param>
/// <param name="file">Path of the settings file, named in the faults.</param>
internal sealed class SettingsReader(IConfigurationRoot configuration, string file)
{
    private const int SecondsForALock = 5;
    private readonly List<Problem> _faults = [];

    /// <summary>What was wrong so far.</summary>
    public IReadOnlyList<Problem> Faults => _faults;

    /// <summary>A text; the default when the key is absent or empty.</summary>
    public string? Text(string key, string? byDefault) => configuration[key] is { Length: > 0 } value ? value : byDefault;

    /// <summary>A whole number within a range.</summary>
    public int Whole(string key, int byDefault, int least, int most)
    {
        if (Text(key, null) is not { } value) return byDefault;
        if (int.TryParse(value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most) return number;
        return Fault(key, $"'{value}' must be a whole number from {least} to {most}", byDefault);
    }

    /// <summary>A number of hours, as a duration.</summary>
    public TimeSpan Hours(string key, int byDefault, int least, int most) => TimeSpan.FromHours(Whole(key, byDefault, least, most));

    /// <summary>A number of minutes, as a duration.</summary>
    public TimeSpan Minutes(string key, int byDefault, int least, int most) => TimeSpan.FromMinutes(Whole(key, byDefault, least, most));

    /// <summary>An absolute http(s) address; null only when the default is.</summary>
    public Uri? Address(string key, string? byDefault)
    {
        if (Text(key, byDefault) is not { } value) return null;
        if (Uri.TryCreate(value, UriKind.Absolute, out var address) && address.Scheme is "http" or "https") return address;
        return Fault<Uri?>(key, $"'{value}' must be an absolute http or https address", byDefault is null ? null : new(byDefault));
    }

    /// <summary>A secret: absent, or long enough not to be guessed.</summary>
    public string? Secret(string key, int leastLength)
    {
        var value = Text(key, null);
        return value is null || value.Length >= leastLength ? value : Fault<string?>(key, $"must have at least {leastLength} characters", null);
    }

    /// <summary>A secret that is never written in a file, because files are copied, sent and committed.</summary>
    public string? HiddenSecret(string key, int leastLength) =>
        configuration.Providers.Any(provider => provider is FileConfigurationProvider && provider.TryGet(key, out _))
            ? Fault<string?>(key, $"is a secret and must not stand in {Path.GetFileName(file)}: remove it there, and set the environment variable {Variable(key)}", null)
            : Secret(key, leastLength);

    /// <summary>Remembers that a setting lacks, or does not go with another.</summary>
    public void Miss(string key, string message) => Fault(key, message, 0);

    /// <summary>One of a few names, whatever its capitals.</summary>
    public T OneOf<T>(string key, T byDefault)
        where T : struct, Enum
    {
        if (Text(key, null) is not { } value) return byDefault;
        return Enum.TryParse<T>(value, ignoreCase: true, out var one) && Enum.IsDefined(one) ? one : Fault(key, $"'{value}' must be one of {string.Join(", ", Enum.GetNames<T>())}", byDefault);
    }

    /// <summary>An e-mail address.</summary>
    public string Email(string key, string byDefault) =>
        EmailAddress.TryParse(Text(key, byDefault), out var address) ? address.Value : Fault(key, "must be an e-mail address", byDefault);

    /// <summary>Origins of web pages (<c>https://example.fr</c>), as a list.</summary>
    public ImmutableArray<string> Origins(string key)
    {
        var origins = configuration.GetSection(key).GetChildren().Select(c => c.Value ?? "").ToImmutableArray();
        foreach (var origin in origins)
            if (!Uri.TryCreate(origin, UriKind.Absolute, out var address) || address.GetLeftPart(UriPartial.Authority) != origin)
                Fault(key, $"'{origin}' must be an origin such as https://example.fr, without path", 0);
        return origins;
    }

    /// <summary>A SQLite connection string; a relative path is taken from the folder the product runs from, a lock is waited for five seconds.</summary>
    public string Database(string key, string byDefault, string root)
    {
        try
        {
            var database = new SqliteConnectionStringBuilder(Text(key, byDefault));
            if (database.DataSource.Length == 0) return Fault(key, "must name a file, such as 'Data Source=var/orientationbot.db'", byDefault);
            if (database.DataSource != ":memory:") database.DataSource = Path.GetFullPath(database.DataSource, root);
            if (!database.ShouldSerialize("Default Timeout")) database.DefaultTimeout = SecondsForALock;
            return database.ToString();
        }
        catch (ArgumentException)
        {
            return Fault(key, "must be a SQLite connection string, such as 'Data Source=var/orientationbot.db'", byDefault);
        }
    }

    private static string Variable(string key) => key.Replace(":", "__", StringComparison.Ordinal);

    private T Fault<T>(string key, string message, T instead)
    {
        var environment = Environment.GetEnvironmentVariable(Variable(key)) is not null;
        _faults.Add(new(environment ? "environment" : file, 0, $"{key} {message}"));
        return instead;
    }
}
