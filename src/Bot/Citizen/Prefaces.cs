using System.Collections.Immutable;
using OrientationBot.Knowledge.Understanding;

namespace OrientationBot.Bot.Citizen;

/// <summary>What is said before the answer itself: a caution about personal data, a warm word, a text cut short.</summary>
internal static class Prefaces
{
    private const PersonalData Secrets = PersonalData.Password | PersonalData.Card | PersonalData.Iban;

    public static Step Before(Scene scene, Step step)
    {
        if (step.SaysAgain) return step;
        var acts = ImmutableArray.CreateBuilder<Act>();
        if (scene.Said.Masked != PersonalData.None) acts.Add(new PersonalDataCaution((scene.Said.Masked & Secrets) != 0));
        if (scene.Heard.CutShort) acts.Add(new OnlyBeginningRead());
        if (Welcomes(scene)) acts.Add(new GladToSeeYou());
        if (TouchedBy(scene) is { } feeling && step.Acts is not [Emergency, ..]) acts.Add(new Warmth(feeling));
        return step with { Acts = [.. acts, .. step.Acts] };
    }

    /// <summary>The feeling that deserves a warm word now; each only once in a conversation, and none where it would be chatter.</summary>
    public static Feeling? TouchedBy(Scene scene) =>
        scene.Said.Feeling != Feeling.None && scene.Said.Distress is null && scene.Said.BotTopic is null
        && scene.Said.Act is not (DialogueAct.Thank or DialogueAct.Goodbye or DialogueAct.Greet or DialogueAct.Insult or DialogueAct.NoneOfThese or DialogueAct.Restart)
        && !scene.Warmed.Contains(scene.Said.Feeling.ToString())
            ? scene.Said.Feeling
            : null;

    private static bool Welcomes(Scene scene) => scene.ComesBack && scene.SaysSomething;
}
