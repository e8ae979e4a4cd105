using OrientationBot.Knowledge.Understanding;

namespace OrientationBot.Bot.Citizen;

/// <summary>What a conversation waits for, as understanding wants to know it.</summary>
internal static class Expecting
{
    public static Context From(CitizenState state) => new(From(state.Inquiry))
    {
        Shown = [.. state.Inquiry.Shown.Select(s => s.Name)],
        Language = state.Language,
    };

    private static Expectation From(Inquiry inquiry) => inquiry.Pending?.Kind switch
    {
        QuestionKind.Need or QuestionKind.WhichNeed => Expectation.Need,
        QuestionKind.Place or QuestionKind.WhichPlace => Expectation.Place,
        QuestionKind.Age => Expectation.Age,
        QuestionKind.Voucher => Expectation.Voucher,
        QuestionKind.Offer when inquiry.Shown.IsEmpty => Expectation.YesNo,
        _ => inquiry.Shown.IsEmpty ? Expectation.None : Expectation.Results,
    };
}
