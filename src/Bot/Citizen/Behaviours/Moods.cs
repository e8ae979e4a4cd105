using OrientationBot.Knowledge.Understanding;

namespace OrientationBot.Bot.Citizen;

/// <summary>Frustration climbs: another way, then the phone and the coordinator, then only a person. Insults and tests: calm, brief, back to the door.</summary>
internal static class Moods
{
    public static Step? Answer(Scene scene) => scene.Said.Act switch
    {
        _ when scene.SaysSomething => null,
        DialogueAct.Frustration => Frustration(scene with { State = scene.State with { Frustration = scene.State.Frustration + 1 } }),
        DialogueAct.Insult => scene.SayAndResume(new StayCalm()),
        DialogueAct.Test => scene.SayAndResume(new BackToTheDoor()),
        _ => null,
    };

    private static Step Frustration(Scene scene) => scene.State.Frustration == 1
        ? scene.Say(new AnotherWay())
        : Humans.Contact(scene, only: scene.State.Frustration > 2);
}
