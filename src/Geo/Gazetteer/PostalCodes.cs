namespace OrientationBot.Geo.Gazetteer;

/// <summary>Postal codes, and the numbers of départements.</summary>
internal sealed class PostalCodes
{
    private readonly PlaceNames _names;
    private readonly int[] _codes;
    private readonly int[] _communes;

    public PostalCodes(PlaceNames names)
    {
        _names = names;
        var pairs = new List<(int Code, int Commune)>(names.CommuneCount + 4096);
        for (var i = 0; i < names.CommuneCount; i++)
            foreach (var code in names.Commune(i)!.PostalCodes)
                if (int.TryParse(code, out var number)) pairs.Add((number, i));
        _codes = [.. pairs.Select(p => p.Code)];
        _communes = [.. pairs.Select(p => p.Commune)];
        Array.Sort(_codes, _communes);
    }

    /// <summary>The communes that a postal code serves; none when La Poste has no such code (or it is a CEDEX).</summary>
    public ReadOnlySpan<int> Communes(ReadOnlySpan<char> digits)
    {
        if (digits.Length != 5 || !int.TryParse(digits, out var code)) return [];
        var first = LowerBound(code);
        return _communes.AsSpan(first, LowerBound(code + 1) - first);
    }

    /// <summary>The département of a number as people write it (« 45 », « 2a », « 974 »); null when there is none.</summary>
    public int? OfDepartement(ReadOnlySpan<char> number) =>
        number.Length is 2 or 3 ? _names.Number("dep:" + number.ToString().ToUpperInvariant()) : null;

    /// <summary>The number of the département that a postal code, known or not, belongs to.</summary>
    public static string DepartementOf(ReadOnlySpan<char> postalCode) => postalCode switch
    {
        ['9', '7' or '8', ..] => postalCode[..3].ToString(),
        ['2', '0', '0' or '1', ..] => "2A",
        ['2', '0', ..] => "2B",
        _ => postalCode[..2].ToString(),
    };

    private int LowerBound(int code)
    {
        var (low, high) = (0, _codes.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_codes[middle] < code) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
