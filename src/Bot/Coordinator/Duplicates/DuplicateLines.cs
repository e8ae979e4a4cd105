using System.Collections.Immutable;
using OrientationBot.Bot.Phrasing;
using OrientationBot.Knowledge.Directory.Duplicates;

namespace OrientationBot.Bot.Coordinator;

// The lines about two sheets, one record each; their templates stand in duplicates.lg.

internal sealed record PairLine(int Number, string First, string Second, string Commune, Likelihood Likely, IReadOnlyList<Spoken> Reasons) : Saying;

internal sealed record PairReason(DuplicateSign Sign, Spoken? Distance) : Saying;

internal sealed record PairField(Spoken Field, IReadOnlyList<object> First, IReadOnlyList<object> Second, bool FromSecond, bool Together, MergeReason Why) : Saying;

internal sealed record SheetsMerged : Saying;

internal sealed record SheetsParted : Saying;

/// <summary>Two sheets → their lines.</summary>
internal static class DuplicateLines
{
    private const int MostReasons = 4;
    private const double Surely = 0.9, Probable = 0.7;

    /// <summary>A pair in one line.</summary>
    public static Spoken.Said Line(Duplicate d, int number) =>
        new(new PairLine(number, d.First.Name, d.Second.Name, d.First.Commune.Name, Likely(d), [.. Reasons(d, speaksFor: true)]));

    /// <summary>A probability in words.</summary>
    public static Likelihood Likely(Duplicate d) => d.Probability >= Surely ? Likelihood.AlmostSurely : d.Probability >= Probable ? Likelihood.Probably : Likelihood.Maybe;

    /// <summary>What speaks for one place, or against it, weightiest first.</summary>
    public static ImmutableArray<Spoken.Said> Reasons(Duplicate d, bool speaksFor) =>
        [.. d.Reasons.Where(r => r.Points > 0 == speaksFor && r.Points != 0).Take(MostReasons).Select(r => new Spoken.Said(new PairReason(r.Sign, r.Meters is { } meters ? new Spoken.Distance(meters) : null)))];
}
