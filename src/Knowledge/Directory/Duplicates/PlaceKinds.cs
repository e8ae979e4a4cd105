namespace OrientationBot.Knowledge.Directory.Duplicates;

/// <summary>The words by which names say what a place is, and the codes of <c>typologie</c> that say the same.</summary>
internal static class PlaceKinds
{
    private static readonly (string[] Words, PlaceKind Kind)[] Written =
    [
        .. Of(PlaceKind.FranceServices, "france services", "france service", "maison de services au public", "maison des services au public", "maison services au public", "maison des services", "maison de services", "msap", "mfs", "efs", "fs"),
        .. Of(PlaceKind.Library, "mediatheque", "bibliotheque", "mediatheques", "bibliotheques", "mediathequebibliotheque", "ludotheque mediatheque"),
        .. Of(PlaceKind.PublicSpace, "espace public numerique", "espace public internet", "espace multimedia", "point de mediation numerique", "atelier numerique", "epn", "pmn", "epi", "cyberbase", "cyber base", "cybercentre", "cyberespace"),
        .. Of(PlaceKind.TownHall, "mairie", "hotel de ville", "commune deleguee"),
        .. Of(PlaceKind.Youth, "point information jeunesse", "bureau information jeunesse", "information jeunesse", "info jeunes", "info jeune", "espace jeunes", "pij", "bij", "rij", "prij", "crij"),
        .. Of(PlaceKind.MissionLocale, "mission locale", "mission locale jeunes", "missions locales"),
        .. Of(PlaceKind.SocialCentre, "centre socio culturel", "centre socioculturel", "centre social", "espace de vie sociale", "csc", "evs"),
        .. Of(PlaceKind.ThirdPlace, "coworking", "tiers lieu", "tiers lieux"),
        .. Of(PlaceKind.Fablab, "fablab", "fab lab"),
        .. Of(PlaceKind.PostOffice, "la poste", "bureau de poste", "agence postale"),
        .. Of(PlaceKind.JobCentre, "pole emploi", "france travail", "agence france travail"),
        .. Of(PlaceKind.Bus, "bus", "itinerant", "itinerante", "mobile"),
        .. Of(PlaceKind.SocialAction, "centre communal d action sociale", "centre intercommunal d action sociale", "ccas", "cias"),
        .. Of(PlaceKind.ComputerClub, "club informatique", "club info"),
        .. Of(PlaceKind.Pimms, "pimms mediation", "pimms"),
    ];

    private static readonly ILookup<string, (string[] Words, PlaceKind Kind)> ByFirst = Written.OrderByDescending(w => w.Words.Length).ToLookup(w => w.Words[0]);

    private static readonly (Typology Code, PlaceKind Kind)[] Coded =
    [
        (Typology.RFS, PlaceKind.FranceServices), (Typology.MSAP, PlaceKind.FranceServices), (Typology.BIB, PlaceKind.Library), (Typology.RELAIS_LECTURE, PlaceKind.Library),
        (Typology.EPN, PlaceKind.PublicSpace), (Typology.EPI, PlaceKind.PublicSpace), (Typology.MUNI, PlaceKind.TownHall), (Typology.PIJ_BIJ, PlaceKind.Youth),
        (Typology.ML, PlaceKind.MissionLocale), (Typology.CS, PlaceKind.SocialCentre), (Typology.CSC, PlaceKind.SocialCentre), (Typology.EVS, PlaceKind.SocialCentre),
        (Typology.TIERS_LIEUX, PlaceKind.ThirdPlace), (Typology.FABLAB, PlaceKind.Fablab), (Typology.LA_POSTE, PlaceKind.PostOffice), (Typology.FT, PlaceKind.JobCentre),
        (Typology.ENM, PlaceKind.Bus), (Typology.CCAS, PlaceKind.SocialAction), (Typology.CIAS, PlaceKind.SocialAction), (Typology.PIMMS, PlaceKind.Pimms),
    ];

    /// <summary>What the codes say.</summary>
    public static PlaceKind Of(TypologySet types) => types.IsEmpty ? PlaceKind.None : Coded.Where(c => types.Contains(c.Code)).Aggregate(PlaceKind.None, (all, c) => all | c.Kind);

    /// <summary>The first code that says the same; null when none does.</summary>
    public static Typology? Code(PlaceKind kind) => Coded.Where(c => kind.HasFlag(c.Kind)).Select(c => (Typology?)c.Code).FirstOrDefault();

    /// <summary>What the words of a name say, and the words that do not say it.</summary>
    public static (PlaceKind Kinds, List<string> Others) Of(ReadOnlySpan<string> words)
    {
        var (kinds, rest) = (PlaceKind.None, new List<string>(words.Length));
        for (var at = 0; at < words.Length;)
        {
            var (length, kind) = At(words[at..]);
            kinds |= kind;
            if (length == 0) rest.Add(words[at]);
            at += Math.Max(length, 1);
        }
        return (kinds, rest);
    }

    private static (int Length, PlaceKind Kind) At(ReadOnlySpan<string> words)
    {
        foreach (var (written, kind) in ByFirst[words[0]])
            if (words.StartsWith(written)) return (written.Length, kind);
        return default;
    }

    private static IEnumerable<(string[], PlaceKind)> Of(PlaceKind kind, params string[] names) => names.Select(name => (name.Split(' '), kind));
}
