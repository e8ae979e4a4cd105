namespace OrientationBot.Knowledge.Directory;

// The closed lists of the national standard « lieux de médiation numérique » v1.0.2.
// Their French spellings stand in one place: Exchange/StandardNames.cs.

/// <summary>What a structure offers (column <c>services</c>).</summary>
[Flags]
public enum Services : ushort
{
    /// <summary>None declared.</summary>
    None = 0,
    /// <summary>Aide aux démarches administratives.</summary>
    Procedures = 1,
    /// <summary>Maîtrise des outils numériques du quotidien.</summary>
    EverydaySkills = 2,
    /// <summary>Insertion professionnelle via le numérique.</summary>
    Employment = 4,
    /// <summary>Utilisation sécurisée du numérique.</summary>
    Security = 8,
    /// <summary>Parentalité et éducation avec le numérique.</summary>
    Parenting = 16,
    /// <summary>Loisirs et créations numériques.</summary>
    Creation = 32,
    /// <summary>Compréhension du monde numérique.</summary>
    DigitalCulture = 64,
    /// <summary>Accès internet et matériel informatique.</summary>
    InternetAccess = 128,
    /// <summary>Acquisition de matériel informatique à prix solidaire.</summary>
    SolidarityEquipment = 256,
}

/// <summary>Whom a structure addresses specifically (<c>publics_specifiquement_adresses</c>); none = everyone.</summary>
[Flags]
public enum Publics : byte
{
    /// <summary>Everyone.</summary>
    None = 0,
    /// <summary>Jeunes.</summary>
    Young = 1,
    /// <summary>Étudiants.</summary>
    Students = 2,
    /// <summary>Familles et/ou enfants.</summary>
    Families = 4,
    /// <summary>Seniors.</summary>
    Seniors = 8,
    /// <summary>Femmes.</summary>
    Women = 16,
}

/// <summary>Particular care a structure knows how to give (<c>prise_en_charge_specifique</c>).</summary>
[Flags]
public enum Care : byte
{
    /// <summary>None declared, or none asked.</summary>
    None = 0,
    /// <summary>Surdité.</summary>
    Deafness = 1,
    /// <summary>Handicaps moteurs.</summary>
    Mobility = 2,
    /// <summary>Handicaps mentaux.</summary>
    MentalDisability = 4,
    /// <summary>Illettrisme.</summary>
    Illiteracy = 8,
    /// <summary>Langues étrangères (anglais).</summary>
    English = 16,
    /// <summary>Langues étrangères (autres).</summary>
    OtherLanguages = 32,
    /// <summary>Déficience visuelle.</summary>
    VisualImpairment = 64,
}

/// <summary>What the person pays (<c>frais_a_charge</c>).</summary>
[Flags]
public enum Fees : byte
{
    /// <summary>Not said.</summary>
    Unknown = 0,
    /// <summary>Gratuit.</summary>
    Free = 1,
    /// <summary>Gratuit sous condition.</summary>
    FreeOnCondition = 2,
    /// <summary>Payant.</summary>
    Paying = 4,
}

/// <summary>How to reach the structure (<c>modalites_acces</c>).</summary>
[Flags]
public enum Access : byte
{
    /// <summary>Not said.</summary>
    Unknown = 0,
    /// <summary>Se présenter.</summary>
    DropIn = 1,
    /// <summary>Téléphoner.</summary>
    Phone = 2,
    /// <summary>Contacter par mail.</summary>
    Mail = 4,
    /// <summary>Prendre un RDV en ligne.</summary>
    OnlineAppointment = 8,
    /// <summary>Ce lieu n'accueille pas de public.</summary>
    NoPublic = 16,
    /// <summary>Envoyer un mail avec une fiche de prescription.</summary>
    PrescriptionMail = 32,
}

/// <summary>How people are helped there (<c>modalites_accompagnement</c>).</summary>
[Flags]
public enum Ways : byte
{
    /// <summary>Not said.</summary>
    Unknown = 0,
    /// <summary>En autonomie.</summary>
    OnOnesOwn = 1,
    /// <summary>Accompagnement individuel.</summary>
    Individual = 2,
    /// <summary>Dans un atelier collectif.</summary>
    Workshop = 4,
    /// <summary>À distance.</summary>
    Remote = 8,
}

/// <summary>Whether the structure travels (<c>itinerance</c>).</summary>
[Flags]
public enum Mobility : byte
{
    /// <summary>Not said.</summary>
    Unknown = 0,
    /// <summary>Fixe.</summary>
    Fixed = 1,
    /// <summary>Itinérant.</summary>
    Itinerant = 2,
}

/// <summary>National programmes a structure belongs to (<c>dispositif_programmes_nationaux</c>).</summary>
[Flags]
public enum NationalProgrammes : ushort
{
    /// <summary>None declared.</summary>
    None = 0,
    /// <summary>Aidants Connect.</summary>
    AidantsConnect = 1,
    /// <summary>Bibliothèques numérique de référence.</summary>
    ReferenceLibraries = 2,
    /// <summary>Certification PIX.</summary>
    Pix = 4,
    /// <summary>Conseillers numériques.</summary>
    ConseillersNumeriques = 8,
    /// <summary>Emmaüs Connect.</summary>
    EmmausConnect = 16,
    /// <summary>France Services.</summary>
    FranceServices = 32,
    /// <summary>Grande école du numérique.</summary>
    GrandeEcole = 64,
    /// <summary>La Croix Rouge.</summary>
    CroixRouge = 128,
    /// <summary>Point d'accès numérique CAF.</summary>
    CafAccessPoint = 256,
    /// <summary>Promeneurs du net.</summary>
    PromeneursDuNet = 512,
    /// <summary>Relais numérique (Emmaüs Connect).</summary>
    RelaisNumerique = 1024,
}

/// <summary>Training and labels (<c>formations_labels</c>).</summary>
[Flags]
public enum TrainingLabels : ushort
{
    /// <summary>None declared.</summary>
    None = 0,
    /// <summary>Formé à « Mon Espace Santé ».</summary>
    MonEspaceSante = 1,
    /// <summary>Formé à « DUPLEX » (illettrisme).</summary>
    Duplex = 2,
    /// <summary>Arnia/MedNum BFC (Bourgogne-Franche-Comté).</summary>
    Arnia = 4,
    /// <summary>Collectif ressources et acteurs réemploi (Normandie).</summary>
    ReuseCollective = 8,
    /// <summary>Étapes numériques (La Poste).</summary>
    EtapesNumeriques = 16,
    /// <summary>Fabriques de Territoire.</summary>
    FabriquesDeTerritoire = 32,
    /// <summary>Les Éclaireurs du numérique (Drôme).</summary>
    Eclaireurs = 64,
    /// <summary>Mes Papiers (Métropole de Lyon).</summary>
    MesPapiers = 128,
    /// <summary>ORDI 3.0.</summary>
    Ordi3 = 256,
    /// <summary>SUD LABS (PACA).</summary>
    SudLabs = 512,
}
