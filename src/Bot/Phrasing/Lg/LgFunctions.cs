using System.Collections.Frozen;
using System.Collections.Immutable;

namespace OrientationBot.Bot.Phrasing.Lg;

/// <summary>A function that a template may call; operators are functions too, under the names that Bot Framework gives them.</summary>
/// <param name="Least">Fewest arguments.</param>
/// <param name="Most">Most arguments.</param>
/// <param name="Apply">Evaluates it; arguments come unevaluated so that « if », « &amp;&amp; » and « || » stop early.</param>
internal sealed record LgFunction(int Least, int Most, Func<LgScope, ImmutableArray<LgExpression>, object?> Apply);

/// <summary>The prebuilt functions of Bot Framework's adaptive expressions that our files use, with the same meaning.</summary>
internal static class LgFunctions
{
    private static readonly FrozenDictionary<string, LgFunction> All = new Dictionary<string, LgFunction>
    {
        ["&&"] = Lazy(2, 2, (s, a) => a.All(x => LgValue.IsTrue(x.Evaluate(s)))),
        ["||"] = Lazy(2, 2, (s, a) => a.Any(x => LgValue.IsTrue(x.Evaluate(s)))),
        ["if"] = Lazy(3, 3, (s, a) => (LgValue.IsTrue(a[0].Evaluate(s)) ? a[1] : a[2]).Evaluate(s)),
        ["!"] = Eager(1, 1, v => !LgValue.IsTrue(v[0])),
        ["not"] = Eager(1, 1, v => !LgValue.IsTrue(v[0])),
        ["=="] = Eager(2, 2, v => LgValue.AreEqual(v[0], v[1])),
        ["!="] = Eager(2, 2, v => !LgValue.AreEqual(v[0], v[1])),
        ["<"] = Compare((a, b) => a < b),
        ["<="] = Compare((a, b) => a <= b),
        [">"] = Compare((a, b) => a > b),
        [">="] = Compare((a, b) => a >= b),
        ["+"] = Eager(2, 2, v => LgValue.Number(v[0]) is { } a && LgValue.Number(v[1]) is { } b ? a + b : LgValue.Text(v[0]) + LgValue.Text(v[1])),
        ["-"] = Compute((a, b) => a - b),
        ["*"] = Compute((a, b) => a * b),
        ["/"] = Compute((a, b) => a / b),
        ["count"] = Eager(1, 1, v => LgValue.Elements(v[0])?.Count() ?? LgValue.Text(v[0]).Length),
        ["empty"] = Eager(1, 1, v => IsEmpty(v[0])),
        ["exists"] = Eager(1, 1, v => v[0] is not null),
        ["concat"] = Eager(1, 9, v => string.Concat(v.Select(LgValue.Text))),
        ["toLower"] = Eager(1, 1, v => LgValue.Text(v[0]).ToLowerInvariant()),
        ["toUpper"] = Eager(1, 1, v => LgValue.Text(v[0]).ToUpperInvariant()),
        ["contains"] = Eager(2, 2, v => LgValue.Elements(v[0]) is { } list ? list.Any(x => LgValue.AreEqual(x, v[1])) : LgValue.Text(v[0]).Contains(LgValue.Text(v[1]), StringComparison.Ordinal)),
        ["startsWith"] = Eager(2, 2, v => LgValue.Text(v[0]).StartsWith(LgValue.Text(v[1]), StringComparison.Ordinal)),
        ["substring"] = Eager(2, 3, Substring),
        ["join"] = Lazy(2, 3, Join),
    }.ToFrozenDictionary();

    /// <summary>The function of that name; null when it must be a template.</summary>
    public static LgFunction? Find(string name) => All.GetValueOrDefault(name);

    private static bool IsEmpty(object? value) => LgValue.Elements(value) is { } list ? !list.Any() : LgValue.Text(value).Length == 0;

    private static string Substring(object?[] values)
    {
        var text = LgValue.Text(values[0]);
        var start = Math.Clamp((int)(LgValue.Number(values[1]) ?? 0), 0, text.Length);
        var length = values.Length > 2 ? (int)(LgValue.Number(values[2]) ?? 0) : text.Length;
        return text.Substring(start, Math.Clamp(length, 0, text.Length - start));
    }

    private static string Join(LgScope scope, ImmutableArray<LgExpression> arguments)
    {
        var parts = (LgValue.Elements(arguments[0].Evaluate(scope)) ?? []).Select(x => LgValue.Text(scope.Speak(x))).ToList();
        var between = LgValue.Text(arguments[1].Evaluate(scope));
        var last = arguments.Length > 2 ? LgValue.Text(arguments[2].Evaluate(scope)) : between;
        return parts.Count < 2 ? string.Concat(parts) : string.Join(between, parts.SkipLast(1)) + last + parts[^1];
    }

    private static LgFunction Lazy(int least, int most, Func<LgScope, ImmutableArray<LgExpression>, object?> apply) => new(least, most, apply);

    private static LgFunction Eager(int least, int most, Func<object?[], object?> apply) =>
        new(least, most, (scope, arguments) => apply(LgExpression.Call.Values(scope, arguments)));

    private static LgFunction Compare(Func<double, double, bool> compare) =>
        Eager(2, 2, v => LgValue.Number(v[0]) is { } a && LgValue.Number(v[1]) is { } b && compare(a, b));

    private static LgFunction Compute(Func<double, double, double> compute) =>
        Eager(2, 2, v => LgValue.Number(v[0]) is { } a && LgValue.Number(v[1]) is { } b ? compute(a, b) : null);
}
