namespace OrientationBot.Knowledge.Directory.Duplicates;

/// <summary>Two sheets, whichever is named first.</summary>
public readonly record struct SheetPair
{
    /// <summary>The pair of two ids.</summary>
    public SheetPair(string one, string other) => (First, Second) = string.CompareOrdinal(one, other) <= 0 ? (one, other) : (other, one);

    /// <summary>The id that sorts first.</summary>
    public string First { get; }

    /// <summary>The other id.</summary>
    public string Second { get; }

    /// <summary>The pair that a likeness is about.</summary>
    public static SheetPair Of(Duplicate duplicate) => new(duplicate.First.Id, duplicate.Second.Id);
}
