using System.Collections.Immutable;
using System.Text;
using OrientationBot.Knowledge;

namespace OrientationBot.Bot.Phrasing.Lg;

/// <summary>Reads one <c>.lg</c> file, the part of Bot Framework's format that we use; faults come with file and line.</summary>
internal sealed class LgFile
{
    private readonly string _file;
    private readonly ImmutableArray<LgTemplate>.Builder _templates = ImmutableArray.CreateBuilder<LgTemplate>();
    private readonly ImmutableArray<string>.Builder _imports = ImmutableArray.CreateBuilder<string>();
    private readonly ImmutableArray<Problem>.Builder _problems = ImmutableArray.CreateBuilder<Problem>();

    public LgFile(string file, string text)
    {
        _file = file;
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length;)
        {
            var line = lines[i].Trim();
            if (line.StartsWith('#')) i = Template(lines, i);
            else i = Outside(line, i);
        }
    }

    public ImmutableArray<LgTemplate> Templates => _templates.ToImmutable();

    /// <summary>Files named by <c>[text](file.lg)</c>.</summary>
    public ImmutableArray<string> Imports => _imports.ToImmutable();

    public ImmutableArray<Problem> Problems => _problems.ToImmutable();

    private int Outside(string line, int at)
    {
        if (line.StartsWith('[') && line.EndsWith(')') && line.IndexOf("](", StringComparison.Ordinal) is > 0 and var middle)
            _imports.Add(line[(middle + 2)..^1]);
        else if (line.Length > 0 && !line.StartsWith('>')) Fault(at, $"« {line} » stands under no template: start a template with #, a variant with -, a comment with >");
        return at + 1;
    }

    private int Template(string[] lines, int head)
    {
        var (name, parameters) = Head(lines[head].Trim()[1..].Trim());
        var body = new LgBodyReader(_file, head + 1);
        var i = head + 1;
        for (; i < lines.Length && !lines[i].TrimStart().StartsWith('#'); i++)
        {
            var (text, last) = Joined(lines, i);
            if (!text.TrimStart().StartsWith('>')) body.Add(text.Trim(), i + 1);
            i = last;
        }
        if (name.Length == 0) Fault(head, "a template has no name");
        else _templates.Add(new(name, parameters, body.Build(), _file, head + 1));
        _problems.AddRange(body.Problems);
        return i;
    }

    /// <summary>A line, with those that follow when it opens a triple-backtick text.</summary>
    private static (string Text, int Last) Joined(string[] lines, int at)
    {
        const string Fence = "```";
        var text = new StringBuilder(lines[at]);
        var open = lines[at].TrimStart().StartsWith("- " + Fence, StringComparison.Ordinal) && lines[at].TrimEnd().IndexOf(Fence, StringComparison.Ordinal) == lines[at].TrimEnd().LastIndexOf(Fence, StringComparison.Ordinal);
        while (open && at + 1 < lines.Length)
        {
            text.Append('\n').Append(lines[++at]);
            open = !lines[at].TrimEnd().EndsWith(Fence, StringComparison.Ordinal);
        }
        return (text.ToString(), at);
    }

    private static (string Name, ImmutableArray<string> Parameters) Head(string head) =>
        head.IndexOf('(') is > 0 and var open && head.EndsWith(')')
            ? (head[..open].Trim(), [.. head[(open + 1)..^1].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)])
            : (head, []);

    private void Fault(int line, string message) => _problems.Add(new(_file, line + 1, message));
}
