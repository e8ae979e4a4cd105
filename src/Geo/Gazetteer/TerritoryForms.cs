namespace OrientationBot.Geo.Gazetteer;

/// <summary>How people name a territory: with its kind (« bassin de vie de Vierzon », « communauté de communes Coeur de France ») or without, where that is clear.</summary>
internal static class TerritoryForms
{
    private static readonly (string Short, string Long)[] Authorities =
    [
        ("CC", "communauté de communes"), ("CA", "communauté d'agglomération"), ("CU", "communauté urbaine"),
    ];

    private static readonly string[] BasinHeads = ["bassin", "bassin de vie"];
    private static readonly string[] Links = [" ", " de ", " du ", " des ", " de la ", " d'"];
    private static readonly string[] CommunityNicknames = ["comcom", "com com", "cdc"];
    private static readonly string[] AgglomerationNicknames = ["agglo", "agglomération"];
    private static readonly string[] LeadingWords = ["de la ", "des ", "du ", "de ", "le ", "la ", "les "];

    public static IEnumerable<(string Form, NameKind Kind)> Of(Territory territory) => territory.Kind switch
    {
        TerritoryKind.Departement when territory.Communes.Length == 1 => [],
        TerritoryKind.Departement => [(territory.Name, NameKind.Name)],
        TerritoryKind.Region => [(territory.Name, NameKind.Name), ("région " + territory.Name, NameKind.Name)],
        TerritoryKind.Bassin => Basin(territory.Name),
        _ => Authority(territory.Name),
    };

    private static IEnumerable<(string, NameKind)> Basin(string name) =>
        from head in BasinHeads
        from link in Links
        select (head + link + name, NameKind.Name);

    private static IEnumerable<(string, NameKind)> Authority(string name)
    {
        yield return (name, NameKind.Name);
        if (name.IndexOf("Métropole ", StringComparison.Ordinal) is > 0 and var at) yield return (name[..(at + 9)], NameKind.Name);
        var quoted = name.Split("''");
        if (quoted.Length > 1) yield return (quoted[1], NameKind.Name);
        foreach (var (brief, full) in Authorities)
        {
            if (!name.StartsWith(brief + " ", StringComparison.Ordinal)) continue;
            var proper = Proper(quoted[0][(brief.Length + 1)..]);
            foreach (var form in Forms(brief, full, proper)) yield return (form, NameKind.Name);
            if (proper.Split(' ', '-').Length >= 2) yield return (proper, NameKind.Abridged);
        }
    }

    private static IEnumerable<string> Forms(string brief, string full, string proper) =>
        from head in (string[])[brief, full, .. brief == "CC" ? CommunityNicknames : AgglomerationNicknames]
        from link in Links
        select head + link + proper;

    private static string Proper(string name)
    {
        foreach (var link in LeadingWords)
            if (name.StartsWith(link, StringComparison.Ordinal)) return name[link.Length..].Trim();
        return name.Trim();
    }
}
