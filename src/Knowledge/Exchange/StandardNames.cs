using OrientationBot.Knowledge.Directory;

namespace OrientationBot.Knowledge.Exchange;

/// <summary>How the national standard « lieux de médiation numérique » v1.0.2 spells its closed lists: the only place where these words stand.</summary>
public static class StandardNames
{
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
}
