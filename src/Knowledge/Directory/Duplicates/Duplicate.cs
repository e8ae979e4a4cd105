using System.Collections.Immutable;
using System.Globalization;

namespace OrientationBot.Knowledge.Directory.Duplicates;

/// <summary>Two sheets that may be one place.</summary>
/// <param name="First">The one met first in the directory; the draft itself when a draft is compared.</param>
/// <param name="Second">The other.</param>
/// <param name="Probability">How likely it is that a coordinator would keep one sheet, 0 to 1.</param>
/// <param name="Reasons">What speaks for it and against it, weightiest first; those that say nothing are left out.</param>
public sealed record Duplicate(Structure First, Structure Second, double Probability, ImmutableArray<DuplicateReason> Reasons);

/// <summary>One named part of a likeness.</summary>
/// <param name="Sign">What was compared.</param>
/// <param name="Points">What it adds to the log-odds: above 0 for one place, below 0 for two.</param>
/// <param name="Meters">The distance, for <see cref="DuplicateSign.Near"/> and <see cref="DuplicateSign.Far"/>; else null.</param>
public readonly record struct DuplicateReason(DuplicateSign Sign, double Points, double? Meters = null)
{
    /// <summary>The sign in one word, <c>against</c> before what speaks for two places, for operators: <c>SamePhone</c>, <c>Near 40 m</c>, <c>against: OtherKind</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{(Points < 0 ? "against: " : "")}{Sign}{(Meters is { } meters ? $" {meters:F0} m" : "")}");
}
