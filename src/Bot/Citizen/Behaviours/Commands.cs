using OrientationBot.Knowledge.Understanding;

namespace OrientationBot.Bot.Citizen;

/// <summary>Words that steer the conversation: start again, undo, leave aside, repeat, forget, help.</summary>
internal static class Commands
{
    public static Step? Answer(Scene scene) => scene.Said.Act switch
    {
        DialogueAct.Restart => Restart(scene),
        DialogueAct.Back => Back(scene),
        DialogueAct.Cancel when !scene.SaysSomething => Cancel(scene),
        DialogueAct.Repeat when !scene.SaysSomething => Repeat(scene),
        DialogueAct.Forget => new(CitizenState.New with { Language = scene.State.Language, Introduced = true }, [new Forgotten()]) { Notes = [new Note.Forget()] },
        DialogueAct.Help when !scene.SaysSomething => scene.Pending is null ? scene.Say(new TellHelp(scene.Tree.Root.Children)) : scene.SayAndResume(new TellHelp([])),
        _ => null,
    };

    public static Step Restart(Scene scene)
    {
        var fresh = scene.With(Inquiry.Empty with { Pending = new(QuestionKind.Need) });
        var again = fresh with { State = fresh.State with { Frustration = 0 } };
        return scene.SaysSomething && scene.Said.Act == DialogueAct.Restart ? Road.Go(Absorbing.Take(again)) : again.Say(new Restarted(scene.Tree.Root.Children));
    }

    private static Step Back(Scene scene)
    {
        if (scene.State.Past is not [.. var older, var last]) return scene.SayAndResume(new NothingToUndo());
        var before = scene with { State = scene.State with { Inquiry = last, Past = older } };
        return Returning.WhereWeWere(before) is var step ? step with { Acts = [new Undone(), .. step.Acts] } : null!;
    }

    private static Step Cancel(Scene scene)
    {
        var asked = scene.Pending?.Kind is QuestionKind.ErrorWords or QuestionKind.WhichStructure or QuestionKind.WhatIsWrong;
        return asked && !scene.Inquiry.Shown.IsEmpty
            ? Returning.WhereWeWere(scene.With(scene.Inquiry with { Pending = null }))
            : scene.With(Inquiry.Empty with { Place = scene.Inquiry.Place, Excluded = scene.Inquiry.Excluded, Pending = new(QuestionKind.Need) })
                .Say(new Cancelled(scene.Tree.Root.Children));
    }

    private static Step Repeat(Scene scene) => scene.Heard.Since is null
        ? scene.Say(new TellHelp(scene.Tree.Root.Children))
        : scene.Say() with { SaysAgain = true };
}
