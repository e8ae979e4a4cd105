using System.Buffers;
using System.Collections.Immutable;
using OrientationBot.Knowledge.Exchange;

namespace OrientationBot.Knowledge.Directory.Requests;

/// <summary>A phrase of the lexicon where it stands.</summary>
/// <param name="At">Index of its first word.</param>
/// <param name="End">Index of the word after it.</param>
/// <param name="Mark">What it does.</param>
internal readonly record struct Found(int At, int End, Mark Mark)
{
    public MarkKind Kind => Mark.Kind;
}

/// <summary>A sentence with the phrases that part it: which of them begin something, and where that ends.</summary>
internal sealed class Clauses
{
    private static readonly HashSet<string> BeforeField =
        ["et", "le", "la", "l", "les", "son", "sa", "ses", "leur", "leurs", "nouveau", "nouvelle", "nouveaux", "nouvelles", "puis", "aussi", "bon", "bonne"];

    private static readonly SearchValues<char> Pauses = SearchValues.Create(",;:.\n!");

    private readonly ImmutableArray<Found> _all;

    public Clauses(SaidWords said, ChangeWords words)
    {
        Said = said;
        var all = ImmutableArray.CreateBuilder<Found>();
        for (var at = 0; at < said.Count; at++)
            if (words.At(said, at) is { } mark && Stands(mark, at))
            {
                all.Add(new(at, at + mark.Words.Length, mark));
                at += mark.Words.Length - 1;
            }
        _all = all.ToImmutable();
        Start = SkipOpenings();
        End = _all.Where(m => m.Kind == MarkKind.Because && m.At > Start).Select(m => (int?)m.At).FirstOrDefault() ?? said.Count;
    }

    public SaidWords Said { get; }

    /// <summary>Index of the first word that says something.</summary>
    public int Start { get; }

    /// <summary>Index after the last word, the reason left out.</summary>
    public int End { get; }

    /// <summary>The reason as it was written; null when none is.</summary>
    public string? Why => End < Said.Count && At(End) is { } because && because.End < Said.Count ? Said.Slice(because.End, Said.Count)
        : Next(Start, m => m.Kind == MarkKind.Reason) is { } reason ? Said.Slice(reason.At, reason.End) : null;

    /// <summary>True when the sentence begins as a question or a search does.</summary>
    public bool IsSearch => Start < Said.Count && At(Start) is { Kind: MarkKind.Search };

    /// <summary>True when a phrase of these kinds is anywhere.</summary>
    public bool Has(params ReadOnlySpan<MarkKind> kinds)
    {
        foreach (var found in _all)
            if (found.At < End && kinds.Contains(found.Kind)) return true;
        return false;
    }

    /// <summary>The phrase that begins at a word; null when none does.</summary>
    public Found? At(int word)
    {
        foreach (var found in _all)
            if (found.At == word) return found;
        return null;
    }

    /// <summary>The first phrase of these kinds from a word on.</summary>
    public Found? Next(int from, Func<Found, bool> test)
    {
        foreach (var found in _all)
            if (found.At >= from && found.At < End && test(found)) return found;
        return null;
    }

    /// <summary>True for what begins something to change.</summary>
    public static bool Begins(Found found) => found.Kind is MarkKind.Field or MarkKind.Hours or MarkKind.CloseForGood or MarkKind.Reopen or MarkKind.Verified or MarkKind.Name
        or MarkKind.Address or MarkKind.Has or MarkKind.HasNot or MarkKind.Is or MarkKind.Change or MarkKind.Add or MarkKind.Remove;

    /// <summary>Where what begins at a phrase ends: at the next that begins something else.</summary>
    public int StopOf(Found begin)
    {
        var hours = begin.Kind is MarkKind.Hours || begin.Mark.Field == StandardNames.HoursColumn;
        return Next(begin.End, next => Begins(next) && !(hours && next.Kind is MarkKind.Hours or MarkKind.Reopen)) is { } stop ? stop.At : End;
    }

    /// <summary>A field is named at the start, after a pause, an article or a command; « France services » names none.</summary>
    private bool Stands(Mark mark, int at) => mark.Kind != MarkKind.Field || at == 0 || Said.Before(at).AsSpan().ContainsAny(Pauses) || BeforeField.Contains(Said.Words[at - 1]);

    private int SkipOpenings()
    {
        var at = 0;
        while (at < Said.Count && At(at) is { Kind: MarkKind.Opening or MarkKind.Now } opening) at = opening.End;
        return at;
    }
}
