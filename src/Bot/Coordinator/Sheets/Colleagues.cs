using OrientationBot.Bot.Citizen;

namespace OrientationBot.Bot.Coordinator;

/// <summary>A sheet of another territory: what is wrong on it is told to its coordinators, as anybody may.</summary>
internal static class Colleagues
{
    public static Step Tell(Desk desk, string sheet, SavedRequest request) => desk.Send<SheetFinding>(new SheetErrand.Look(sheet), finding =>
    {
        var bare = Drafting.Bare(desk);
        if (finding is not SheetFinding.Seen seen || seen.Sheet.Described(desk.Tools.Reference) is not { } structure) return bare.Say(new ChangeRefused("", ChangeTrouble.Store));
        var words = string.Join(" ; ", request.Wishes.Select(w => $"{w.Field} : {w.Text}").Append(request.Why).OfType<string>());
        return bare.Say(new ColleaguesTold(Drafting.Department(desk, structure))) with { Notes = [new Note.ErrorReport(sheet, words)] };
    });
}
