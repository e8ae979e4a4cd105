using System.CommandLine;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;

namespace OrientationBot.Bot.Commands;

/// <summary>What verbs share at the terminal: data goes to stdout, messages to stderr, <c>-</c> is stdin or stdout.</summary>
internal static class Terminal
{
    /// <summary>JSON as people read it: accents stay letters.</summary>
    public static JsonSerializerOptions Readable { get; } = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
    };

    /// <summary>Reads and writes UTF-8, whatever the system's own habit.</summary>
    public static void UseUtf8() => Console.InputEncoding = Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Answers each line of stdin with one line of JSON on stdout; empty lines are passed over.</summary>
    /// <param name="answer">Line → what to write; throws <see cref="RefusalException"/> or <see cref="JsonException"/> when the line is bad.</param>
    /// <param name="cancellationToken">Stops between two lines.</param>
    /// <exception cref="RefusalException">A line cannot be read: its number and why.</exception>
    public static async Task EachLineAsync(Func<string, object> answer, CancellationToken cancellationToken)
    {
        for (var number = 1; await Console.In.ReadLineAsync(cancellationToken) is { } line; number++)
        {
            if (line.Length == 0) continue;
            await Console.Out.WriteLineAsync(JsonSerializer.Serialize(Answer(answer, line, number), Readable).AsMemory(), cancellationToken);
        }
    }

    /// <summary>A verb without options that answers each line of stdin.</summary>
    /// <param name="name">The verb.</param>
    /// <param name="description">For its help.</param>
    /// <param name="prepare">Reads what is needed, once, and gives what answers a line.</param>
    public static Command LineVerb(string name, string description, Func<CancellationToken, Task<Func<string, object>>> prepare)
    {
        var verb = new Command(name, description);
        verb.SetAction(async (_, cancellationToken) =>
        {
            await EachLineAsync(await prepare(cancellationToken), cancellationToken);
            return 0;
        });
        return verb;
    }

    /// <summary>Everything the assistant knows, from the settings in force; the directory that was imported, when one was.</summary>
    public static Task<Content> ContentAsync(CancellationToken cancellationToken) => ContentAsync(SettingsFile.Load(Folders.Here), DirectorySources.IfKept, cancellationToken);

    /// <summary>The same, with structures of a chosen source.</summary>
    public static async Task<Content> ContentAsync(Settings settings, Func<Settings, DirectorySource> source, CancellationToken cancellationToken)
    {
        var content = await Content.LoadAsync(settings.Content, source(settings), cancellationToken);
        return content.Advised(settings.LanguageModel, TimeProvider.System) with { Site = settings.Web.Site };
    }

    /// <summary>A file to read; <c>-</c> is stdin.</summary>
    /// <exception cref="RefusalException">There is none, or it may not be read.</exception>
    public static Stream Open(string path)
    {
        try
        {
            return path == "-" ? Console.OpenStandardInput() : File.OpenRead(Existing(path));
        }
        catch (UnauthorizedAccessException)
        {
            throw new RefusalException($"{path}: may not be read.");
        }
    }

    /// <summary>A file to write; <c>-</c> is stdout.</summary>
    /// <exception cref="RefusalException">It cannot be written.</exception>
    public static Stream Create(string path)
    {
        try
        {
            return path == "-" ? Console.OpenStandardOutput() : File.Create(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new RefusalException($"{path}: cannot be written ({e.Message})");
        }
    }

    /// <summary>The path of a file that must be there.</summary>
    /// <exception cref="RefusalException">It is not.</exception>
    public static string Existing(string path) => File.Exists(path) ? path : throw new RefusalException($"{path}: there is no such file.");

    /// <summary>A line of JSON as a value.</summary>
    /// <exception cref="JsonException">It is not the JSON expected.</exception>
    public static T Parse<T>(string line)
        where T : class => JsonSerializer.Deserialize<T>(line, Readable) ?? throw new JsonException("an object is expected");

    /// <summary>A verb that is announced but cannot work yet: it says what it lacks and exits 3.</summary>
    public static void Lacks(this Command verb, string what) =>
        verb.SetAction((Func<ParseResult, int>)(_ => throw new RefusalException($"{verb.Name}: not possible yet, it still lacks {what}.", exitCode: 3)));

    private static object Answer(Func<string, object> answer, string line, int number)
    {
        try
        {
            return answer(line);
        }
        catch (JsonException e)
        {
            throw new RefusalException($"line {number}: not the JSON expected ({e.Message})");
        }
    }
}
