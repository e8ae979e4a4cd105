using System.Globalization;

namespace OrientationBot.Knowledge.Tests.Directory.Duplicates;

/// <summary>How often a rule was right.</summary>
internal readonly record struct Tally(int Found, int FalseAlarms, int Missed)
{
    public double Precision => (double)Found / Math.Max(1, Found + FalseAlarms);

    public double Recall => (double)Found / Math.Max(1, Found + Missed);

    public double F1 => 2.0 * Found / (2 * Found + FalseAlarms + Missed);

    public static Tally Of(IEnumerable<LabelledPair> pairs, Func<LabelledPair, bool> rule)
    {
        var told = pairs.Select(p => (p.Same, Said: rule(p))).ToList();
        return new(told.Count(t => t is { Same: true, Said: true }), told.Count(t => t is { Same: false, Said: true }), told.Count(t => t is { Same: true, Said: false }));
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"precision {Precision:F3} recall {Recall:F3} F1 {F1:F3} ({Found} found, {FalseAlarms} false, {Missed} missed)");
}
