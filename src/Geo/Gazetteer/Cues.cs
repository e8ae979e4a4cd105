namespace OrientationBot.Geo.Gazetteer;

/// <summary>What the words before a name say about it.</summary>
internal enum Cue
{
    None,

    /// <summary>« rue de », « place »: a street is named, not a town.</summary>
    Street,

    /// <summary>« madame », « s'appelle », « un verre de »: somebody or something is named.</summary>
    Person,

    /// <summary>« un », « mes », « quelques »: a common noun follows.</summary>
    Determiner,

    /// <summary>« je », « c'est », « pas »: a verb or an adjective follows.</summary>
    Clause,

    /// <summary>« du », « des »: a place may follow, or something that is no place (« du pain », « des murs »).</summary>
    Partitive,

    /// <summary>« merci », « bonjour »: somebody is spoken to.</summary>
    Call,

    /// <summary>« de », « pour », « et »: a place may follow.</summary>
    Link,

    /// <summary>« à », « sur »: a place follows, or an infinitive.</summary>
    At,

    /// <summary>« dans le », « département de »: a territory follows.</summary>
    Within,

    /// <summary>« près de », « mairie de », « vers »: a place follows.</summary>
    Near,

    /// <summary>« j'habite », « je suis de »: a place follows, whatever it is called.</summary>
    Home,
}

/// <summary>The phrases that announce a place in French, and those that announce something else.</summary>
internal static class Cues
{
    private const int LongestPhrase = 5;

    private static readonly string[] Links = ["de", "d", "dans", "pour", "en", "depuis", "et", "ou", "puis", "par", "mais", "plutot", "entre"];
    private static readonly string[] Partitives = ["du", "des"];
    private static readonly string[] Calls = ["merci", "bonjour", "bonsoir", "salut", "coucou", "allo"];
    private static readonly string[] Ats = ["a", "au", "aux", "sur", "jusqu a", "jusqu au", "in"];
    private static readonly string[] Nears =
    [
        "pres", "proche", "proches", "a proximite", "proximite", "autour", "aux alentours", "alentours", "aux environs", "environs", "du cote", "a cote", "cote",
        "non loin", "dans le coin", "secteur", "commune", "ville", "village", "bourg", "mairie", "gare", "agglomeration", "agglo", "prefecture", "centre ville",
        "hopital", "mediatheque", "bibliotheque", "pimms", "caf", "cpam", "france services", "travaille", "bosse", "etudie", "france travail", "ccas", "pole emploi", "mission locale",
    ];

    private static readonly string[] Roads = ["sur la route", "a la sortie", "a l entree", "minutes", "mn", "km", "kilometres", "bornes", "limite"];

    private static readonly string[] Homes =
    [
        "habite", "habites", "habitons", "habitez", "habitent", "habitant", "habitante", "habitants", "vis", "vit", "vivons", "vivent", "loge", "logee", "reside", "residant",
        "domicilie", "domiciliee", "demeure", "demeurant", "demenage", "emmenage", "installe", "installee", "jhabite", "jabite", "abite", "jabit", "habit", "jvis", "jvi", "live", "lives", "living",
    ];

    private static readonly string[] HomeLinks = ["", "a", "au", "aux", "sur", "dans", "en", "de", "du", "vers", "pres de", "pres d", "pres du", "du cote de", "du cote d", "a cote de", "a cote d", "dans la commune de", "dans la ville de", "dans le village de", "in", "near", "at"];
    private static readonly string[] HomePhrases =
        ["je suis de", "jsuis a", "jsui a", "chui a", "chuis a", "jsuis de", "jsui de", "chui de", "jsuis sur", "jsui sur", "i am in", "i m in", "we are in", "suis de", "suis d", "on est de", "suis a", "suis au", "suis sur", "suis vers", "sommes a", "sommes de", "sommes sur", "viens de", "vient de", "viens d", "viens du", "viens des", "suis du", "suis des", "vais a", "vais au", "aller a", "rendre a", "va a", "me trouve a", "suis du cote de"];

    private static readonly string[] Persons =
    [
        "monsieur", "madame", "mme", "mr", "mlle", "mademoiselle", "docteur", "dr", "maitre", "colonel", "collegue", "la famille", "une famille", "prenom", "m appelle", "nomme", "nommee", "nom est", "appelle", "s appelle", "verre de", "bouteille de", "fromage de",
        "vin de", "praline de", "pralines de", "miel de", "tarte de", "pate de", "crottin de", "vinaigre de", "rillettes de", "andouille de", "sable de", "sables de", "fan de",
    ];
    private static readonly string[] Determiners =
    [
        "un", "une", "ce", "cet", "cette", "ces", "mon", "ma", "mes", "ton", "ta", "tes", "son", "sa", "ses", "notre", "nos", "votre", "vos", "leur", "leurs", "le", "la", "les", "l",
        "quelques", "plusieurs", "deux", "trois", "quatre", "aucun", "aucune", "quel", "quelle", "quels", "quelles", "tout", "toute", "tous", "toutes", "chaque", "a un", "a une",
        "a le", "a la", "a l", "de le", "de la", "de l", "de ma", "de mon",
    ];

    private static readonly string[] Clauses =
        ["je", "j", "tu", "il", "elle", "on", "nous", "vous", "ils", "elles", "suis", "c est", "est", "es", "sont", "pas", "trop", "plus", "moins", "tres", "ai", "as", "ont", "avons", "avez", "etre", "avoir", "m a", "chez"];

    private static readonly string[] Withins =
    [
        "dans le", "dans la", "dans l", "dans les", "departement", "departement de", "departement de la", "departement de l", "departement du", "departement des", "departement d",
        "dept", "dep", "region", "tout le", "toute la", "conseil departemental du", "conseil departemental de", "pref du", "prefecture du", "prefecture de l",
    ];

    private static readonly Dictionary<ulong, Cue> Phrases = Build();

    /// <summary>What the longest known phrase that ends just before a word announces.</summary>
    public static Cue Before(TextWords words, int index)
    {
        for (var first = Math.Max(0, index - LongestPhrase); first < index; first++)
            if (SameClause(words, first, index) && Phrases.TryGetValue(Phrase(words, first, index), out var cue) && (words[index].Is(WordMarks.Joined) || Announces(cue))) return cue;
        return Streets.EndsBefore(words, index) ? Cue.Near : Cue.None;
    }

    /// <summary>How much a cue speaks for a place; see <see cref="Evidence"/>.</summary>
    public static int Points(Cue cue) => cue switch
    {
        Cue.Home => 4,
        Cue.Near => 3,
        Cue.At or Cue.Within => 2,
        Cue.Link or Cue.Partitive => 1,
        Cue.Determiner => -2,
        Cue.Person => -4,
        Cue.Clause => -2,
        Cue.Street => -20,
        _ => 0,
    };

    /// <summary>True when it still holds after a comma: « je ne comprends pas, Vierzon » denies nothing of the town.</summary>
    private static bool Announces(Cue cue) => cue is Cue.At or Cue.Within or Cue.Near or Cue.Home;

    private static bool SameClause(TextWords words, int first, int index)
    {
        for (var i = first + 1; i <= index; i++)
            if (words[i].Is(WordMarks.Opening)) return false;
        return true;
    }

    private static ulong Phrase(TextWords words, int first, int end)
    {
        var hash = NameHash.Seed;
        for (var i = first; i < end; i++) hash = NameHash.Extend(NameHash.Extend(hash, words.Letters(i)), " ");
        return hash;
    }

    private static ulong Phrase(string phrase)
    {
        var words = new TextWords(phrase);
        return Phrase(words, 0, words.Count);
    }

    private static Dictionary<ulong, Cue> Build()
    {
        var phrases = new Dictionary<ulong, Cue>();
        Add(phrases, Cue.Determiner, Determiners);
        Add(phrases, Cue.Clause, Clauses);
        Add(phrases, Cue.Link, Links);
        Add(phrases, Cue.Partitive, Partitives);
        Add(phrases, Cue.Call, Calls);
        Add(phrases, Cue.At, Ats);
        Add(phrases, Cue.Near, ["vers", "near", "around", "close to", "direction", "secteur", "quartier", "quartier de", "quartier du", "quartier des", "region de", "region d", "mairie", "commune", "ville"]);
        Add(phrases, Cue.Near, Joined(Nears, ["de", "d", "du", "des"]));
        Add(phrases, Cue.Near, Joined(Roads, ["de", "d", "du", "des"]));
        Add(phrases, Cue.Near, Joined(["travaille", "bosse", "etudie", "scolarise", "scolarisee", "va", "allons", "vas"], ["a", "au", "sur", "vers"]));
        Add(phrases, Cue.Within, Withins);
        Add(phrases, Cue.Home, Joined(Homes, HomeLinks));
        Add(phrases, Cue.Home, HomePhrases);
        Add(phrases, Cue.Person, Persons);
        Add(phrases, Cue.Street, Joined(Streets.Heads, ["", "de", "d", "du", "des", "de la", "de l", "la", "le", "les", "saint", "sainte"]));
        return phrases;
    }

    private static void Add(Dictionary<ulong, Cue> phrases, Cue cue, IEnumerable<string> texts)
    {
        foreach (var text in texts) phrases[Phrase(text)] = cue;
    }

    private static IEnumerable<string> Joined(string[] heads, string[] tails) =>
        from head in heads from tail in tails select tail.Length == 0 ? head : head + " " + tail;
}
