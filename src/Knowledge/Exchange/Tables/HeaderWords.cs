using System.Collections.Immutable;
using OrientationBot.Geo.Gazetteer;
using static OrientationBot.Knowledge.Exchange.StandardNames;

namespace OrientationBot.Knowledge.Exchange.Tables;

/// <summary>How people head the columns of their tables, in French and English, folded: the only place where these words stand.</summary>
internal static class HeaderWords
{
    private static readonly ImmutableArray<(string Field, string[] Words)> All =
    [
        .. Of(NameColumn, "nom", "nom du lieu", "nom lieu", "nom de la structure", "nom structure", "structure", "lieu", "etablissement", "denomination", "intitule", "libelle", "organisme", "association", "raison sociale", "enseigne", "equipement", "nom equipement", "espace", "lieu de permanence", "titre", "name", "title", "organisation", "organization", "venue", "place"),
        .. Of(AddressColumn, "adresse", "adresse postale", "adresse complete", "rue", "voie", "numero et rue", "n et rue", "siege", "ou", "localisation", "address", "street", "street address", "postal address", "location"),
        .. Of(AddressDetailColumn, "complement", "complement d adresse", "compl", "batiment", "etage"),
        .. Of(PostalCodeColumn, "code postal", "cp", "code post", "zip", "zip code", "postcode", "postal code"),
        .. Of(CommuneColumn, "commune", "ville", "localite", "bureau distributeur", "cp ville", "town", "city", "locality"),
        .. Of(InseeCodeColumn, "insee", "code insee", "code commune", "depcom"),
        .. Of(LatitudeColumn, "latitude", "lat", "coordonnees y"),
        .. Of(LongitudeColumn, "longitude", "long", "lon", "lng", "coordonnees x"),
        .. Of(ColumnTarget.Position, "coordonnees", "coordonnees gps", "gps", "geolocalisation", "lat lon", "geo point", "geo point 2d", "coordinates"),
        .. Of(PhoneColumn, "telephone", "tel", "tel fixe", "tel pro", "numero", "numero de telephone", "portable", "mobile", "tph", "phone", "phone number", "telephone number", "joindre"),
        .. Of(EmailsColumn, "mail", "e mail", "email", "mel", "courriel", "adresse mail", "adresse e mail", "adresse email", "adresse electronique", "messagerie"),
        .. Of(WebSitesColumn, "site", "site web", "site internet", "url", "web", "page web", "lien", "website", "web site", "homepage"),
        .. Of(HoursColumn, "horaires", "horaire", "heures", "ouverture", "heures d ouverture", "horaires d ouverture", "jours et heures", "permanences", "permanence", "jours", "opening hours", "hours", "opening"),
        .. ColumnTarget.Days.SelectMany((day, i) => Of(ColumnTarget.Day(day), day, day[..2], day[..3], Days[i], Days[i][..3])),
        .. Of(SummaryColumn, "resume", "objet", "presentation", "presentation courte", "summary"),
        .. Of(DetailsColumn, "description", "presentation detaillee", "detail", "body", "a propos", "about"),
        .. Of(ServicesColumn, "services", "service", "activites", "activite", "offre", "prestations", "ce qu on y fait", "que proposez vous", "aides proposees", "activities"),
        .. Of(PublicsColumn, "public", "publics", "public vise", "public accueilli", "public cible", "audience", "target audience"),
        .. Of(CareColumn, "handicap", "handicaps", "accessibilite", "prise en charge"),
        .. Of(FeesColumn, "gratuit", "tarif", "tarifs", "prix", "cout", "frais", "est ce gratuit", "cost", "price", "fee", "fees", "free"),
        .. Of(AccessColumn, "modalites d acces", "acces", "rdv", "rendez vous", "how to come", "access"),
        .. Of(WaysColumn, "accompagnement", "accueil", "modalites d accompagnement", "format"),
        .. Of(TypesColumn, "type", "typologie", "categorie", "type de lieu", "type equipement", "type de structure", "statut", "kind", "category"),
        .. Of(MobilityColumn, "itinerance", "itinerant", "itinerant ou fixe"),
        .. Of(ProgrammesColumn, "dispositif", "programme", "label", "labels", "labellisation"),
        .. Of(ParentColumn, "gestionnaire", "employeur", "structure porteuse", "structure parente", "porteur", "collectivite", "operator", "parent"),
        .. Of(PivotColumn, "siret", "siren", "rna", "numero siret", "siret gestionnaire", "pivot"),
        .. Of(IdColumn, "id", "identifiant", "ref", "reference", "code", "n", "nid", "fid", "uid", "uuid"),
        .. Of(UpdatedColumn, "date", "date de mise a jour", "mise a jour", "maj", "derniere maj", "date maj", "horodateur", "modifie le", "changed", "updated", "last updated", "timestamp"),
        .. Of(AppointmentPageColumn, "lien rdv", "rendez vous en ligne", "prise de rendez vous", "rdv en ligne", "prise rdv", "booking", "booking link"),
        .. Of(AccessibilityPageColumn, "acceslibre", "fiche acceslibre", "acces libre"),
        // Whose columns speak of persons, or of nothing that a sheet has a place for.
        .. Of(ColumnTarget.Ignored, "prenom", "fonction", "fax", "telecopie", "notes", "note", "commentaire", "commentaires", "un commentaire", "observation", "observations", "remarque", "remarques", "civilite", "date de naissance", "mot de passe", "geometry type", "first name", "comments", "remarks", "referent", "nom du contact", "nom de la personne"),
    ];

    private static string[] Days => ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    /// <summary>How well a header names each field, 0 to 1: 1 for one of its names, less when the name is only a part of it.</summary>
    public static Dictionary<string, double> Read(string header)
    {
        var words = Fold.Words(header.Replace('_', ' ').Replace('.', ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var found = new Dictionary<string, double>();
        foreach (var (field, name) in All)
            if (Share(words, name) is > 0 and var share && share > found.GetValueOrDefault(field)) found[field] = share;
        return found;
    }

    /// <summary>The field that a person means by a few words; null when they name none.</summary>
    public static string? Field(string words) => Read(words) is { Count: > 0 } found && found.MaxBy(f => f.Value) is { Value: >= 0.7 } best ? best.Key : null;

    /// <summary>1 when the words are the name, 0.9 at the start of a header, less the more other words surround it; 0 when it is not in them.</summary>
    private static double Share(string[] words, string[] name)
    {
        for (var at = 0; at + name.Length <= words.Length; at++)
            if (words.AsSpan(at).StartsWith(name)) return words.Length == name.Length ? 1 : (at == 0 ? 0.55 : 0.45) + 0.4 * name.Sum(w => w.Length) / words.Sum(w => w.Length);
        return 0;
    }

    private static IEnumerable<(string, string[])> Of(string field, params string[] names) => names.Select(name => (field, name.Split(' ')));
}
