using OrientationBot.Knowledge.Understanding;

namespace OrientationBot.Bot.Citizen;

/// <summary>French and English are spoken; another language gets one sentence in that language, and a person to talk to.</summary>
internal static class Languages
{
    public static Step? Answer(Scene scene)
    {
        if (scene.Known.Others.Sentence(scene.Said.Language) is { } sentence) return InTheirs(scene, sentence);
        return scene.Said.Act == DialogueAct.Language && scene.Said.BotTopic is null && !scene.SaysSomething
            ? scene.SayAndResume(new LanguageChanged())
            : null;
    }

    /// <summary>What was understood all the same is served; otherwise a person to talk to.</summary>
    private static Step InTheirs(Scene scene, string sentence)
    {
        var kept = Absorbing.Take(scene);
        var step = kept is { Need: not null, Place: not null } ? Road.Go(kept) : Humans.Contact(kept, only: false);
        return step with { Acts = [new OtherLanguage(sentence), .. step.Acts] };
    }
}
