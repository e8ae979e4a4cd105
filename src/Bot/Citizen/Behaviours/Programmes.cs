using OrientationBot.Knowledge.Programmes;

namespace OrientationBot.Bot.Citizen;

/// <summary>« c'est quoi Aidants Connect ? »: the sheet's own passage, with its source, then back to where we were.</summary>
internal static class Programmes
{
    /// <summary>Surer than relevant: a question about a programme, not a need said with its name.</summary>
    private const double Sure = 0.7;

    public static Step? Answer(Scene scene)
    {
        if (!scene.Said.Places.IsEmpty || scene.Heard.Choice is not null) return null;
        return scene.Known.Sheets?.Answer(scene.Said.Text) is { Score: >= Sure } answer ? scene.SayAndResume(new TellProgramme(Words(answer.Sheet, answer.Passage))) : null;
    }

    public static ProgrammeWords Words(ProgrammeSheet sheet, Passage passage) => new(sheet.Title, passage.Text, sheet.Source, sheet.Status == SheetStatus.Uncertain);
}
