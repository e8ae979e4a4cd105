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
        var asked = scene.Known.Sheets?.Answer(scene.Said.Text) is { } answer && sheets.Contains(answer.Sheet) ? Programmes.Words(answer.Sheet, answer.Passage) : null;
        return scene.With(scene.Inquiry with { Pending = null })
            .Say(new ForProfessionals(need.Id, asked, [.. sheets.Select(s => s.Title).Take(MostTitles)], Humans.CoordinatorOf(scene)));
    }
}
