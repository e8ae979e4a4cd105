using System.Collections.Frozen;

namespace OrientationBot.Knowledge.Exchange;

/// <summary>The labels by which sheets say that vouchers are taken, however they are spelt.</summary>
/// <remarks>
/// v0.1 has « Accepte le Pass numérique » among its prices and « APTIC » among its national labels; v1 dropped both, and files keep them among the other
/// labels. Only the spellings of those two lists count: « ne prend plus le Pass numérique » must not.
/// </remarks>
internal static class VoucherLabels
{
    private static readonly FrozenSet<string> Keys = new[] { OlderNames.AcceptsVouchers, "Pass numérique", OlderNames.VoucherLabel }.Select(Key.Of).ToFrozenSet();

    /// <summary>True for a label of a place that takes vouchers; what follows a colon is its comment.</summary>
    public static bool Has(string label) => Keys.Contains(Key.Of(OlderNames.BeforeColon(label)));
}
