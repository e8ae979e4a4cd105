using OrientationBot.Knowledge.Understanding;

namespace OrientationBot.Bot.Citizen;

/// <summary>Frustration climbs: another way, then the phone and the coordinator, then only a person. Insults and tests: calm, brief, back to the door.</summary>
internal static class Moods
{
    private const double Faint = 0.8;

    public static Step? Answer(Scene scene) => scene.Said.Act switch
    {
        _ when scene.SaysSomething && !OnlyASigh(scene) => null,
        DialogueAct.Frustration => Frustration(scene with { State = scene.State with { Frustration = scene.State.Frustration + 1 } }),
        _ when Weary(scene) => Frustration(scene with { State = scene.State with { Frustration = scene.State.Frustration + 1 } }),
        DialogueAct.Insult => OnceThenRepair(scene, new StayCalm()),
        DialogueAct.Test => OnceThenRepair(scene, new BackToTheDoor()),
        _ when Moved(scene) => scene.Ask(new(QuestionKind.Need)),
        _ => null,
    };

    /// <summary>Only a feeling is said: after the warm word, what is needed is asked; it is never « out of scope ».</summary>
    private static bool Moved(Scene scene) => scene.Said.Feeling != Feeling.None && scene.Said.Act == DialogueAct.Inform && scene.Inquiry.Need is null && scene.Pending?.Kind is null or QuestionKind.Need;

    /// <summary>Tired or angry, with nothing to look for in it.</summary>
    private static bool Weary(Scene scene) => scene.Said.Feeling is Feeling.Fatigue or Feeling.Anger && scene.Said.Act == DialogueAct.Inform && scene.Inquiry.Need is not null;

    /// <summary>A second time in a row, it is treated as something not understood: choices, then a person.</summary>
    private static Step OnceThenRepair(Scene scene, Act calm) => scene.State.Misunderstandings > 0
        ? Repair.Answer(scene)
        : (scene with { State = scene.State with { Misunderstandings = 1 } }).SayAndResume(calm);

    /// <summary>A need faintly heard in a sigh, while another is being served, is no need.</summary>
    private static bool OnlyASigh(Scene scene) => scene.Said is { Feeling: not Feeling.None, Requests: [{ Best.Score: < Faint }], Places.IsEmpty: true, Constraints.IsEmpty: true } && scene.Inquiry.Need is not null;

    private static Step Frustration(Scene scene) => scene.State.Frustration == 1
        ? scene.Say(new AnotherWay())
        : Humans.Contact(scene, only: scene.State.Frustration > 2);
}
