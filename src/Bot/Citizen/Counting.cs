using System.Collections.Immutable;
using OrientationBot.Geo;
using OrientationBot.Knowledge.Directory;

namespace OrientationBot.Bot.Citizen;

/// <summary>What the anonymous figures keep of a turn: nothing of people at work, who would count their own tries as needs.</summary>
internal static class Counting
{
    /// <summary>A search that showed something.</summary>
    public static ImmutableArray<Note> Search(Scene scene, Place place, DirectoryAnswer answer, bool further) => Of(
        scene, further ? SearchEnd.More : SearchEnd.Found, place, outcome => outcome with
        {
            Meters = answer.Matches[0].Meters,
            Structure = answer.Matches[0].Structure.Id,
            Widened = answer.Widened.IsEmpty ? null : answer.Widened[0],
        });

    /// <summary>Any other end.</summary>
    public static ImmutableArray<Note> Of(Scene scene, SearchEnd end, Place? place, Func<Note.Outcome, Note.Outcome>? with = null)
    {
        if (scene.Heard.Who is not null) return [];
        var outcome = new Note.Outcome(end, scene.Inquiry.Need, place?.Territory?.Id ?? place?.Commune?.Code);
        return [with is null ? outcome : with(outcome)];
    }

    /// <summary>Danger: that it was, and the day.</summary>
    public static ImmutableArray<Note> Distress(Scene scene) => scene.Heard.Who is not null ? [] : [new Note.Outcome(SearchEnd.Distress, null, null)];

    /// <summary>A conversation whose time is over: null unless a question of ours was left without answer before anything was looked for.</summary>
    public static Note.Outcome? Left(CitizenState state) =>
        state is { Work: null, Alarm: null, Inquiry: { Shown.IsEmpty: true, Need: { } need, Pending.Kind: QuestionKind.Need or QuestionKind.WhichNeed or QuestionKind.Place or QuestionKind.WhichPlace or QuestionKind.Age or QuestionKind.Voucher } inquiry }
            ? new(SearchEnd.Left, need, inquiry.Place?.Id is { } id && id != "here" ? id : null)
            : null;
}
