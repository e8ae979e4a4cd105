using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Understanding;

namespace OrientationBot.Bot.Citizen;

/// <summary>Someone is in danger: the numbers first, few words, no menu; then the door stays open.</summary>
internal static class Emergencies
{
    /// <summary>A need said in distress is offered later only when it is surely one.</summary>
    private const double Sure = 0.8;

    public static Step? Answer(Scene scene) => scene.Said.Distress is { } kind ? Numbers(scene, kind) : scene.State.Alarm is { } before ? After(scene, before) : null;

    private static Step Numbers(Scene scene, DistressKind kind)
    {
        var sure = scene with { Heard = scene.Heard with { Said = scene.Said with { Requests = scene.State.Child ? [] : scene.Said.Requests.RemoveAll(r => r.Best.Score < Sure) } } };
        var kept = Absorbing.Take(sure).Inquiry;
        var waiting = scene.With(kept with { Pending = kept.Need is null ? null : new(QuestionKind.Offer) { Yes = Choice.Resume } });
        var alarmed = waiting with { State = waiting.State with { Alarm = kind } };
        Act numbers = scene.State.Alarm == kind
            ? new EmergencyAgain(kind, scene.State.Child)
            : new Emergency(kind, scene.State.Child, (scene.Inquiry.Wishes.Care & Care.Deafness) != 0);
        var step = kept.Need is { } need ? alarmed.Say(numbers, new OfferResume(new(need))) : alarmed.Say(numbers);
        return scene.State.Alarm is null ? step with { Notes = Counting.Distress(scene) } : step;
    }

    /// <summary>A word that asks for nothing, right after the numbers, is met with presence and not with a menu.</summary>
    private static Step? After(Scene scene, DistressKind kind) =>
        scene is { SaysSomething: false, Heard.Choice: null, Pending: null, Said.BotTopic: null, Said.StructureName: null }
        && scene.Said.Act is DialogueAct.Affirm or DialogueAct.Deny or DialogueAct.Acknowledge or DialogueAct.Inform or DialogueAct.DontKnow or DialogueAct.Silence or DialogueAct.Frustration
            ? scene.Say(new Presence(kind, scene.State.Child))
            : null;
}
