namespace OrientationBot.Knowledge.Directory.Duplicates;

/// <summary>Which sheets are worth comparing: one commune, two kilometres, one phone, mail, site or SIRET.</summary>
internal sealed class Blocks
{
    /// <summary>A phone or site on more sheets than this is a switchboard's or a network's, and tells of no place.</summary>
    private const int MostSharing = 40;

    /// <summary>No commune has so many places (Paris has some hundreds): a file that puts more in one must not cost minutes; contacts still tie its sheets.</summary>
    private const int MostTogether = 2_000;

    private const double CellDegrees = 0.018, NeighbourMeters = 2_000;

    private readonly Profile[] _profiles;
    private readonly Dictionary<string, List<int>> _byCommune = [], _byContact = [];
    private readonly Dictionary<(int, int), List<int>> _byCell = [];

    public Blocks(Profile[] profiles)
    {
        _profiles = profiles;
        for (var i = 0; i < profiles.Length; i++)
        {
            Add(_byCommune, profiles[i].Structure.Commune.Code, i);
            foreach (var contact in ContactsOf(profiles[i])) Add(_byContact, contact, i);
            if (profiles[i].Placed) Add(_byCell, Cell(profiles[i]), i);
        }
    }

    /// <summary>Indexes of the sheets worth comparing with one, each once.</summary>
    public IReadOnlyCollection<int> Near(Profile profile)
    {
        var near = new HashSet<int>();
        if (_byCommune.TryGetValue(profile.Structure.Commune.Code, out var townsfolk) && townsfolk.Count <= MostTogether) near.UnionWith(townsfolk);
        foreach (var contact in ContactsOf(profile))
            if (_byContact.TryGetValue(contact, out var sharing) && sharing.Count <= MostSharing) near.UnionWith(sharing);
        if (profile.Placed) AddNeighbours(profile, near);
        return near;
    }

    private void AddNeighbours(Profile profile, HashSet<int> near)
    {
        var (south, west) = Cell(profile);
        // A degree of longitude is never longer than one of latitude: where it is shorter, two kilometres span more cells.
        var reach = (int)Math.Min(8, Math.Ceiling(1 / Math.Max(0.1, Math.Cos(profile.Structure.Position.Latitude * Math.PI / 180))));
        for (var y = south - 1; y <= south + 1; y++)
            for (var x = west - reach; x <= west + reach; x++)
                if (_byCell.TryGetValue((y, x), out var neighbours) && neighbours.Count <= MostTogether)
                    foreach (var i in neighbours)
                        if (!near.Contains(i) && _profiles[i].Structure.Position.DistanceTo(profile.Structure.Position) <= NeighbourMeters) near.Add(i);
    }

    private static IEnumerable<string> ContactsOf(Profile profile)
    {
        if (profile.Structure.Phone is { } phone) yield return phone;
        if (profile.Registration is { } registration) yield return registration;
        foreach (var mail in profile.Mails) yield return mail;
        foreach (var host in profile.Hosts) yield return host;
    }

    private static (int, int) Cell(Profile profile) =>
        ((int)Math.Floor(profile.Structure.Position.Latitude / CellDegrees), (int)Math.Floor(profile.Structure.Position.Longitude / CellDegrees));

    private static void Add<TKey>(Dictionary<TKey, List<int>> block, TKey key, int index) where TKey : notnull =>
        (block.TryGetValue(key, out var indexes) ? indexes : block[key] = []).Add(index);
}
