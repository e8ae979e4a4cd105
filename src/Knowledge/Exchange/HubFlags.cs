using OrientationBot.Geo.Gazetteer;
using OrientationBot.Knowledge.Directory;

namespace OrientationBot.Knowledge.Exchange;

/// <summary>What the flags of the Hub's export say of a structure, in the words of the national standard; what they do not say stays unsaid.</summary>
internal static class HubFlags
{
    private const string FormerFranceServices = "MSAP → France services";

    public static Structure Apply(Row row, Remarks remarks, Structure structure)
    {
        var kinds = Cells.List(row["c_categories_espace"].Trim('{', '}'), ',').Select(kind => Key.Of(kind)).ToHashSet();
        var flags = new Flags(kinds, Says(row, "c_materiel_info"), Says(row, "c_formation"), Says(row, "c_accompagnement_personnel"));
        var services = flags.Services();
        if (services != Services.None) remarks.Add(RemarkKind.ServicesInferred);
        if (flags.Is("msap")) remarks.Add(RemarkKind.LabelToVerify, FormerFranceServices);
        return structure with
        {
            Types = flags.Types(Key.Of(row["c_statut_juridique"] + row["c_arr_statut_juridique"]).Contains("associatif", StringComparison.Ordinal)),
            Services = services,
            Publics = Publics(Fold.Words(row["c_varchar_public_cible"])),
            Care = Says(row, "c_acces_pmr") ? Care.Mobility : Care.None,
            Programmes = flags.Is("promeneurdunet") ? NationalProgrammes.PromeneursDuNet : NationalProgrammes.None,
            Ways = flags.Helps ? Ways.Individual : Ways.Unknown,
            Doubts = structure.Doubts | (services == Services.None || flags.Is("msap") ? SheetDoubts.ToVerify : SheetDoubts.None),
        };
    }

    private static bool Says(Row row, string column) => Key.Of(row[column]) is "oui" or "1" or "true";

    /// <summary>A public is « specific » only when the text names nobody else: « Jeunes, retraités, salariés » is everyone.</summary>
    private static Publics Publics(string words) => words switch
    {
        "seniors" => Directory.Publics.Seniors,
        "etudiants" => Directory.Publics.Students,
        "jeunes et familles" => Directory.Publics.Young | Directory.Publics.Families,
        "jeunes" or "16 25 ans" or "jeunes 16 25 ans" or "12 25 ans" or "12 30 ans" or "jeunes 12 16 ans" or "jeunes a partir du college" => Directory.Publics.Young,
        _ => Directory.Publics.None,
    };

    private readonly record struct Flags(HashSet<string> Kinds, bool Lends, bool Trains, bool Helps)
    {
        public bool Is(string kind) => Kinds.Contains(kind);

        /// <summary>A public digital space gives access to the internet by definition; elsewhere only equipment that is said to be there counts.</summary>
        public Services Services()
        {
            var services = Directory.Services.None;
            if (Is("epn") || Lends) services |= Directory.Services.InternetAccess;
            if (Trains && (Is("epn") || Is("mediatheque") || Is("clubinfo") || Is("msap") || Is("mairie"))) services |= Directory.Services.EverydaySkills;
            if (Is("msap")) services |= Directory.Services.Procedures;
            if (Is("fablab")) services |= Directory.Services.Creation;
            return services;
        }

        public TypologySet Types(bool association)
        {
            var types = new List<Typology>();
            if (Is("epn")) types.Add(Typology.EPN);
            if (Is("mediatheque")) types.Add(Typology.BIB);
            if (Is("msap")) types.Add(Typology.RFS);
            if (Is("coworking")) types.Add(Typology.TIERS_LIEUX);
            if (Is("fablab")) types.Add(Typology.FABLAB);
            if (Is("mairie")) types.Add(Typology.MUNI);
            if (association) types.Add(Typology.ASSO);
            if (Is("autres") && types.Count == 0) types.Add(Typology.Autre);
            return TypologySet.Of(types);
        }
    }
}
