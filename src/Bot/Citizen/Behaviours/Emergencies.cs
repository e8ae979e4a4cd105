using OrientationBot.Knowledge.Directory;

namespace OrientationBot.Bot.Citizen;

/// <summary>Someone is in danger: the numbers first, few words, no menu; then the door stays open.</summary>
internal static class Emergencies
{
    public static Step? Answer(Scene scene)
    {
        if (scene.Said.Distress is not { } kind) return null;
        var kept = Absorbing.Take(scene).Inquiry;
        var waiting = scene.With(kept with { Pending = kept.Need is null ? null : new(QuestionKind.Offer) { Yes = Choice.Resume } });
        Act numbers = scene.State.Alarmed
            ? new EmergencyAgain(kind, scene.State.Child)
            : new Emergency(kind, scene.State.Child, (scene.Inquiry.Wishes.Care & Care.Deafness) != 0);
        var alarmed = waiting with { State = waiting.State with { Alarmed = true } };
        return kept.Need is { } need ? alarmed.Say(numbers, new OfferResume(new(need))) : alarmed.Say(numbers);
    }
}
