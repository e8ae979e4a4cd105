namespace OrientationBot.Bot.Citizen;

/// <summary>Not understood: asked in other words, then with choices, then a person. Never the same answer twice.</summary>
internal static class Repair
{
    public static Step Answer(Scene scene)
    {
        var missed = scene with { State = scene.State with { Misunderstandings = scene.State.Misunderstandings + 1 } };
        return missed.State.Misunderstandings switch
        {
            > 2 => Humans.Contact(missed, only: false),
            _ when missed.Pending is { Kind: not QuestionKind.Need and not QuestionKind.Offer } question => missed.Ask(question),
            1 when !missed.Inquiry.Shown.IsEmpty => missed.Say(new AboutTheseOrAnother()),
            1 => missed.With(missed.Inquiry with { Pending = new(QuestionKind.Need) }).Say(new NotUnderstood(1, [])),
            _ => missed.With(missed.Inquiry with { Pending = new(QuestionKind.Need) }).Say(new NotUnderstood(2, scene.Tree.Root.Children)),
        };
    }
}
