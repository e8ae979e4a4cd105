using OrientationBot.Geo;
using OrientationBot.Knowledge.Understanding;

namespace OrientationBot.Knowledge.Directory;

/// <summary>What a query wishes beyond an answer to the need. Wishes are dropped one by one, the least important first, until someone is found.</summary>
/// <remarks>The order is that of <see cref="QueryWishes.InOrderDropped"/>: missing the hour costs a phone call, missing the care makes the journey useless.</remarks>
[Flags]
internal enum Wishes : ushort
{
    None = 0,
    When = 1,
    Itinerant = 2,
    Contact = 4,
    Way = 8,
    Price = 16,
    Care = 32,
    Territory = 64,
}

/// <summary>Reads the wishes of a query.</summary>
internal static class QueryWishes
{
    /// <summary>Farther than this a wish is not « in reach »: better someone near who may not meet it, and say so.</summary>
    public const double ReachMeters = 30_000;

    /// <summary>The wishes, least important first, and how dropping each is told.</summary>
    public static ReadOnlySpan<(Wishes Wish, Widening Told)> InOrderDropped => Order;

    private static readonly (Wishes Wish, Widening Told)[] Order =
    [
        (Wishes.When, Widening.When), (Wishes.Itinerant, Widening.Itinerant), (Wishes.Contact, Widening.Contact), (Wishes.Way, Widening.Way),
        (Wishes.Price, Widening.Price), (Wishes.Care, Widening.Care), (Wishes.Territory, Widening.Territory),
    ];

    public static Wishes Of(Constraints c, Place from) =>
        (c.When is null ? 0 : Wishes.When) | (c.Itinerant ? Wishes.Itinerant : 0) | (c.Contact == 0 ? 0 : Wishes.Contact)
        | (c.Ways == 0 ? 0 : Wishes.Way) | (c.Free ? Wishes.Price : 0) | (c.Care == 0 ? 0 : Wishes.Care) | (from.Territory is null ? 0 : Wishes.Territory);

    /// <summary>How far to look at first, in metres; infinite when nothing asks to look nearer.</summary>
    public static double Reach(Constraints c, Wishes wishes)
    {
        if (c.MaxKilometres is { } asked) return asked * 1000;
        var anywhere = wishes is Wishes.None || wishes.HasFlag(Wishes.Territory) || c.Ways.HasFlag(Ways.Remote) || c.Contact == Access.Phone;
        return anywhere ? double.PositiveInfinity : ReachMeters;
    }
}
