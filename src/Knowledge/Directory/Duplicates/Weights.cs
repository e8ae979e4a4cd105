using System.Collections.Immutable;

namespace OrientationBot.Knowledge.Directory.Duplicates;

/// <summary>What each sign adds to the log-odds that two sheets are one place.</summary>
/// <remarks>
/// A logistic regression over 199 pairs judged by hand, rounded: a test fits it again. Mail and SIRET, which those pairs hardly have, stand where they were set beforehand.
/// The pairs, how they were chosen and the figures reached: docs/duplicates.md.
/// </remarks>
internal static class Weights
{
    /// <summary>Log-odds before anything is compared.</summary>
    public const double Start = -2.3;

    private static readonly double[] OfSigns = Make(
        (DuplicateSign.SameName, 1.9), (DuplicateSign.OtherName, -1.5), (DuplicateSign.SameKind, 2.4), (DuplicateSign.OtherKind, -2.4),
        (DuplicateSign.SameStreet, 1.1), (DuplicateSign.OtherStreet, -1.2), (DuplicateSign.SameNumber, 0.5), (DuplicateSign.OtherNumber, -0.7),
        (DuplicateSign.Near, 1.4), (DuplicateSign.Far, -1.9), (DuplicateSign.SamePhone, 2.7), (DuplicateSign.OtherPhone, -0.6),
        (DuplicateSign.SameMail, 1.8), (DuplicateSign.SameSite, 0.6), (DuplicateSign.SameRegistration, 1.5), (DuplicateSign.SameOwner, 0), (DuplicateSign.OtherOwner, -0.4),
        (DuplicateSign.SameSource, -1.2), (DuplicateSign.OtherCommune, -2.3));

    public static double Of(DuplicateSign sign) => OfSigns[(int)sign];

    /// <summary>The probability that the signs add up to.</summary>
    public static double Probability(ReadOnlySpan<double> signs)
    {
        var odds = Start;
        for (var i = 0; i < signs.Length; i++) odds += OfSigns[i] * signs[i];
        return 1 / (1 + Math.Exp(-odds));
    }

    /// <summary>The signs that speak, weightiest first.</summary>
    public static ImmutableArray<DuplicateReason> Explain(ReadOnlySpan<double> signs, double meters) =>
    [
        .. signs.ToArray().Select((value, i) => new DuplicateReason((DuplicateSign)i, value * OfSigns[i], (DuplicateSign)i is DuplicateSign.Near or DuplicateSign.Far ? meters : null))
            .Where(reason => Math.Abs(reason.Points) >= Faintest).OrderByDescending(reason => Math.Abs(reason.Points)),
    ];

    /// <summary>Signs that move the odds by less are not worth a word.</summary>
    private const double Faintest = 0.15;

    private static double[] Make(params (DuplicateSign Sign, double Weight)[] weights)
    {
        var all = new double[Comparison.Signs];
        foreach (var (sign, weight) in weights) all[(int)sign] = weight;
        return all;
    }
}
