using System.Collections.Immutable;
using OrientationBot.Knowledge.Hours.Rules;

namespace OrientationBot.Knowledge.Hours.French;

/// <summary>A run of times with nothing but links between them, paired in order: « 9h/12h45-13h30/17h », « 14 15 h et 16 19h ».</summary>
/// <param name="Openings">The pairs.</param>
/// <param name="Next">Index of the first token after the run.</param>
/// <param name="Doubts">Lone and mended times.</param>
internal sealed record TimeRun(ImmutableArray<Opening> Openings, int Next, ImmutableArray<FrenchDoubt> Doubts)
{
    /// <summary>An opening that ends before it starts is a night only when it starts this late and ends this early.</summary>
    private const int Evening = 17 * 60, EarlyMorning = 6 * 60;

    private static readonly int EarliestBareHour = 5 * 60;

    public static TimeRun Read(ImmutableArray<FrenchToken> tokens, int at)
    {
        var (run, next) = Gather(tokens, at);
        var times = Times(run, FollowedByWord(tokens, next));
        var openings = ImmutableArray.CreateBuilder<Opening>();
        var doubts = ImmutableArray.CreateBuilder<FrenchDoubt>();
        doubts.AddRange(times.Where(t => t.Kind == Word.MendedTime || t.Text.Length == 4 && t.Kind == Word.Number).Select(t => new FrenchDoubt(FrenchDoubtKind.MendedTime, t.Text)));
        var i = 0;
        for (; i + 1 < times.Count; i += 2)
            if (Pair(times[i].Value, times[i + 1].Value) is { } pair) openings.Add(pair);
            else doubts.Add(new(FrenchDoubtKind.LoneTime, $"{times[i].Text} {times[i + 1].Text}"));
        if (i < times.Count) doubts.Add(new(FrenchDoubtKind.LoneTime, times[i].Text));
        return new(openings.ToImmutable(), next, doubts.ToImmutable());
    }

    public static bool IsTime(FrenchToken token) => token.Kind is Word.Time or Word.MendedTime or Word.Number;

    private static (List<FrenchToken> Run, int Next) Gather(ImmutableArray<FrenchToken> tokens, int at)
    {
        var (run, next) = (new List<FrenchToken>(), at);
        for (var i = at; i < tokens.Length && (IsTime(tokens[i]) || tokens[i].IsLink); i++)
            if (IsTime(tokens[i]))
            {
                run.Add(tokens[i]);
                next = i + 1;
            }
        return (run, next);
    }

    /// <summary>Bare numbers are times when a real time stands in the run, or when two by two they look like nothing else; « 16-25 ans » and « 5 rue » are not.</summary>
    private static List<FrenchToken> Times(List<FrenchToken> run, bool followedByWord)
    {
        if (run.Exists(t => t.Kind != Word.Number))
        {
            if (followedByWord && run[^1].Kind == Word.Number && run.Count % 2 == 1) run.RemoveAt(run.Count - 1);
            return run;
        }
        var plausible = !followedByWord && run.Count % 2 == 0 && run.TrueForAll(t => t.Value >= EarliestBareHour);
        return plausible ? run : [];
    }

    private static bool FollowedByWord(ImmutableArray<FrenchToken> tokens, int next) => next < tokens.Length && tokens[next].Kind == Word.Other;

    private static Opening? Pair(int start, int end)
    {
        if (start < end) return new(start, end);
        return start >= Evening && end <= EarlyMorning ? new(start, end + Clock.OneDay) : null;
    }
}
