using OrientationBot.Knowledge.Understanding.Reading;

namespace OrientationBot.Knowledge.Understanding.Steps;

/// <summary>Who speaks and how: for somebody else, as a child, with tu, with a greeting, thanks, a feeling.</summary>
internal sealed class VoiceStep : IStep
{
    /// <inheritdoc/>
    public string Name => "voice";

    /// <inheritdoc/>
    public Understanding Read(Utterance said, Understanding sofar)
    {
        var seen = sofar with
        {
            ThirdPerson = said.Has(Topic.Voice, Voice.ThirdPerson),
            Minor = said.Has(Topic.Voice, Voice.Minor),
            SaysTu = said.Has(Topic.Voice, Voice.Tu),
            Greets = said.Has(Topic.Act, DialogueAct.Greet),
            Thanks = said.Has(Topic.Act, DialogueAct.Thank),
            Feeling = (Feeling)(said.Longest(Topic.Feeling)?.Meaning.Value ?? 0),
        };
        return seen == sofar ? sofar : seen;
    }
}
