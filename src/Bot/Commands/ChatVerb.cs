using System.Collections.Immutable;
using System.CommandLine;
using OrientationBot.Bot.Channels.Console;
using OrientationBot.Knowledge.Accounts;
using Microsoft.Extensions.Logging.Abstractions;
using Spectre.Console;

namespace OrientationBot.Bot.Commands;

/// <summary><c>chat</c>: talk in the terminal.</summary>
internal static class ChatVerb
{
    private const string FileMark = "/fichier ";

    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var role = new Option<string>("--as") { Description = "Who talks.", DefaultValueFactory = _ => "citizen" }.AcceptOnlyFromAmong("citizen", "mediator", "coordinator", "administrator");
        var territory = new Option<string[]>("--territory") { Description = "Over what, for a mediator or a coordinator: dep:45, epci:…, bassin:…; the whole region when left out." };
        var language = new Option<string>("--lang") { Description = "Language to begin in.", DefaultValueFactory = _ => "fr" }.AcceptOnlyFromAmong("fr", "en");
        var verb = new Command("chat", "Talks in the terminal; a number presses a button, « /fichier PATH » sends a file, an empty input ends.") { role, territory, language };
        verb.SetAction((parsed, cancellationToken) => ChatAsync(parsed.GetValue(role)!, parsed.GetValue(territory) ?? [], parsed.GetValue(language)!, cancellationToken));
        return verb;
    }

    private static async Task<int> ChatAsync(string role, string[] territories, string language, CancellationToken cancellationToken)
    {
        var settings = SettingsFile.Load(Folders.Here);
        var content = await Terminal.ContentAsync(settings, role == "citizen" ? DirectorySources.IfKept : DirectorySources.KeptHere, cancellationToken);
        using var people = People.Of(settings, content, TimeProvider.System, NullLoggerFactory.Instance);
        var talk = Talk.With(content, people.Clerk) with { As = role == "citizen" ? null : Territories.Local(Enum.Parse<Role>(role, ignoreCase: true), territories, content.Gazetteer, settings.Content.Region) };
        var paper = new Paper(AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(Console.Out) }));
        var buttons = paper.Write((await talk.OpenAsync(language, cancellationToken)).Replies);
        while (await ReadAsync(cancellationToken) is { } typed)
        {
            if (typed.Length == 0) continue;
            if (Read(typed, buttons) is { } said) buttons = paper.Write((await talk.SayAsync(said, cancellationToken)).Replies);
            await people.Postman.RoundAsync(cancellationToken);
        }
        return 0;
    }

    private static async Task<string?> ReadAsync(CancellationToken cancellationToken)
    {
        if (!Console.IsInputRedirected) AnsiConsole.Markup("[green]> [/]");
        return await Console.In.ReadLineAsync(cancellationToken);
    }

    /// <summary>What was typed; null when it names a file that cannot be read. Only the terminal of the machine itself reads a path: no server does.</summary>
    private static Said? Read(string typed, ImmutableArray<Button> buttons) =>
        typed.StartsWith(FileMark, StringComparison.Ordinal) ? Sent(typed[FileMark.Length..].Trim()) :
        int.TryParse(typed, out var number) && number >= 1 && number <= buttons.Length ? new(null, buttons[number - 1].Choice) : new(typed);

    private static Said? Sent(string path)
    {
        try
        {
            return new(null, File: new(Path.GetFileName(path), "") { Bytes = File.ReadAllBytes(path) });
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            Console.Error.WriteLine($"{path}: {e.Message}");
            return null;
        }
    }
}
