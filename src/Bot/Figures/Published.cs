namespace OrientationBot.Bot.Figures;

/// <summary>A count as it is told: exactly, or « moins de 5 », or not at all because another one could be computed from it.</summary>
internal readonly record struct Published
{
    /// <summary>Counts from 1 to one less than this are not told.</summary>
    public const int Least = 5;

    private Published(int? number, bool few) => (Number, IsFew) = (number, few);

    /// <summary>The count; null when it is not told.</summary>
    public int? Number { get; }

    /// <summary>« moins de 5 ».</summary>
    public bool IsFew { get; }

    /// <summary>Not told. The default, so that what nobody has published stays hidden.</summary>
    public static Published Withheld => default;

    /// <summary>« moins de 5 ».</summary>
    public static Published Few { get; } = new(null, true);

    /// <summary>True for a count that says too much of too few people.</summary>
    public static bool IsSmall(int count) => count is > 0 and < Least;

    /// <summary>A count that stands alone.</summary>
    public static Published Of(int count) => IsSmall(count) ? Few : new(count, false);

    /// <summary>What is known of it by whoever reads it.</summary>
    public (int Least, int Most) Range => Number is { } number ? (number, number) : IsFew ? (1, Least - 1) : (Least, int.MaxValue);
}
