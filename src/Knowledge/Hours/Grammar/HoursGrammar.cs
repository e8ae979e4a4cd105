using System.Collections.Immutable;
using OrientationBot.Knowledge.Hours.Rules;

namespace OrientationBot.Knowledge.Hours.Grammar;

/// <summary>Reads a whole text: rules and what separates them. A rule that fails is left out, the others stay.</summary>
internal static class HoursGrammar
{
    /// <summary>OSM allows 255 characters; real files hold longer ones, never this long.</summary>
    public const int LongestText = 4000;

    /// <summary>The rules that could be read, and every problem in the order of the text.</summary>
    public static (ImmutableArray<Rule> Rules, ImmutableArray<HoursProblem> Problems) Read(string text)
    {
        if (text.Length > LongestText) return ([], [new(HoursProblemKind.TooLong, LongestText, "")]);
        var problems = new List<HoursProblem>();
        var reader = new TokenReader(Tokenizer.Read(text, problems), problems);
        if (reader.Now.Kind == TokenKind.End) return ([], [.. problems, new(HoursProblemKind.Empty, 0, "")]);
        var rules = Rules(reader).ToImmutableArray();
        return (rules, [.. problems.OrderBy(p => p.Position)]);
    }

    private static IEnumerable<Rule> Rules(TokenReader reader)
    {
        var join = RuleJoin.Replaces;
        while (reader.Now.Kind != TokenKind.End)
        {
            var start = reader.At;
            if (reader.Now.EndsRule) reader.Unexpected();
            else if (RuleGrammar.Read(reader, join) is { } rule) yield return rule;
            else SkipRule(reader, start);
            join = Join(reader);
        }
    }

    private static void SkipRule(TokenReader reader, int start)
    {
        reader.Back(start);
        while (!reader.Now.EndsRule) reader.Take();
    }

    /// <summary>Takes what separates two rules; where nothing does, the next rule is read all the same.</summary>
    private static RuleJoin Join(TokenReader reader)
    {
        if (reader.Now.Kind == TokenKind.End) return RuleJoin.Replaces;
        if (reader.TakeIf(';')) return RuleJoin.Replaces;
        if (reader.TakeIf(',')) return RuleJoin.Adds;
        if (reader.Now.IsFallback)
        {
            reader.Take();
            return RuleJoin.FallsBack;
        }
        if (RuleGrammar.CanStart(reader)) reader.Forgive(HoursProblemKind.MissingSeparator, reader.Now);
        else
        {
            reader.Unexpected();
            while (!reader.Now.EndsRule) reader.Take();
            return Join(reader);
        }
        return RuleJoin.Replaces;
    }
}
