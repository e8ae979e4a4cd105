using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using OrientationBot.Knowledge.Accounts;

namespace OrientationBot.Bot.Tests.Transcripts;

/// <summary>A conversation written down in a <c>.chat</c> file: a claim, what the person sends (<c>&gt;</c>), and what must be answered.</summary>
/// <param name="Claim">What it shows: the first comment.</param>
/// <param name="Now">When it begins, local time; null for the tests' usual day.</param>
/// <param name="Language">Language that the page asked for.</param>
/// <param name="Turns">The exchanges, in order.</param>
internal sealed record Transcript(string Claim, DateTime? Now, string? Language, ImmutableArray<TranscriptTurn> Turns)
{
    /// <summary>Who talks, when the channel vouches for them (<c>@ as coordinator dep:45</c>); null for a citizen.</summary>
    public Account? As { get; private init; }

    /// <summary>Accounts that exist (<c>@ account marie@hub.fr coordinator dep:45</c>).</summary>
    public ImmutableArray<(string Email, Role Role, string Over)> Accounts { get; private init; } = [];

    /// <summary>It moves communes, which all talks share: it has a world of its own (<c>@ apart</c>).</summary>
    public bool Apart { get; private init; }

    /// <summary>Changes that wait when it begins: <c>@ propose mediator dep:18 STRUCTURE FIELD CELL</c>.</summary>
    public ImmutableArray<string> Proposed { get; private init; } = [];

    /// <summary>Searches of citizens before it begins, each in a conversation of its own: <c>@ citizens 2026-10-12 6 j'ai besoin d'aide pour la CAF à Vierzon</c>.</summary>
    public ImmutableArray<string> Citizens { get; private init; } = [];

    public static Transcript Read(string path) => Read(File.ReadLines(path));

    public static Transcript Read(IEnumerable<string> written)
    {
        var lines = written.Select((text, i) => (Text: text.TrimEnd(), Number: i + 1)).Where(l => l.Text.Length > 0).ToList();
        var turns = ImmutableArray.CreateBuilder<TranscriptTurn>();
        foreach (var (text, number) in lines.Where(l => l.Text[0] is not ('#' or '@')))
            if (text[0] == '>') turns.Add(new(number, text[1..].TrimStart(), []));
            else turns[^1] = turns[^1] with { Expectations = turns[^1].Expectations.Add(Expected.Read(text, number)) };
        return new(
            lines[0].Text.TrimStart('#', ' '),
            Directive(lines.Select(l => l.Text), "today") is { } day ? DateTime.ParseExact(day, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) : null,
            Directive(lines.Select(l => l.Text), "language"),
            turns.ToImmutable())
        {
            Apart = lines.Any(l => l.Text == "@ apart"),
            Accounts = [.. lines.Where(l => l.Text.StartsWith("@ account ", StringComparison.Ordinal)).Select(l => l.Text.Split(' ', 5)).Select(w => (w[2], Enum.Parse<Role>(w[3], ignoreCase: true), w.ElementAtOrDefault(4) ?? ""))],
            Proposed = [.. lines.Select(l => l.Text).Where(l => l.StartsWith("@ propose ", StringComparison.Ordinal)).Select(l => l["@ propose ".Length..])],
            Citizens = [.. lines.Select(l => l.Text).Where(l => l.StartsWith("@ citizens ", StringComparison.Ordinal)).Select(l => l["@ citizens ".Length..])],
            As = Directive(lines.Select(l => l.Text), "as")?.Split(' ') is [var role, .. var over] ? Account.Local(Enum.Parse<Role>(role, ignoreCase: true), [.. over]) : null,
        };
    }

    private static string? Directive(IEnumerable<string> lines, string name) =>
        lines.Where(l => l.StartsWith($"@ {name} ", StringComparison.Ordinal)).Select(l => l[(name.Length + 3)..].Trim()).FirstOrDefault();
}

/// <summary>One message and what its answer must be.</summary>
/// <param name="Line">Line of the file.</param>
/// <param name="Sent">What is sent, after <c>&gt;</c>.</param>
/// <param name="Expectations">What must hold of the replies.</param>
internal sealed record TranscriptTurn(int Line, string Sent, ImmutableArray<Expected> Expectations)
{
    private static readonly Regex Marked = new(@"^\[(?<how>choice|location|file|long|raw|after|citizen|colleague|as)\s*(?<delay>[^\]]*)\]\s*(?<rest>.*)$", RegexOptions.CultureInvariant);

    /// <summary>Who sends it, in a conversation of their own (<c>[as mediator dep:18]</c>); empty for who began.</summary>
    public string Who => How == "as" ? Marked.Match(Sent).Groups["delay"].Value.Trim() : "";

    /// <summary>How it is sent: <c>choice</c>, <c>location</c>, <c>file</c>, <c>long</c>, <c>raw</c>, <c>after</c>, <c>citizen</c> or <c>colleague</c> or <c>as</c> for somebody else in a conversation of their own, or empty for plain text.</summary>
    public string How => Marked.Match(Sent) is { Success: true } marked ? marked.Groups["how"].Value : "";

    /// <summary>What follows the mark.</summary>
    public string Rest => Marked.Match(Sent) is { Success: true } marked ? marked.Groups["rest"].Value : Sent;

    /// <summary>Time that passes before it is sent.</summary>
    public TimeSpan Delay => How == "after" ? Time(Marked.Match(Sent).Groups["delay"].Value.Split(' ')) : TimeSpan.FromMinutes(1);

    private static TimeSpan Time(string[] words) => int.Parse(words[0], CultureInfo.InvariantCulture) * words[1].TrimEnd('s') switch
    {
        "day" => TimeSpan.FromDays(1),
        "hour" => TimeSpan.FromHours(1),
        _ => TimeSpan.FromMinutes(1),
    };
}
