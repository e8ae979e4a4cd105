using System.Collections.Immutable;
using OrientationBot.Knowledge;

namespace OrientationBot.Bot.Phrasing.Lg;

/// <summary>Collects the lines under a template's name into its body.</summary>
internal sealed class LgBodyReader(string file, int head)
{
    private static readonly LgExpression Always = new LgExpression.Literal(true);

    private readonly List<(LgExpression When, List<LgVariant> Then)> _branches = [];
    private readonly List<LgVariant> _plain = [];
    private readonly List<Problem> _problems = [];
    private LgExpression? _subject;

    public IEnumerable<Problem> Problems => _problems;

    public void Add(string line, int number)
    {
        if (line.Length == 0) return;
        try
        {
            if (!line.StartsWith('-')) throw new LgSyntaxException($"« {line} » is no variant: begin it with -");
            Item(line[1..].Trim(), number);
        }
        catch (LgSyntaxException fault)
        {
            _problems.Add(new(file, number, fault.Message));
        }
    }

    public LgBody Build()
    {
        if (_branches.Count == 0 && _plain.Count == 0) _problems.Add(new(file, head, "a template says nothing: give it at least one line beginning with -"));
        return _branches.Count == 0
            ? new LgBody.OneOf([.. _plain])
            : new LgBody.Conditional([.. _branches.Select(b => (b.When, b.Then.ToImmutableArray()))]);
    }

    private void Item(string item, int number)
    {
        if (Keyword(item, "IF:", out var condition)) Open(Only(condition));
        else if (Keyword(item, "ELSEIF:", out condition)) Open(Only(condition));
        else if (Keyword(item, "ELSE:", out _) || Keyword(item, "DEFAULT:", out _)) Open(Always);
        else if (Keyword(item, "SWITCH:", out var subject)) _subject = Only(subject);
        else if (Keyword(item, "CASE:", out var value)) Open(new LgExpression.Call("==", [_subject ?? throw new LgSyntaxException("CASE without SWITCH"), Only(value)]));
        else (_branches.Count > 0 ? _branches[^1].Then : _plain).Add(LgText.Parse(item, number));
        if (_branches.Count > 0 && _plain.Count > 0) throw new LgSyntaxException("a variant that stands before IF or SWITCH would never be said: put it under a branch");
    }

    private void Open(LgExpression when) => _branches.Add((when, []));

    private static LgExpression Only(string text) =>
        text.StartsWith("${", StringComparison.Ordinal) && text.EndsWith('}') ? LgExpressionParser.Parse(text[2..^1]) : throw new LgSyntaxException($"a condition is written ${{…}}, not « {text} »");

    private static bool Keyword(string item, string keyword, out string rest)
    {
        var found = item.StartsWith(keyword, StringComparison.OrdinalIgnoreCase);
        rest = found ? item[keyword.Length..].Trim() : "";
        return found;
    }
}
