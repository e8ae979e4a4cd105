using OrientationBot.Knowledge.Needs;
using OrientationBot.Knowledge.Understanding;

namespace OrientationBot.Bot.Citizen;

/// <summary>Hello, thanks, goodbye, « d'accord », silence, a photo: each has a sensible answer.</summary>
internal static class Courtesy
{
    public static Step? Answer(Scene scene)
    {
        if (scene.SaysSomething) return null;
        if (scene.Heard.HasFile) return scene.SayAndResume(new FileUnread());
        return scene.Said.Act switch
        {
            DialogueAct.Greet => Greet(scene),
            DialogueAct.Thank or DialogueAct.Goodbye => Ending.Say(scene),
            DialogueAct.Acknowledge or DialogueAct.Affirm when scene.Said.Thanks => Ending.Say(scene),
            DialogueAct.Silence => scene.SayAndResume(new StillThere()),
            DialogueAct.Acknowledge or DialogueAct.Affirm => scene.SayAndResume(new Acknowledged(AfterResults: scene.Pending is null && !scene.Inquiry.Shown.IsEmpty)),
            DialogueAct.Deny => scene.SayAndResume(new Declined()),
            _ => null,
        };
    }

    /// <summary>The opening words, said before anything is typed or with the first hello.</summary>
    public static Step Hello(CitizenState state, NeedTree tree) => new(
        state with { Introduced = true, Inquiry = state.Inquiry with { Pending = new(QuestionKind.Need) } }, [new Hello(tree.Root.Children)]);

    private static Step Greet(Scene scene) => scene.State.Introduced
        ? scene.SayAndResume(new HelloAgain())
        : Hello(scene.State, scene.Tree);
}
