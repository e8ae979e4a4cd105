using System.Collections.Immutable;
using OrientationBot.Knowledge.Understanding;

namespace OrientationBot.Bot.Citizen;

/// <summary>What a conversation waits for, as understanding wants to know it.</summary>
internal static class Expecting
{
    /// <summary>The kinds of question whose choices are picked by rank or by their words; otherwise « le 2 » is the second card.</summary>
    public static bool Picks(QuestionKind? kind) => kind is QuestionKind.Need or QuestionKind.WhichNeed or QuestionKind.Place or QuestionKind.WhichPlace
        or QuestionKind.WhichStructure or QuestionKind.WhatIsWrong;

    public static Context From(CitizenState state, ImmutableArray<string> titles) => new(From(state.Inquiry))
    {
        Shown = state.Work?.List is { } list ? list.Names : [.. state.Inquiry.Shown.Select(s => s.Name)],
        Choices = Picks(state.Inquiry.Pending?.Kind) ? titles : [],
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
