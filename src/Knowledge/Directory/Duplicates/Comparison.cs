namespace OrientationBot.Knowledge.Directory.Duplicates;

/// <summary>Two sheets side by side: how far each sign is there, 0 to 1, and what it adds up to.</summary>
internal static class Comparison
{
    /// <summary>How many signs there are.</summary>
    public static readonly int Signs = Enum.GetValues<DuplicateSign>().Length;

    private const double NearScale = 100, FarFrom = 300, FarthestLog = 2;

    /// <summary>Writes the value of every sign, by its number; gives the distance in metres, NaN when one is not known.</summary>
    public static double Read(Profile a, Profile b, Span<double> signs)
    {
        signs.Clear();
        Pair(signs, DuplicateSign.SameName, DuplicateSign.OtherName, a.Name.Words.Length == 0 || b.Name.Words.Length == 0 ? null : a.Name.Likeness(b.Name));
        Kinds(a, b, signs);
        Streets(a.Street, b.Street, signs);
        Pair(signs, DuplicateSign.SamePhone, DuplicateSign.OtherPhone, Equal(a.Structure.Phone, b.Structure.Phone));
        Pair(signs, DuplicateSign.SameOwner, DuplicateSign.OtherOwner, Equal(a.Owner, b.Owner));
        signs[(int)DuplicateSign.SameMail] = Meet(a.Mails, b.Mails);
        signs[(int)DuplicateSign.SameSite] = Meet(a.Hosts, b.Hosts);
        signs[(int)DuplicateSign.SameRegistration] = a.Registration is not null && a.Registration == b.Registration ? 1 : 0;
        signs[(int)DuplicateSign.SameSource] = a.Structure.Source is { } source && source == b.Structure.Source ? 1 : 0;
        signs[(int)DuplicateSign.OtherCommune] = a.Structure.Commune.Code == b.Structure.Commune.Code ? 0 : 1;
        return Distance(a, b, signs);
    }

    private static double Distance(Profile a, Profile b, Span<double> signs)
    {
        if (!a.Placed || !b.Placed) return double.NaN;
        var meters = a.Structure.Position.DistanceTo(b.Structure.Position);
        signs[(int)DuplicateSign.Near] = 1 / (1 + meters / NearScale);
        signs[(int)DuplicateSign.Far] = Math.Clamp(Math.Log10(meters / FarFrom), 0, FarthestLog) / FarthestLog;
        return meters;
    }

    /// <summary>What a name says weighs more than the codes, which a source gives by the handful; codes only speak where a name is silent.</summary>
    private static void Kinds(Profile a, Profile b, Span<double> signs)
    {
        var (first, second) = (a.Name.Kinds, b.Name.Kinds);
        if ((first & second) != 0) signs[(int)DuplicateSign.SameKind] = 1;
        else if (first != 0 && second != 0) signs[(int)DuplicateSign.OtherKind] = ((first | a.Kinds) & second) != 0 || ((second | b.Kinds) & first) != 0 ? 0.5 : 1;
        else if (((first | a.Kinds) & (second | b.Kinds)) != 0) signs[(int)DuplicateSign.SameKind] = 0.5;
        else if ((first | a.Kinds) != 0 && (second | b.Kinds) != 0) signs[(int)DuplicateSign.OtherKind] = 0.5;
    }

    private static void Streets(Street a, Street b, Span<double> signs)
    {
        if (a.Words.Length == 0 || b.Words.Length == 0) return;
        var likeness = a.Likeness(b);
        Pair(signs, DuplicateSign.SameStreet, DuplicateSign.OtherStreet, likeness);
        if (a.Numbers.IsEmpty || b.Numbers.IsEmpty) return;
        var same = a.Numbers.Any(b.Numbers.Contains);
        signs[(int)DuplicateSign.SameNumber] = same ? likeness : 0;
        signs[(int)DuplicateSign.OtherNumber] = same ? 0 : likeness;
    }

    private static void Pair(Span<double> signs, DuplicateSign same, DuplicateSign other, double? likeness)
    {
        if (likeness is not { } value) return;
        signs[(int)same] = value;
        signs[(int)other] = 1 - value;
    }

    private static double? Equal(string? a, string? b) => a is null || b is null ? null : a == b ? 1 : 0;

    private static double Meet(string[] a, string[] b)
    {
        foreach (var one in a)
            if (Array.IndexOf(b, one) >= 0) return 1;
        return 0;
    }
}
