using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;

namespace OrientationBot.Bot.Phrasing.Lg;

/// <summary>A function that a template may call; operators are functions too, under the names that Bot Framework gives them.</summary>
/// <param name="Least">Fewest arguments.</param>
/// <param name="Most">Most arguments.</param>
/// <param name="Apply">Evaluates it; arguments come unevaluated so that « if », « &amp;&amp; » and « || » stop early.</param>
internal sealed record LgFunction(int Least, int Most, Func<LgScope, ImmutableArray<LgExpression>, object?> Apply)
{
    /// <summary>Writes the value without making a string of it first; null where there is nothing to spare.</summary>
    public Action<LgScope, ImmutableArray<LgExpression>, StringBuilder>? Write { get; init; }
}

/// <summary>The prebuilt functions of Bot Framework's adaptive expressions that our files use, with the same meaning.</summary>
internal static class LgFunctions
{
    private static readonly FrozenDictionary<string, LgFunction> All = new Dictionary<string, LgFunction>
    {
        ["&&"] = Test(2, (s, a) => IsTrue(s, a[0]) && IsTrue(s, a[1])),
        ["||"] = Test(2, (s, a) => IsTrue(s, a[0]) || IsTrue(s, a[1])),
        ["if"] = new(3, 3, (s, a) => (IsTrue(s, a[0]) ? a[1] : a[2]).Evaluate(s)),
        ["!"] = Test(1, (s, a) => !IsTrue(s, a[0])),
        ["not"] = Test(1, (s, a) => !IsTrue(s, a[0])),
        ["=="] = Test(2, (s, a) => LgValue.AreEqual(a[0].Evaluate(s), a[1].Evaluate(s))),
        ["!="] = Test(2, (s, a) => !LgValue.AreEqual(a[0].Evaluate(s), a[1].Evaluate(s))),
        ["<"] = Compare((a, b) => a < b),
        ["<="] = Compare((a, b) => a <= b),
        [">"] = Compare((a, b) => a > b),
        [">="] = Compare((a, b) => a >= b),
        ["+"] = Eager(2, 2, v => LgValue.Number(v[0]) is { } a && LgValue.Number(v[1]) is { } b ? a + b : LgValue.Text(v[0]) + LgValue.Text(v[1])),
        ["-"] = Compute((a, b) => a - b),
        ["*"] = Compute((a, b) => a * b),
        ["/"] = Compute((a, b) => a / b),
        ["count"] = Eager(1, 1, v => LgValue.Elements(v[0])?.Count() ?? LgValue.Text(v[0]).Length),
        ["empty"] = Test(1, (s, a) => IsEmpty(a[0].Evaluate(s))),
        ["exists"] = Test(1, (s, a) => a[0].Evaluate(s) is not null),
        ["concat"] = Eager(1, 9, v => string.Concat(v.Select(LgValue.Text))),
        ["toLower"] = Eager(1, 1, v => LgValue.Text(v[0]).ToLowerInvariant()),
        ["toUpper"] = Eager(1, 1, v => LgValue.Text(v[0]).ToUpperInvariant()),
        ["contains"] = Eager(2, 2, v => LgValue.Elements(v[0]) is { } list ? list.Any(x => LgValue.AreEqual(x, v[1])) : LgValue.Text(v[0]).Contains(LgValue.Text(v[1]), StringComparison.Ordinal)),
        ["startsWith"] = Eager(2, 2, v => LgValue.Text(v[0]).StartsWith(LgValue.Text(v[1]), StringComparison.Ordinal)),
        ["substring"] = Eager(2, 3, Substring),
        ["join"] = Written(2, 3, Join),
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

    private static void Join(LgScope scope, ImmutableArray<LgExpression> arguments, StringBuilder text)
    {
        object?[] elements = [.. LgValue.Elements(arguments[0].Evaluate(scope)) ?? []];
        for (var i = 0; i < elements.Length; i++)
        {
            if (i > 0) text.Append(LgValue.Text(arguments[i == elements.Length - 1 ? ^1 : 1].Evaluate(scope)));
            text.Append(LgValue.Text(scope.Speak(elements[i])));
        }
    }

    private static bool IsTrue(LgScope scope, LgExpression condition) => LgValue.IsTrue(condition.Evaluate(scope));

    private static LgFunction Test(int arguments, Func<LgScope, ImmutableArray<LgExpression>, bool> test) =>
        new(arguments, arguments, (scope, given) => LgValue.Of(test(scope, given)));

    private static LgFunction Written(int least, int most, Action<LgScope, ImmutableArray<LgExpression>, StringBuilder> write) => new(least, most, (scope, arguments) =>
    {
        var text = new StringBuilder();
        write(scope, arguments, text);
        return text.ToString();
    })
    { Write = write };

    private static LgFunction Eager(int least, int most, Func<object?[], object?> apply) =>
        new(least, most, (scope, arguments) => apply(LgExpression.Call.Values(scope, arguments)));

    private static LgFunction Compare(Func<double, double, bool> compare) =>
        Test(2, (s, a) => LgValue.Number(a[0].Evaluate(s)) is { } x && LgValue.Number(a[1].Evaluate(s)) is { } y && compare(x, y));

    private static LgFunction Compute(Func<double, double, double> compute) =>
        Eager(2, 2, v => LgValue.Number(v[0]) is { } a && LgValue.Number(v[1]) is { } b ? compute(a, b) : null);
}
