using System.Collections.Frozen;
using OrientationBot.Knowledge.Directory;

namespace OrientationBot.Knowledge.Exchange.Exports.DataInclusion;

/// <summary>
/// How data·inclusion v1 spells its closed lists, and what of the national standard each value stands for
/// (schema 1.0.10, gip-inclusion/data-inclusion-schema): the only place where these words stand.
/// </summary>
internal static class DataInclusionNames
{
    public const string ForEveryone = "tous-publics";
    public const string Free = "gratuit";
    public const string Paying = "payant";
    public const string Remote = "a-distance";
    public const string OnSite = "en-presentiel";
    public const string ByPeople = "usagers";
    public const string ByProfessionals = "professionnels";
    public const string Individual = "accompagnement";
    public const string Workshop = "atelier";

    private const string Fundamentals = "numerique--maitriser-les-fondamentaux-du-numerique";
    private const string OnlineServices = "numerique--acceder-a-des-services-en-ligne";
    private const string Equipment = "numerique--acquerir-un-equipement";

    /// <summary>Services of the standard → thématiques, as data·inclusion itself maps the national directory; that of looking for work is ours. Leisure has none.</summary>
    public static (Services Service, string[] Topics)[] Topics { get; } =
    [
        (Services.Procedures, ["difficultes-administratives-ou-juridiques--accompagnement-aux-demarches-administratives", OnlineServices]),
        (Services.EverydaySkills, [Fundamentals, OnlineServices]),
        (Services.Employment, ["preparer-sa-candidature--organiser-ses-demarches-de-recherche-demploi"]),
        (Services.Security, [Fundamentals]),
        (Services.Parenting, ["famille--soutien-a-la-parentalite-et-a-leducation", Fundamentals]),
        (Services.DigitalCulture, [Fundamentals]),
        (Services.InternetAccess, ["numerique--acceder-a-une-connexion-internet", Equipment]),
        (Services.SolidarityEquipment, [Equipment]),
    ];

    public static (Publics Public, string Name)[] Publics { get; } =
    [
        (Directory.Publics.Young, "jeunes"), (Directory.Publics.Students, "etudiants"), (Directory.Publics.Families, "familles"),
        (Directory.Publics.Seniors, "seniors"), (Directory.Publics.Women, "femmes"),
    ];

    public static (Access Access, string Name)[] Contact { get; } =
    [
        (Access.DropIn, "se-presenter"), (Access.Phone, "telephoner"), (Access.Mail, "envoyer-un-courriel"), (Access.PrescriptionMail, "envoyer-un-courriel"),
    ];

    public const string ByLink = "utiliser-lien-mobilisation";

    public static FrozenDictionary<NationalProgrammes, string> Programmes { get; } = new Dictionary<NationalProgrammes, string>
    {
        [NationalProgrammes.AidantsConnect] = "aidants-connect",
        [NationalProgrammes.ConseillersNumeriques] = "conseillers-numeriques",
        [NationalProgrammes.EmmausConnect] = "emmaus",
        [NationalProgrammes.RelaisNumerique] = "emmaus",
        [NationalProgrammes.FranceServices] = "france-service",
        [NationalProgrammes.GrandeEcole] = "grandes-ecoles-du-numerique",
        [NationalProgrammes.CroixRouge] = "croix-rouge",
        [NationalProgrammes.CafAccessPoint] = "caf",
    }.ToFrozenDictionary();

    /// <summary>Typologies → networks: v1 has one list for both. A typology that names no network is left out and reported.</summary>
    public static FrozenDictionary<Typology, string> Networks { get; } = new Dictionary<Typology, string>
    {
        [Typology.ACI] = "aci", [Typology.AFPA] = "afpa", [Typology.AI] = "ai", [Typology.ASE] = "ase", [Typology.AVIP] = "creches-avip",
        [Typology.CAARUD] = "caarud", [Typology.CADA] = "cada", [Typology.CAF] = "caf", [Typology.CAP_EMPLOI] = "cap-emploi-reseau-cheops",
        [Typology.CAVA] = "cava", [Typology.CC] = "communes", [Typology.CCAS] = "ccas-cias", [Typology.CIAS] = "ccas-cias", [Typology.CCONS] = "chambres-consulaires",
        [Typology.CD] = "departements", [Typology.CDAS] = "departements", [Typology.CHRS] = "chrs", [Typology.CHU] = "chu", [Typology.CIDFF] = "cidff",
        [Typology.CMP] = "cmp", [Typology.CMS] = "cms", [Typology.CPAM] = "cpam", [Typology.CPH] = "cph", [Typology.CSAPA] = "csapa",
        [Typology.DEETS] = "regions", [Typology.DEPT] = "departements", [Typology.E2C] = "ecoles-de-la-deuxieme-chance", [Typology.EA] = "ea", [Typology.EATT] = "eatt",
        [Typology.EI] = "ei", [Typology.EITI] = "eiti", [Typology.EPCI] = "communes", [Typology.EPIDE] = "epide", [Typology.EPN] = "espaces-publics-numeriques",
        [Typology.ESAT] = "esat", [Typology.ETTI] = "etti", [Typology.FABRIQUE] = "fabrique-de-territoire", [Typology.FT] = "france-travail", [Typology.GEIQ] = "geiq",
        [Typology.HUDA] = "huda", [Typology.LA_POSTE] = "la-poste", [Typology.MDE] = "maisons-de-l-emploi", [Typology.MDEF] = "maisons-de-l-emploi",
        [Typology.MDPH] = "mdph", [Typology.MDS] = "maisons-des-solidarites", [Typology.MJC] = "mjc", [Typology.ML] = "mission-locale",
        [Typology.MSA] = "mutualite-sociale-agricole", [Typology.MSAP] = "msap", [Typology.MUNI] = "communes", [Typology.PAD] = "points-justice",
        [Typology.PIJ_BIJ] = "reseau-information-jeunesse", [Typology.PIMMS] = "pimms-mediation", [Typology.PJJ] = "pjj", [Typology.PLIE] = "plie",
        [Typology.PREF] = "regions", [Typology.REG] = "regions", [Typology.RESSOURCERIE] = "ressourceries", [Typology.RFS] = "france-service",
        [Typology.RS_FJT] = "residences-fjt", [Typology.SPIP] = "spip",
    }.ToFrozenDictionary();
}
