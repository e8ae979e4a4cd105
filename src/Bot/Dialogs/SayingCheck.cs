using System.Collections.Immutable;
using System.Reflection;
using OrientationBot.Bot.Citizen;
using OrientationBot.Bot.Phrasing;
using OrientationBot.Bot.Phrasing.Lg;
using OrientationBot.Knowledge;

namespace OrientationBot.Bot.Dialogs;

/// <summary>Holds what the code says and what the files say to each other: no act without its sentence, no sentence without its act, no unknown <c>${…}</c>.</summary>
internal static class SayingCheck
{
    /// <summary>Everything that is put in words: the acts and the lines of a card.</summary>
    private static readonly ImmutableDictionary<string, Type> Sayings =
        typeof(Saying).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Saying)) && !t.IsAbstract).ToImmutableDictionary(t => t.Name);

    /// <summary>Titles of choices, named by the code: every static <see cref="Offer"/>.</summary>
    private static readonly ImmutableHashSet<string> Titles =
        [.. from type in typeof(Offer).Assembly.GetTypes()
            from property in type.GetProperties(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
            where property.PropertyType == typeof(Offer)
            select ((Offer)property.GetValue(null)!).Title into title
            where title is Wording.Template
            select ((Wording.Template)title).Id];

    public static IEnumerable<Problem> Problems(LgTemplates? templates) =>
        templates is null ? [] : Silent(templates).Concat(Idle(templates)).Concat(templates.All.SelectMany(t => Unknown(t).Concat(TooLong(t))));

    private static IEnumerable<Problem> Silent(LgTemplates templates)
    {
        var file = templates.All.First().File;
        return Sayings.Keys.Concat(Titles).Concat(Words.Templates).Where(name => templates.Find(name) is null).Order(StringComparer.Ordinal)
            .Select(name => new Problem(file, 0, $"No template is named {name}: the bot would have nothing to say. Add « # {name} » with at least one sentence."));
    }

    private static IEnumerable<Problem> Idle(LgTemplates templates)
    {
        var called = templates.All.SelectMany(t => t.Calls()).Select(c => c.Call.Function).ToHashSet();
        return templates.All.Where(t => !Sayings.ContainsKey(t.Name) && !Titles.Contains(t.Name) && !Words.Templates.Contains(t.Name) && !called.Contains(t.Name))
            .Select(t => new Problem(t.File, t.Line, $"Nothing says the template {t.Name}: remove it, or give it the name of an act."));
    }

    private static IEnumerable<Problem> Unknown(LgTemplate template)
    {
        var saying = Sayings.GetValueOrDefault(template.Name);
        return template.Expressions()
            .Where(e => e.Expression is LgExpression.Name name && !template.Parameters.Contains(name.Id) && (saying is null || LgValue.Find(saying, name.Id) is null))
            .Select(e => new Problem(template.File, e.Line, $"${{{((LgExpression.Name)e.Expression).Id}}} is no property of {template.Name}{Known(saying, template)}"));
    }

    private static string Known(Type? saying, LgTemplate template)
    {
        var names = saying is null ? template.Parameters : [.. Properties(saying)];
        return names.IsEmpty ? ": it has none." : $": it has {string.Join(", ", names)}.";
    }

    private static IEnumerable<string> Properties(Type saying) =>
        saying.GetProperties().Select(p => char.ToLowerInvariant(p.Name[0]) + p.Name[1..]).Where(p => p is not ("offers" or "cards"));

    private static IEnumerable<Problem> TooLong(LgTemplate template) =>
        from variant in template.Body.Variants
        from fault in Sentences.TooLong(string.Concat(variant.Parts.Select(p => p as string ?? " x ")))
        select new Problem(template.File, variant.Line, fault);
}
