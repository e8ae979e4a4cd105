using System.Collections;

namespace OrientationBot.Knowledge.Directory;

/// <summary>What a structure is: the codes of the national standard's column <c>typologie</c>, spelt as there.</summary>
public enum Typology : byte
{
    /// <summary>Structures porteuses d’ateliers et chantiers d’insertion.</summary>
    ACI,
    /// <summary>SIAE — Atelier chantier d’insertion premières heures en chantier.</summary>
    ACIPHC,
    /// <summary>Agence nationale pour la formation professionnelle des adultes.</summary>
    AFPA,
    /// <summary>Associations intermédiaires.</summary>
    AI,
    /// <summary>Aide sociale à l’enfance.</summary>
    ASE,
    /// <summary>Associations.</summary>
    ASSO,
    /// <summary>Associations de chômeurs.</summary>
    ASSO_CHOMEUR,
    /// <summary>Autre.</summary>
    Autre,
    /// <summary>Crèche à vocation d'insertion professionnelle.</summary>
    AVIP,
    /// <summary>Bibliothèque / Médiathèque.</summary>
    BIB,
    /// <summary>Centre d'accueil et d'accompagnement à la réduction de risques pour usagers de drogues.</summary>
    CAARUD,
    /// <summary>Centres d’accueil de demandeurs d’asile.</summary>
    CADA,
    /// <summary>Caisses d’allocation familiale.</summary>
    CAF,
    /// <summary>Cap Emploi.</summary>
    CAP_EMPLOI,
    /// <summary>Centres d’adaptation à la vie active.</summary>
    CAVA,
    /// <summary>Communautés de Commune.</summary>
    CC,
    /// <summary>Centres communaux d’action sociale.</summary>
    CCAS,
    /// <summary>Chambres consulaires.</summary>
    CCONS,
    /// <summary>Conseils Départementaux.</summary>
    CD,
    /// <summary>Centre départemental d'action sociale.</summary>
    CDAS,
    /// <summary>Centre des finances publiques.</summary>
    CFP,
    /// <summary>Centres d’hébergement et de réinsertion sociale.</summary>
    CHRS,
    /// <summary>Centres d’hébergement d’urgence.</summary>
    CHU,
    /// <summary>Centres intercommunaux d’action sociale.</summary>
    CIAS,
    /// <summary>Centres d’information sur les droits des femmes et des familles.</summary>
    CIDFF,
    /// <summary>Cité des métiers.</summary>
    CITMET,
    /// <summary>Centre Médico Psychologique.</summary>
    CMP,
    /// <summary>Centre médico-social.</summary>
    CMS,
    /// <summary>Caisse primaire d'assurance maladie.</summary>
    CPAM,
    /// <summary>Centres provisoires d’hébergement.</summary>
    CPH,
    /// <summary>Centre social.</summary>
    CS,
    /// <summary>Centre de soins, d'accompagnement et de prévention en addictologie.</summary>
    CSAPA,
    /// <summary>Centre socioculturel.</summary>
    CSC,
    /// <summary>Directions de l’Economie, de l’Emploi, du Travail et des Solidarités.</summary>
    DEETS,
    /// <summary>Services sociaux du Conseil départemental.</summary>
    DEPT,
    /// <summary>Délégation interministérielle à la prévention et à la lutte contre la pauvreté.</summary>
    DIPLP,
    /// <summary>École de la deuxième chance.</summary>
    E2C,
    /// <summary>Entreprise adaptée.</summary>
    EA,
    /// <summary>Entreprise adaptée.</summary>
    EATT,
    /// <summary>Entreprises d’insertion.</summary>
    EI,
    /// <summary>Entreprises d’insertion par le travail indépendant.</summary>
    EITI,
    /// <summary>Espace Numérique Mobile.</summary>
    ENM,
    /// <summary>Intercommunalité.</summary>
    EPCI,
    /// <summary>Espace Public Internet.</summary>
    EPI,
    /// <summary>Établissement pour l'insertion dans l'emploi.</summary>
    EPIDE,
    /// <summary>Espace publique numérique.</summary>
    EPN,
    /// <summary>Épicerie solidaire.</summary>
    ES,
    /// <summary>Établissements ou services d'aide par le travail.</summary>
    ESAT,
    /// <summary>Entreprise def l'Économie Sociale et Solidaire.</summary>
    ESS,
    /// <summary>Entreprises de travail temporaire d’insertion.</summary>
    ETTI,
    /// <summary>Espace de vie sociale.</summary>
    EVS,
    /// <summary>Fablab.</summary>
    FABLAB,
    /// <summary>Fabrique.</summary>
    FABRIQUE,
    /// <summary>Fédérations d’acteurs de l’insertion et de la solidarité.</summary>
    FAIS,
    /// <summary>France travail.</summary>
    FT,
    /// <summary>Groupements d’employeurs pour l’insertion et la qualification.</summary>
    GEIQ,
    /// <summary>Hébergement d'urgence pour demandeurs d'asile.</summary>
    HUDA,
    /// <summary>La Poste.</summary>
    LA_POSTE,
    /// <summary>Maison de l'emploi.</summary>
    MDE,
    /// <summary>Maison des Habitants.</summary>
    MDH,
    /// <summary>Maison de l'emploi et de la formation.</summary>
    MDEF,
    /// <summary>Maison Départementale des Personnes Handicapées.</summary>
    MDPH,
    /// <summary>Maison Départementale des Solidarités.</summary>
    MDS,
    /// <summary>Maison des jeunes et de la culture.</summary>
    MJC,
    /// <summary>Mission Locale.</summary>
    ML,
    /// <summary>Maison de quartier.</summary>
    MQ,
    /// <summary>Mutualité Sociale Agricole.</summary>
    MSA,
    /// <summary>Maison de Services Au Public.</summary>
    MSAP,
    /// <summary>Municipalités.</summary>
    MUNI,
    /// <summary>Structures agréées Organisme d’accueil communautaire et d’activité solidaire.</summary>
    OACAS,
    /// <summary>Organisation délégataire d'un CD.</summary>
    ODC,
    /// <summary>Organisme de formations.</summary>
    OF,
    /// <summary>Opérateur d'intermédiation locative.</summary>
    OIL,
    /// <summary>Organisation porteuse de la clause sociale.</summary>
    OPCS,
    /// <summary>Point d'Accès au Droit.</summary>
    PAD,
    /// <summary>Pension de famille.</summary>
    PENSION,
    /// <summary>Point info.</summary>
    PI,
    /// <summary>Points et bureaux information jeunesse.</summary>
    PIJ_BIJ,
    /// <summary>Point Information Médiation Multi Services.</summary>
    PIMMS,
    /// <summary>Protection judiciaire de la jeunesse.</summary>
    PJJ,
    /// <summary>Plans locaux pour l’insertion et l’emploi.</summary>
    PLIE,
    /// <summary>Préfecture, Sous-Préfecture.</summary>
    PREF,
    /// <summary>Service ou club de prévention.</summary>
    PREVENTION,
    /// <summary>Région.</summary>
    REG,
    /// <summary>Relais lecture.</summary>
    RELAIS_LECTURE,
    /// <summary>Ressourcerie.</summary>
    RESSOURCERIE,
    /// <summary>Réseau France Services.</summary>
    RFS,
    /// <summary>Résidence sociale - Foyer de Jeunes Travailleurs.</summary>
    RS_FJT,
    /// <summary>Services et clubs de prévention.</summary>
    SCP,
    /// <summary>Services pénitentiaires d’insertion et de probation.</summary>
    SPIP,
    /// <summary>Tiers lieu &amp; coworking.</summary>
    TIERS_LIEUX,
}

/// <summary>A set of typologies, as bits; the empty set means « not said ».</summary>
public readonly record struct TypologySet : IEnumerable<Typology>
{
    private readonly UInt128 _bits;

    private TypologySet(UInt128 bits) => _bits = bits;

    /// <summary>The set of the given typologies.</summary>
    public static TypologySet Of(IEnumerable<Typology> typologies) =>
        new(typologies.Aggregate(UInt128.Zero, (bits, t) => bits | (UInt128.One << (int)t)));

    /// <summary>True when nothing is in it.</summary>
    public bool IsEmpty => _bits == UInt128.Zero;

    /// <summary>True when it holds the typology.</summary>
    public bool Contains(Typology typology) => (_bits & (UInt128.One << (int)typology)) != UInt128.Zero;

    /// <summary>True when both hold at least one same typology.</summary>
    public bool Overlaps(TypologySet other) => (_bits & other._bits) != UInt128.Zero;

    /// <summary>Both together.</summary>
    public static TypologySet operator |(TypologySet a, TypologySet b) => new(a._bits | b._bits);

    /// <inheritdoc/>
    public IEnumerator<Typology> GetEnumerator()
    {
        for (var bits = _bits; bits != UInt128.Zero; bits &= bits - 1)
            yield return (Typology)(int)UInt128.TrailingZeroCount(bits);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
