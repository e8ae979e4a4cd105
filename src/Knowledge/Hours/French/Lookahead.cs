using System.Collections.Immutable;

namespace OrientationBot.Knowledge.Hours.French;

/// <summary>What stands further on in a text: whose times come next, and what was not understood.</summary>
internal sealed class Lookahead(ImmutableArray<FrenchToken> tokens)
{
    /// <summary>The half of the day said right after some days, if any, and the index after it.</summary>
    public (Half Half, int Next) HalfAfter(int at)
    {
        var next = at;
        while (Peek(next).Kind == Word.Filler) next++;
        return Peek(next).Kind switch
        {
            Word.Morning => (Half.Morning, next + 1),
            Word.Afternoon => (Half.Afternoon, next + 1),
            _ => (Half.Both, at),
        };
    }

    /// <summary>« 9h-12h le samedi »: a small word leads from the times to the days, or nothing follows that could be theirs.</summary>
    public bool DaysComeLast(int at, int next) => !HasTimes(next) || (at > 0 && tokens[at - 1].Kind == Word.Filler && tokens[at - 1].Text is "le" or "les" or "chaque" or "tous");

    /// <summary>True when times come later.</summary>
    public bool HasTimes(int at)
    {
        for (; at < tokens.Length; at++)
            if (tokens[at].Kind is Word.Time or Word.MendedTime || (tokens[at].Kind == Word.Number && TimeRun.Read(tokens, at).Openings.Length > 0)) return true;
        return false;
    }

    /// <summary>« samedi : fermé ».</summary>
    public bool ClosedFollows(int at)
    {
        while (Peek(at).IsLink || Peek(at).Kind == Word.Break) at++;
        return Peek(at).Kind == Word.Closed;
    }

    /// <summary>True when nothing but links and ends of line stands before a time.</summary>
    public bool TimesFollow(int at)
    {
        while (Peek(at).IsLink || Peek(at).Kind == Word.Break) at++;
        return TimeRun.IsTime(Peek(at));
    }

    /// <summary>True when nothing but links stands before a time.</summary>
    public bool TimesFollowAtOnce(int at) => TimeRun.IsTime(AfterLinks(at));

    /// <summary>The first token that is no link.</summary>
    public FrenchToken AfterLinks(int at)
    {
        while (Peek(at).IsLink) at++;
        return Peek(at);
    }

    /// <summary>The token there; an <see cref="Word.End"/> after the last.</summary>
    public FrenchToken Peek(int index) => index < tokens.Length ? tokens[index] : new(Word.End, "", 0);

    /// <summary>Words that are not understood, neighbours together.</summary>
    public IEnumerable<FrenchDoubt> Unread()
    {
        for (var at = 0; at < tokens.Length; at++)
        {
            if (tokens[at].Kind != Word.Other || !tokens[at].Text.Any(char.IsLetter)) continue;
            var start = at;
            while (Peek(at + 1).Kind is Word.Other or Word.Filler) at++;
            yield return new(FrenchDoubtKind.Unread, string.Join(' ', tokens[start..(at + 1)].Select(t => t.Text)));
        }
    }
}
