using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using OrientationBot.Knowledge;

namespace OrientationBot.Bot.Phrasing.Lg;

/// <summary>Every template of one language, by name, linked: a call to a template that does not exist is found when loading.</summary>
internal sealed class LgTemplates
{
    private readonly FrozenDictionary<string, LgTemplate> _byName;

    /// <summary>What this thread is saying, a sentence within a sentence after it: saying allocates its words only.</summary>
    [ThreadStatic]
    private static StringBuilder? t_text;

    private LgTemplates(IEnumerable<LgTemplate> templates) => _byName = templates.ToFrozenDictionary(t => t.Name);

    public IEnumerable<LgTemplate> All => _byName.Values;

    /// <summary>Loads files with all they import; null with every problem when something is wrong.</summary>
    public static (LgTemplates? Templates, ImmutableArray<Problem> Problems) Load(params IEnumerable<string> paths)
    {
        var files = new Dictionary<string, LgFile>();
        foreach (var path in paths) Read(Path.GetFullPath(path), files);
        var templates = files.Values.SelectMany(f => f.Templates).ToList();
        var problems = files.Values.SelectMany(f => f.Problems).Concat(Twice(templates)).Concat(Unlinked(templates)).ToImmutableArray();
        return (problems.IsEmpty ? new(templates) : null, problems);
    }

    /// <summary>The same templates, each literal text spelt anew.</summary>
    public LgTemplates Respelt(Func<string, string> spell) => new(All.Select(t => t with { Body = t.Body.Respelt(v => v.Respelt(spell)) }));

    public LgTemplate? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>Says a template about an act.</summary>
    public string Say(string name, object? act, Func<object?, object?> speak, int seed) =>
        _byName[name].Constant ?? Say(name, new LgScope(this, act, speak, seed), []);

    /// <summary>Says a template with values for its parameters.</summary>
    public string Say(string name, LgScope scope, object?[] arguments)
    {
        var (variant, inner) = Choose(name, scope, arguments);
        if (variant is null) return "";
        if (variant.Whole(inner) is { } whole) return whole;
        var text = t_text ??= new(1_024);
        var start = text.Length;
        try
        {
            variant.Write(inner, text);
            return text.ToString(start, text.Length - start);
        }
        finally
        {
            text.Length = start;
        }
    }

    internal void Write(string name, LgScope scope, object?[] arguments, StringBuilder text)
    {
        var (variant, inner) = Choose(name, scope, arguments);
        variant?.Write(inner, text);
    }

    private (LgVariant? Variant, LgScope Inner) Choose(string name, LgScope scope, object?[] arguments)
    {
        var template = _byName[name];
        var inner = template.Parameters.IsEmpty ? scope : scope with { Names = template.Parameters, Arguments = arguments };
        var variants = template.Body.Applying(inner);
        return (variants.IsEmpty ? null : variants[(int)((uint)(scope.Seed * 31 + template.Line) % (uint)variants.Length)], inner);
    }

    private static void Read(string path, Dictionary<string, LgFile> files)
    {
        if (files.ContainsKey(path)) return;
        var file = files[path] = new(path, File.Exists(path) ? File.ReadAllText(path) : "");
        foreach (var import in file.Imports) Read(Path.GetFullPath(import, Path.GetDirectoryName(path)!), files);
    }

    private static IEnumerable<Problem> Twice(IEnumerable<LgTemplate> templates) =>
        templates.GroupBy(t => t.Name).SelectMany(g => g.Skip(1)).Select(t => new Problem(t.File, t.Line, $"template {t.Name} is there twice"));

    private static IEnumerable<Problem> Unlinked(IReadOnlyCollection<LgTemplate> templates)
    {
        var arity = templates.DistinctBy(t => t.Name).ToDictionary(t => t.Name, t => t.Parameters.Length);
        foreach (var template in templates)
            foreach (var (call, line) in template.Calls())
                if (!arity.TryGetValue(call.Function, out var wanted)) yield return new(template.File, line, $"{call.Function} is neither a function nor a template");
                else if (wanted != call.Arguments.Length) yield return new(template.File, line, $"template {call.Function} takes {wanted} values, not {call.Arguments.Length}");
    }
}

/// <summary>What a template uses.</summary>
internal static class LgUses
{
    /// <summary>Every expression, with its line.</summary>
    public static IEnumerable<(LgExpression Expression, int Line)> Expressions(this LgTemplate template) =>
        template.Body.Conditions.SelectMany(c => c.Within).Select(e => (e, template.Line))
            .Concat(template.Body.Variants.SelectMany(v => v.Parts.OfType<LgExpression>().SelectMany(e => e.Within).Select(e => (e, v.Line))));

    /// <summary>Every call of another template.</summary>
    public static IEnumerable<(LgExpression.Call Call, int Line)> Calls(this LgTemplate template) =>
        template.Expressions().Where(e => e.Expression is LgExpression.Call call && LgFunctions.Find(call.Function) is null).Select(e => ((LgExpression.Call)e.Expression, e.Line));
}
