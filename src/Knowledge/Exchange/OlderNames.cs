using System.Collections.Frozen;
using OrientationBot.Knowledge.Directory;

namespace OrientationBot.Knowledge.Exchange;

/// <summary>What the national standard v0.1 called things, and what v1 makes of them.</summary>
/// <remarks>Long forms (« Gratuit : je peux… ») are known by what stands before the colon.</remarks>
internal static class OlderNames
{
    public const string EmailsColumn = "courriel";
    public const string PublicsColumn = "publics_accueillis";
    public const string FeesColumn = "conditions_acces";
    public const string ProgrammesColumn = "labels_nationaux";
    public const string OtherLabelsColumn = "labels_autres";
    public const string AccessibilityColumn = "accessibilite";
    public const string AddressKeyColumn = "cle_ban";
    public const string AcceptsVouchers = "Accepte le Pass numérique";
    public const string VoucherLabel = "APTIC";
    public const string Adults = "Adultes";

    /// <summary>The 15 services of v0.1 → the 9 of v1.</summary>
    public static FrozenDictionary<string, Services> Services { get; } = Table<Services>(
        ("Devenir autonome dans les démarches administratives", Directory.Services.Procedures),
        ("Réaliser des démarches administratives avec un accompagnement", Directory.Services.Procedures),
        ("Prendre en main un smartphone ou une tablette", Directory.Services.EverydaySkills),
        ("Prendre en main un ordinateur", Directory.Services.EverydaySkills),
        ("Utiliser le numérique au quotidien", Directory.Services.EverydaySkills),
        ("Approfondir ma culture numérique", Directory.Services.DigitalCulture),
        ("Favoriser mon insertion professionnelle", Directory.Services.Employment),
        ("Accéder à une connexion internet", Directory.Services.InternetAccess),
        ("Accéder à du matériel", Directory.Services.InternetAccess),
        ("S'équiper en matériel informatique", Directory.Services.SolidarityEquipment),
        ("Créer et développer mon entreprise", Directory.Services.Employment),
        ("Créer avec le numérique", Directory.Services.Creation),
        ("Accompagner les démarches de santé", Directory.Services.Procedures),
        ("Promouvoir la citoyenneté numérique", Directory.Services.DigitalCulture),
        ("Soutenir la parentalité et l'éducation avec le numérique", Directory.Services.Parenting));

    public static FrozenDictionary<string, Publics> Publics { get; } = Table<Publics>(
        ("Familles/enfants", Directory.Publics.Families), ("Jeunes (16-26 ans)", Directory.Publics.Young), ("Jeunes", Directory.Publics.Young),
        ("Seniors (+ 65 ans)", Directory.Publics.Seniors), ("Seniors", Directory.Publics.Seniors), ("Étudiants", Directory.Publics.Students),
        ("Uniquement femmes", Directory.Publics.Women), ("Femmes", Directory.Publics.Women), (Adults, Directory.Publics.None));

    public static FrozenDictionary<string, Care> Care { get; } = Table<Care>(
        ("Déficience visuelle", Directory.Care.VisualImpairment), ("Surdité", Directory.Care.Deafness), ("Handicaps moteurs", Directory.Care.Mobility),
        ("Handicaps psychiques", Directory.Care.MentalDisability), ("Handicaps mentaux", Directory.Care.MentalDisability),
        ("Personnes en situation d'illettrisme", Directory.Care.Illiteracy), ("Langues étrangères (anglais)", Directory.Care.English),
        ("Langues étrangères (autre)", Directory.Care.OtherLanguages), ("Langues étrangères (autres)", Directory.Care.OtherLanguages));

    public static FrozenDictionary<string, Fees> Fees { get; } = Table<Fees>(
        ("Gratuit", Directory.Fees.Free), ("Gratuit sous condition", Directory.Fees.FreeOnCondition),
        ("Payant", Directory.Fees.Paying), ("Adhésion", Directory.Fees.FreeOnCondition));

    public static FrozenDictionary<string, Ways> Ways { get; } = Table<Ways>(
        ("Seul", Directory.Ways.OnOnesOwn), ("Avec de l'aide", Directory.Ways.Individual), ("A ma place", Directory.Ways.Individual),
        ("Dans un atelier", Directory.Ways.Workshop), ("À distance", Directory.Ways.Remote));

    public static FrozenDictionary<string, NationalProgrammes> Programmes { get; } = Table<NationalProgrammes>(
        ("CNFS", NationalProgrammes.ConseillersNumeriques), ("Conseiller numérique", NationalProgrammes.ConseillersNumeriques),
        ("Point relais CAF", NationalProgrammes.CafAccessPoint), ("Relais numérique", NationalProgrammes.RelaisNumerique),
        ("Grandes écoles du numérique", NationalProgrammes.GrandeEcole), ("Croix Rouge", NationalProgrammes.CroixRouge), ("Pix", NationalProgrammes.Pix));

    /// <summary>The value of an older spelling; null when the table has none.</summary>
    public static T? Read<T>(FrozenDictionary<string, T> table, string name) where T : struct, Enum =>
        table.TryGetValue(Key.Of(BeforeColon(name)), out var value) ? value : null;

    /// <summary>« Gratuit : je peux accéder gratuitement… » → « Gratuit ».</summary>
    public static string BeforeColon(string name) => name.Split(':')[0].Trim();

    private static FrozenDictionary<string, T> Table<T>(params ReadOnlySpan<(string Name, T Value)> values) =>
        values.ToArray().ToFrozenDictionary(v => Key.Of(v.Name), v => v.Value);
}
