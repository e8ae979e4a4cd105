using System.Collections.Immutable;
using OrientationBot.Knowledge;
using OrientationBot.Knowledge.Needs;

namespace OrientationBot.Bot.Dialogs;

/// <summary>A language says all that the others say.</summary>
internal static class LanguageCheck
{
    public static IEnumerable<Problem> Problems(ImmutableArray<LanguageFiles> languages, NeedTree tree) =>
        languages.SelectMany(language => TooLong(language).Concat(Unasked(language, tree))).Concat(
            from here in languages
            from there in languages
            where here != there
            from problem in Templates(here, there).Concat(Labels(here, there))
            select problem);

    private static IEnumerable<Problem> TooLong(LanguageFiles language) =>
        from text in language.Labels!.Needs.Values.SelectMany(n => new[] { n.Question, n.Hint }).Concat(language.Labels.Slots.Values.SelectMany(s => new[] { s.Question, s.Second }))
        from fault in Sentences.TooLong(text ?? "")
        select new Problem(Path.Combine(language.Folder, "labels.yml"), 0, fault);

    private static IEnumerable<Problem> Unasked(LanguageFiles language, NeedTree tree) =>
        tree.Needs.SelectMany(n => n.Asks).Distinct().Select(slot => slot.ToString().ToLowerInvariant()).Where(slot => !language.Labels!.Slots.ContainsKey(slot))
            .Select(slot => new Problem(Path.Combine(language.Folder, "labels.yml"), 0, $"needs.yml asks for « {slot} », and « slots: » has no question for it."));

    private static IEnumerable<Problem> Templates(LanguageFiles here, LanguageFiles there) =>
        there.Templates!.All.Where(t => here.Templates!.Find(t.Name) is null)
            .Select(t => new Problem(here.Folder, 0, $"The template {t.Name} is missing: {there.Language} has it ({t.File}:{t.Line})."));

    private static IEnumerable<Problem> Labels(LanguageFiles here, LanguageFiles there) =>
        there.Labels!.Lists.SelectMany(list => there.Labels.List(list).Keys.Except(here.Labels!.List(list).Keys).Select(key => $"{list}: {key}"))
            .Concat(there.Labels.Slots.Keys.Except(here.Labels!.Slots.Keys).Select(slot => $"slots: {slot}"))
            .Select(missing => new Problem(Path.Combine(here.Folder, "labels.yml"), 0, $"« {missing} » is missing: {there.Language} has it."));
}
