using System.Collections.Immutable;
using OrientationBot.Knowledge.Programmes;

namespace OrientationBot.Bot.Citizen;

/// <summary>People at work in mediation, elected or volunteers: the Hub itself answers, with what is known of the programmes.</summary>
internal static class Professionals
{
    private const int MostTitles = 4;

    public static bool Serves(Scene scene) => scene.Need is { Professional: true };

    public static Step Say(Scene scene)
    {
        var need = scene.Need!;
        ImmutableArray<ProgrammeSheet> sheets = scene.Known.Sheets?.For(need) ?? [];
        var asked = Asked(scene) is var (sheet, passage) && sheets.Contains(sheet) ? Programmes.Words(sheet, passage) : null;
        return scene.With(scene.Inquiry with { Pending = null })
            .Say(new ForProfessionals(need.Id, asked, [.. sheets.Select(s => s.Title).Take(MostTitles)], Humans.CoordinatorOf(scene)));
    }

    /// <summary>The passage that answers; a programme named without a question is told by its short answer.</summary>
    private static (ProgrammeSheet Sheet, Passage Passage)? Asked(Scene scene)
    {
        if (scene.Known.Sheets is not { } sheets) return null;
        if (sheets.Answer(scene.Said.Text) is { } answer) return (answer.Sheet, answer.Passage);
        return sheets.NamedIn(scene.Said.Text) is { } named ? (named, named.Passages[0]) : null;
    }
}
