using OrientationBot.Knowledge.Understanding;

namespace OrientationBot.Bot.Citizen;

/// <summary>« l'adresse est fausse »: recorded for the coordinators, in the person's words.</summary>
internal static class Errors
{
    private const int ShortestReport = 15;

    /// <summary>Records at once what already says what is wrong; else asks which structure, or what is wrong.</summary>
    public static Step? Begin(Scene scene, string? structure)
    {
        if (structure is null)
            return scene.Ask(new(QuestionKind.WhichStructure) { Among = [.. scene.Inquiry.Shown.Select(s => s.Id)], About = nameof(DialogueAct.ReportError) });
        return scene.Heard.Choice is null && scene.Said.Text.Length >= ShortestReport
            ? Record(scene, structure)
            : scene.Ask(new(QuestionKind.ErrorWords) { About = structure });
    }

    /// <summary>Records the report, with personal data masked.</summary>
    public static Step Record(Scene scene, string structure) =>
        scene.With(scene.Inquiry with { Pending = null }).Say(new ErrorRecorded(scene.Inquiry.Shown.FirstOrDefault(s => s.Id == structure)?.Name ?? ""))
            with { Notes = [new Note.ErrorReport(structure, scene.Said.Text)] };
}
