using System.Collections.Immutable;
using OrientationBot.Knowledge.Directory;

namespace OrientationBot.Knowledge.Exchange;

/// <summary>
/// How the national standard « lieux de médiation numérique » v1.0.2 names its columns and spells its closed lists
/// (schema of LaMednum/standard-mediation-num, Licence Ouverte 2.0): the only place where these words stand.
/// </summary>
public static class StandardNames
{
    /// <summary>Between the values of one cell.</summary>
    public const char ListSeparator = '|';

    /// <summary>The pivot of a structure whose SIRET and RNA are unknown.</summary>
    public const string UnknownPivot = "00000000000000";

    internal const string IdColumn = "id";
    internal const string PivotColumn = "pivot";
    internal const string NameColumn = "nom";
    internal const string CommuneColumn = "commune";
    internal const string PostalCodeColumn = "code_postal";
    internal const string InseeCodeColumn = "code_insee";
    internal const string AddressColumn = "adresse";
    internal const string AddressDetailColumn = "complement_adresse";
    internal const string LatitudeColumn = "latitude";
    internal const string LongitudeColumn = "longitude";
    internal const string TypesColumn = "typologie";
    internal const string PhoneColumn = "telephone";
    internal const string EmailsColumn = "courriels";
    internal const string WebSitesColumn = "site_web";
    internal const string HoursColumn = "horaires";
    internal const string SummaryColumn = "presentation_resume";
    internal const string DetailsColumn = "presentation_detail";
    internal const string SourceColumn = "source";
    internal const string MobilityColumn = "itinerance";
    internal const string ParentColumn = "structure_parente";
    internal const string UpdatedColumn = "date_maj";
    internal const string ServicesColumn = "services";
    internal const string PublicsColumn = "publics_specifiquement_adresses";
    internal const string CareColumn = "prise_en_charge_specifique";
    internal const string FeesColumn = "frais_a_charge";
    internal const string ProgrammesColumn = "dispositif_programmes_nationaux";
    internal const string LabelsColumn = "formations_labels";
    internal const string OtherLabelsColumn = "autres_formations_labels";
    internal const string AccessColumn = "modalites_acces";
    internal const string WaysColumn = "modalites_accompagnement";
    internal const string AccessibilityPageColumn = "fiche_acces_libre";
    internal const string AppointmentPageColumn = "prise_rdv";

    /// <summary>The columns, in their mandatory order.</summary>
    public static ImmutableArray<string> Columns { get; } =
    [
        IdColumn, PivotColumn, NameColumn, CommuneColumn, PostalCodeColumn, InseeCodeColumn, AddressColumn, AddressDetailColumn,
        LatitudeColumn, LongitudeColumn, TypesColumn, PhoneColumn, EmailsColumn, WebSitesColumn, HoursColumn, SummaryColumn,
        DetailsColumn, SourceColumn, MobilityColumn, ParentColumn, UpdatedColumn, ServicesColumn, PublicsColumn, CareColumn,
        FeesColumn, ProgrammesColumn, LabelsColumn, OtherLabelsColumn, AccessColumn, WaysColumn, AccessibilityPageColumn,
        AppointmentPageColumn,
    ];

    /// <summary>Column <c>services</c>.</summary>
    public static ClosedList<Services> Services { get; } = new(
        (Directory.Services.Procedures, "Aide aux démarches administratives"),
        (Directory.Services.EverydaySkills, "Maîtrise des outils numériques du quotidien"),
        (Directory.Services.Employment, "Insertion professionnelle via le numérique"),
        (Directory.Services.Security, "Utilisation sécurisée du numérique"),
        (Directory.Services.Parenting, "Parentalité et éducation avec le numérique"),
        (Directory.Services.Creation, "Loisirs et créations numériques"),
        (Directory.Services.DigitalCulture, "Compréhension du monde numérique"),
        (Directory.Services.InternetAccess, "Accès internet et matériel informatique"),
        (Directory.Services.SolidarityEquipment, "Acquisition de matériel informatique à prix solidaire"));

    /// <summary>Column <c>publics_specifiquement_adresses</c>.</summary>
    public static ClosedList<Publics> Publics { get; } = new(
        (Directory.Publics.Young, "Jeunes"),
        (Directory.Publics.Students, "Étudiants"),
        (Directory.Publics.Families, "Familles et/ou enfants"),
        (Directory.Publics.Seniors, "Seniors"),
        (Directory.Publics.Women, "Femmes"));

    /// <summary>Column <c>prise_en_charge_specifique</c>.</summary>
    public static ClosedList<Care> Care { get; } = new(
        (Directory.Care.Deafness, "Surdité"),
        (Directory.Care.Mobility, "Handicaps moteurs"),
        (Directory.Care.MentalDisability, "Handicaps mentaux"),
        (Directory.Care.Illiteracy, "Illettrisme"),
        (Directory.Care.English, "Langues étrangères (anglais)"),
        (Directory.Care.OtherLanguages, "Langues étrangères (autres)"),
        (Directory.Care.VisualImpairment, "Déficience visuelle"));

    /// <summary>Column <c>frais_a_charge</c>.</summary>
    public static ClosedList<Fees> Fees { get; } = new(
        (Directory.Fees.Free, "Gratuit"),
        (Directory.Fees.FreeOnCondition, "Gratuit sous condition"),
        (Directory.Fees.Paying, "Payant"));

    /// <summary>Column <c>itinerance</c>.</summary>
    public static ClosedList<Mobility> Mobility { get; } = new(
        (Directory.Mobility.Itinerant, "Itinérant"),
        (Directory.Mobility.Fixed, "Fixe"));

    /// <summary>Column <c>modalites_acces</c>.</summary>
    public static ClosedList<Access> Access { get; } = new(
        (Directory.Access.DropIn, "Se présenter"),
        (Directory.Access.Phone, "Téléphoner"),
        (Directory.Access.Mail, "Contacter par mail"),
        (Directory.Access.OnlineAppointment, "Prendre un RDV en ligne"),
        (Directory.Access.NoPublic, "Ce lieu n'accueille pas de public"),
        (Directory.Access.PrescriptionMail, "Envoyer un mail avec une fiche de prescription"));

    /// <summary>Column <c>modalites_accompagnement</c>.</summary>
    public static ClosedList<Ways> Ways { get; } = new(
        (Directory.Ways.OnOnesOwn, "En autonomie"),
        (Directory.Ways.Individual, "Accompagnement individuel"),
        (Directory.Ways.Workshop, "Dans un atelier collectif"),
        (Directory.Ways.Remote, "À distance"));

    /// <summary>Column <c>dispositif_programmes_nationaux</c>.</summary>
    public static ClosedList<NationalProgrammes> Programmes { get; } = new(
        (NationalProgrammes.AidantsConnect, "Aidants Connect"),
        (NationalProgrammes.ReferenceLibraries, "Bibliothèques numérique de référence"),
        (NationalProgrammes.Pix, "Certification PIX"),
        (NationalProgrammes.ConseillersNumeriques, "Conseillers numériques"),
        (NationalProgrammes.EmmausConnect, "Emmaüs Connect"),
        (NationalProgrammes.FranceServices, "France Services"),
        (NationalProgrammes.GrandeEcole, "Grande école du numérique"),
        (NationalProgrammes.CroixRouge, "La Croix Rouge"),
        (NationalProgrammes.CafAccessPoint, "Point d'accès numérique CAF"),
        (NationalProgrammes.PromeneursDuNet, "Promeneurs du net"),
        (NationalProgrammes.RelaisNumerique, "Relais numérique (Emmaüs Connect)"));

    /// <summary>Column <c>formations_labels</c>.</summary>
    public static ClosedList<TrainingLabels> Labels { get; } = new(
        (TrainingLabels.MonEspaceSante, "Formé à « Mon Espace Santé »"),
        (TrainingLabels.Duplex, "Formé à « DUPLEX » (illettrisme)"),
        (TrainingLabels.Arnia, "Arnia/MedNum BFC (Bourgogne-Franche-Comté)"),
        (TrainingLabels.ReuseCollective, "Collectif ressources et acteurs réemploi (Normandie)"),
        (TrainingLabels.EtapesNumeriques, "Étapes numériques (La Poste)"),
        (TrainingLabels.FabriquesDeTerritoire, "Fabriques de Territoire"),
        (TrainingLabels.Eclaireurs, "Les Éclaireurs du numérique (Drôme)"),
        (TrainingLabels.MesPapiers, "Mes Papiers (Métropole de Lyon)"),
        (TrainingLabels.Ordi3, "ORDI 3.0"),
        (TrainingLabels.SudLabs, "SUD LABS (PACA)"));

    /// <summary>What an import could not make sure of travels among the other labels, so that no file loses it.</summary>
    internal static ClosedList<SheetDoubts> Doubts { get; } = new(
        (SheetDoubts.ToVerify, "À vérifier"),
        (SheetDoubts.AddressUnsure, "Adresse à vérifier"),
        (SheetDoubts.HoursPartlyRead, "Horaires à vérifier"));
}
