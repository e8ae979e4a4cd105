using OrientationBot.Knowledge.Understanding.Reading;

namespace OrientationBot.Knowledge.Understanding.Steps;

/// <summary>What the message does in the conversation, once what it says is known; the pending question decides between meanings.</summary>
internal sealed class ActStep(Lexicon lexicon) : IStep
{
    private const double LikelyNeed = 0.6;

    /// <inheritdoc/>
    public string Name => "dialogue act";

    /// <inheritdoc/>
    public Understanding Read(Utterance said, Understanding sofar)
    {
        if (sofar.Act != DialogueAct.Inform) return sofar;
        var act = said.Tokens.Count == 0 ? Wordless(said) : Act(said, sofar);
        return act == DialogueAct.Inform ? sofar : sofar with { Act = act };
    }

    /// <summary>What a sign does (a thumb up, a nod, a heart); without a sign that is known, silence.</summary>
    private DialogueAct Wordless(Utterance said)
    {
        foreach (var (sign, act) in lexicon.Signs)
            if (said.Text.Contains(sign, StringComparison.Ordinal)) return act == DialogueAct.Affirm && said.Context.Expectation != Expectation.YesNo ? DialogueAct.Acknowledge : act;
        return DialogueAct.Silence;
    }

    private static DialogueAct Act(Utterance said, Understanding sofar)
    {
        var tells = Sure(said, sofar) || !sofar.Places.IsEmpty || sofar.StructureName is not null;
        if (Best(said) is not { } act) return !tells && sofar.Language is not ("fr" or "en") ? DialogueAct.Language : DialogueAct.Inform;
        var pending = said.Context.Expectation;
        return act switch
        {
            DialogueAct.Deny when tells => DialogueAct.Correct,
            DialogueAct.Acknowledge when pending == Expectation.YesNo => DialogueAct.Affirm,
            DialogueAct.Affirm when tells && pending != Expectation.YesNo => DialogueAct.Inform,
            DialogueAct.Choose when pending is not Expectation.Results && tells => DialogueAct.Inform,
            DialogueAct.Correct when !tells && pending == Expectation.None => DialogueAct.Inform,
            DialogueAct.Skip when pending is Expectation.None => DialogueAct.Cancel,
            DialogueAct.Greet or DialogueAct.Thank or DialogueAct.Help or DialogueAct.Acknowledge or DialogueAct.Goodbye
                or DialogueAct.Frustration or DialogueAct.Language or DialogueAct.DontKnow or DialogueAct.More when tells => DialogueAct.Inform,
            // « je veux parler à quelqu'un à Vierzon »: a place says where, a need or a structure is asked for first.
            DialogueAct.Human when Sure(said, sofar) || sofar.StructureName is not null => DialogueAct.Inform,
            DialogueAct.Greet or DialogueAct.Help or DialogueAct.Thank when said.Residue.Length > 1 => DialogueAct.Inform,
            DialogueAct.Affirm when pending == Expectation.None => DialogueAct.Acknowledge,
            _ => act,
        };
    }

    /// <summary>A need is named, or is all that the message can mean.</summary>
    private static bool Sure(Utterance said, Understanding sofar) =>
        !sofar.Requests.IsEmpty && (said.Has(Topic.Need) || (sofar.Requests[0].Best.Score > LikelyNeed && said.Residue.Length > 1));

    /// <summary>The act of the longest expression; of equals the one that says most, in the order of <see cref="Weight"/>.</summary>
    private static DialogueAct? Best(Utterance said)
    {
        (DialogueAct Act, int Score)? best = null;
        foreach (var match in said.Matches)
        {
            if (match.Meaning.Topic != Topic.Act) continue;
            var act = (DialogueAct)match.Meaning.Value;
            var score = Weight(act) + Math.Min(match.Length, 4);
            if (best is null || score > best.Value.Score) best = (act, score);
        }
        return best?.Act;
    }

    private static int Weight(DialogueAct act) => act switch
    {
        DialogueAct.Greet => 0,
        DialogueAct.Thank or DialogueAct.Acknowledge => 4,
        DialogueAct.Goodbye or DialogueAct.Help => 8,
        DialogueAct.Affirm or DialogueAct.Deny => 8,
        DialogueAct.Frustration or DialogueAct.Skip => 12,
        DialogueAct.Correct or DialogueAct.DontKnow or DialogueAct.More or DialogueAct.Closer or DialogueAct.Back or DialogueAct.Repeat => 14,
        _ => 16,
    };
}
