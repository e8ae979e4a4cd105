using System.Globalization;

namespace OrientationBot.Bot.Coordinator;

/// <summary>
/// Values of buttons that name one thing: « work-apply:42 » says yes to proposal 42, so that an old button never confirms another one.
/// </summary>
/// <param name="Prefix">What every such value starts with.</param>
internal sealed record OfferVerb(string Prefix)
{
    /// <summary>The value that names a thing.</summary>
    public string Value(string thing) => Prefix + thing;

    /// <summary>The value that names a number.</summary>
    public string Value(int number) => Prefix + number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The thing that a value names; null when it is no value of this verb.</summary>
    public string? Thing(string? value) => value?.StartsWith(Prefix, StringComparison.Ordinal) == true ? value[Prefix.Length..] : null;

    /// <summary>The number that a value names; null when it is no value of this verb, or names none.</summary>
    public int? Number(string? value) => int.TryParse(Thing(value), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
