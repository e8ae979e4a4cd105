using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace OrientationBot.Bot.Phrasing.Lg;

/// <summary>A text that is not what the format wants; caught where the file and line are known.</summary>
internal sealed class LgSyntaxException(string message) : Exception(message);

/// <summary>Parses what stands between <c>${</c> and <c>}</c>: recursive descent, one method per level of precedence.</summary>
internal sealed class LgExpressionParser(string text)
{
    private static readonly string[][] Levels = [["||"], ["&&"], ["==", "!="], ["<=", ">=", "<", ">"], ["+", "-"], ["*", "/"]];

    private int _at;

    public static LgExpression Parse(string text)
    {
        var parser = new LgExpressionParser(text);
        var expression = parser.Binary(0);
        parser.SkipSpace();
        return parser._at == text.Length ? expression : throw parser.Unexpected();
    }

    private LgExpression Binary(int level)
    {
        if (level == Levels.Length) return Unary();
        var left = Binary(level + 1);
        while (Array.Find(Levels[level], Take) is { } op)
            left = new LgExpression.Call(op, [left, Binary(level + 1)]);
        return left;
    }

    private LgExpression Unary() => Take("!") ? new LgExpression.Call("!", [Unary()]) : Postfix();

    private LgExpression Postfix()
    {
        var value = Primary();
        while (Take(".")) value = new LgExpression.Member(value, Identifier() ?? throw Unexpected());
        return value;
    }

    private LgExpression Primary()
    {
        SkipSpace();
        if (Take("(")) return Close(Binary(0));
        if (_at < text.Length && text[_at] is '\'' or '"') return new LgExpression.Literal(Quoted(text[_at]));
        if (_at < text.Length && char.IsAsciiDigit(text[_at])) return new LgExpression.Literal(Digits());
        return Identifier() switch
        {
            null => throw Unexpected(),
            "true" => new LgExpression.Literal(true),
            "false" => new LgExpression.Literal(false),
            "null" => new LgExpression.Literal(null),
            var name => Take("(") ? new LgExpression.Call(name, Arguments(name)) : new LgExpression.Name(name),
        };
    }

    private ImmutableArray<LgExpression> Arguments(string function)
    {
        var arguments = ImmutableArray.CreateBuilder<LgExpression>();
        if (!Take(")"))
        {
            do arguments.Add(Binary(0)); while (Take(","));
            if (!Take(")")) throw Unexpected();
        }
        if (LgFunctions.Find(function) is { } known && (arguments.Count < known.Least || arguments.Count > known.Most))
            throw new LgSyntaxException($"{function} takes {known.Least} to {known.Most} arguments, not {arguments.Count}");
        return arguments.ToImmutable();
    }

    private LgExpression Close(LgExpression inner) => Take(")") ? inner : throw Unexpected();

    private string Quoted(char quote)
    {
        var value = new StringBuilder();
        for (_at++; _at < text.Length && text[_at] != quote; _at++)
            value.Append(text[_at] == '\\' && _at + 1 < text.Length ? text[++_at] : text[_at]);
        if (_at++ >= text.Length) throw new LgSyntaxException($"a quote is not closed in « {text} »");
        return value.ToString();
    }

    private double Digits()
    {
        var start = _at;
        while (_at < text.Length && (char.IsAsciiDigit(text[_at]) || text[_at] == '.')) _at++;
        return double.TryParse(text.AsSpan(start, _at - start), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : throw Unexpected();
    }

    private string? Identifier()
    {
        SkipSpace();
        var start = _at;
        while (_at < text.Length && (char.IsAsciiLetterOrDigit(text[_at]) || text[_at] == '_')) _at++;
        return _at > start && !char.IsAsciiDigit(text[start]) ? text[start.._at] : null;
    }

    private bool Take(string token)
    {
        SkipSpace();
        if (!text.AsSpan(_at).StartsWith(token, StringComparison.Ordinal)) return false;
        if (token == "!" && text.AsSpan(_at).StartsWith("!=")) return false;
        _at += token.Length;
        return true;
    }

    private void SkipSpace()
    {
        while (_at < text.Length && char.IsWhiteSpace(text[_at])) _at++;
    }

    private LgSyntaxException Unexpected() =>
        new(_at < text.Length ? $"unexpected « {text[_at..]} » in « {text} »" : $"« {text} » ends too early");
}
