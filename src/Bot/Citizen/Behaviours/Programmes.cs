using System.Globalization;
using OrientationBot.Knowledge.Programmes;

namespace OrientationBot.Bot.Citizen;

/// <summary>« c'est quoi Aidants Connect ? »: the sheet's own passage, with its source, then back to where we were.</summary>
internal static class Programmes
{
    public static Step? Answer(Scene scene)
    {
        if (!scene.Said.Places.IsEmpty || scene.Heard.Choice is not null || scene.Known.Sheets is not { } sheets) return null;
        if ((sheets.Answer(scene.Said.Text) ?? scene.Heard.Meant) is { } answer) return Tell(scene, answer.Sheet, answer.Passage, plainer: false);
        return scene.Heard.Rewords && sheets.AsksPlainer(scene.Said.Text) && ToldBefore(scene, sheets) is var (sheet, passage) ? Tell(scene, sheet, passage, plainer: true) : null;
    }

    public static ProgrammeWords Words(ProgrammeSheet sheet, Passage passage) => new(sheet.Title, passage.Text, sheet.Source, sheet.Status == SheetStatus.Uncertain) { Undated = sheet.Verified is null };

    /// <summary>In the sheet's own words; in others, checked, when the sheet is not in the person's language or was too hard to read.</summary>
    private static Step Tell(Scene scene, ProgrammeSheet sheet, Passage passage, bool plainer)
    {
        var telling = scene with { State = scene.State with { Told = string.Create(CultureInfo.InvariantCulture, $"{sheet.Id}/{sheet.Passages.IndexOf(passage)}") } };
        var words = Words(sheet, passage);
        if (!scene.Heard.Rewords || (scene.State.Language == "fr" && !plainer)) return Resume(telling, sheet, new(words));
        return telling.Send<Finding.Reworded>(
            new Errand.Reword(new([new(passage.Text)], scene.State.Language) { Plainer = plainer }),
            found => Resume(telling, sheet, new(found.Text is { } text ? words with { Text = text, Reworded = true } : words)));
    }

    /// <summary>Back to where we were; when nothing was looked for yet, on to the places where the programme is found.</summary>
    private static Step Resume(Scene scene, ProgrammeSheet sheet, TellProgramme told)
    {
        if (!Idle(scene) || sheet.Needs.Select(scene.Tree.Need).FirstOrDefault(n => n is { Professional: false }) is not { } need) return scene.SayAndResume(told);
        var offer = scene.Ask(new(QuestionKind.Offer) { Yes = Choice.ForNeed(need.Id) });
        return offer with { Acts = [told, .. offer.Acts] };
    }

    private static bool Idle(Scene scene) => scene is { Inquiry: { Need: null, Branch: null, Shown.IsEmpty: true }, Pending: null or { Kind: QuestionKind.Need or QuestionKind.Offer } };

    private static (ProgrammeSheet Sheet, Passage Passage)? ToldBefore(Scene scene, ProgrammeSheets sheets) =>
        scene.Told?.Split('/') is [var id, var rank] && sheets.ById(id) is { } sheet && int.TryParse(rank, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < sheet.Passages.Length
            ? (sheet, sheet.Passages[at])
            : null;
}
