using System.Globalization;
using OrientationBot.Knowledge.Directory;

namespace OrientationBot.Knowledge.Understanding.Reading;

/// <summary>The sections of the lexicon that hold expressions; the section's name is this name in kebab-case.</summary>
internal enum Topic
{
    /// <summary>Danger: the keys are those of <see cref="DistressKind"/>.</summary>
    Distress,
    /// <summary>What sounds like danger and is none: shields the words it covers.</summary>
    NoDistress,
    /// <summary>Dialogue acts: <see cref="DialogueAct"/>.</summary>
    Act,
    /// <summary>Feelings: <see cref="Understanding.Feeling"/>.</summary>
    Feeling,
    /// <summary>Questions about the assistant: <see cref="BotTopic"/>.</summary>
    Bot,
    /// <summary>Questions about a structure shown: <see cref="Understanding.Detail"/>.</summary>
    Detail,
    /// <summary>Ranks: 1, 2… or −1 for the last.</summary>
    Rank,
    /// <summary>Groups of people: <see cref="Publics"/>.</summary>
    Public,
    /// <summary>Particular care: <see cref="Directory.Care"/>.</summary>
    Care,
    /// <summary>Ways of being helped: <see cref="Directory.Ways"/>.</summary>
    Way,
    /// <summary>Ways of getting in touch: <see cref="Access"/>.</summary>
    Contact,
    /// <summary>Price and travel: <see cref="Wish"/>.</summary>
    Wish,
    /// <summary>Moments: <see cref="Moment"/>.</summary>
    Moment,
    /// <summary>What stands before or after an age.</summary>
    Age,
    /// <summary>« ici », « n'importe où », « j'habite à … »: <see cref="Whereabouts"/>.</summary>
    Where,
    /// <summary>Words that open a structure's name.</summary>
    Structure,
    /// <summary>Words of needs: ids of needs or branches.</summary>
    Need,
    /// <summary>Words whose clause speaks of no need of the person: <see cref="Aside"/>.</summary>
    Aside,
    /// <summary>Words that bring in a second need.</summary>
    Joint,
    /// <summary>Who speaks, and how: <see cref="Voice"/>.</summary>
    Voice,
    /// <summary>Politeness that says nothing else.</summary>
    Polite,
    /// <summary>Common words of a language, by ISO 639-1 code.</summary>
    Language,
    /// <summary>What stands before a password, a name or a birth date: <see cref="PersonalCue"/>.</summary>
    Personal,
    /// <summary>Who hands out vouchers.</summary>
    Voucher,
    /// <summary>What can do harm, by kind of word (« frapper », « cachets », « dehors »). Explains no word by itself.</summary>
    Peril,
    /// <summary>The other parts of a story of danger: who, where, when, and whether it is only told. Explains no word by itself.</summary>
    Role,
}

/// <summary>Wishes that need no figure.</summary>
internal enum Wish
{
    /// <summary>« gratuit ».</summary>
    Free,
    /// <summary>« je n'ai pas de voiture ».</summary>
    WithoutCar,
    /// <summary>« un bus numérique ».</summary>
    Itinerant,
    /// <summary>« kilomètres ».</summary>
    Kilometres,
    /// <summary>« à moins de … »: a distance follows.</summary>
    Within,
}

/// <summary>Words of time.</summary>
internal enum Moment
{
    /// <summary>« maintenant ».</summary>
    Now,
    /// <summary>« aujourd'hui ».</summary>
    Today,
    /// <summary>« demain ».</summary>
    Tomorrow,
    /// <summary>« après-demain ».</summary>
    AfterTomorrow,
    /// <summary>« ce week-end ».</summary>
    Weekend,
    /// <summary>« le matin ».</summary>
    Morning,
    /// <summary>« l'après-midi ».</summary>
    Afternoon,
    /// <summary>« le soir ».</summary>
    Evening,
    /// <summary>« entre midi et deux ».</summary>
    Lunch,
    /// <summary>« midi », as an hour.</summary>
    Noon,
    /// <summary>« h », « heures », after a number.</summary>
    Hour,
    /// <summary>« pm ».</summary>
    Pm,
    /// <summary>« am ».</summary>
    Am,
    /// <summary>« après … » an hour.</summary>
    After,
    /// <summary>« avant … » an hour.</summary>
    Before,
    /// <summary>« à … » an hour.</summary>
    At,
    /// <summary>« entre … et … » two hours.</summary>
    Between,
    /// <summary>« sauf le lundi »: what it covers is not wished.</summary>
    Except,
    /// <summary>« lundi dernier »: told, not wished.</summary>
    Past,
    /// <summary>A day of the week.</summary>
    Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday,
    /// <summary>A month.</summary>
    January, February, March, April, May, June, July, August, September, October, November, December,
}

/// <summary>Where somebody says to be without naming a place.</summary>
internal enum Whereabouts
{
    /// <summary>« ici », « chez moi ».</summary>
    Here,
    /// <summary>« n'importe où ».</summary>
    Anywhere,
    /// <summary>« j'habite à »: a place name follows, known or not.</summary>
    Named,
    /// <summary>« près de »: a place name follows.</summary>
    Near,
}

/// <summary>Clauses that name a service without needing it.</summary>
internal enum Aside
{
    /// <summary>« pas la CAF »: what follows is refused.</summary>
    Negation,
    /// <summary>« ma sœur travaille à … », « j'ai vu à la télé … »: what follows is only told.</summary>
    Mention,
}

/// <summary>What stands before personal data.</summary>
internal enum PersonalCue
{
    /// <summary>« mon mot de passe est ».</summary>
    Password = PersonalData.Password,
    /// <summary>« né le », « je m'appelle »: with a date, an identity.</summary>
    Identity = PersonalData.Identity,
    /// <summary>« je m'appelle »: a name follows, however written.</summary>
    Name = 256,
    /// <summary>« Mme »: a name follows when it has a capital.</summary>
    Title = 257,
    /// <summary>« je suis »: a name follows when two words have a capital.</summary>
    Self = 258,
}

/// <summary>Who speaks, and how.</summary>
internal enum Voice
{
    /// <summary>A professional speaks for somebody.</summary>
    ThirdPerson,
    /// <summary>A child or teenager speaks.</summary>
    Minor,
    /// <summary>Says tu to the assistant.</summary>
    Tu,
}

/// <summary>Reads the keys of each section.</summary>
internal static class Topics
{
    /// <summary>The section's name in the files.</summary>
    public static string Section(this Topic topic) => Kebab(topic.ToString());

    /// <summary>The topic of a section; null when there is none of that name.</summary>
    public static Topic? Of(string section) => TryEnum<Topic>(section, out var value) ? (Topic)value : null;

    /// <summary>The value of a key; false when the section has no such key. Needs are checked against the tree by the reader.</summary>
    public static bool TryKey(Topic topic, string key, out int value) => topic switch
    {
        Topic.Distress => TryEnum<DistressKind>(key, out value),
        Topic.Act => TryEnum<DialogueAct>(key, out value),
        Topic.Feeling => TryEnum<Feeling>(key, out value),
        Topic.Bot => TryEnum<BotTopic>(key, out value),
        Topic.Detail => TryEnum<Detail>(key, out value),
        Topic.Rank => int.TryParse(key, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value),
        Topic.Public => TryEnum<Publics>(key, out value),
        Topic.Care => TryEnum<Care>(key, out value),
        Topic.Way => TryEnum<Ways>(key, out value),
        Topic.Contact => TryEnum<Access>(key, out value),
        Topic.Wish => TryEnum<Wish>(key, out value),
        Topic.Moment => TryEnum<Moment>(key, out value),
        Topic.Where => TryEnum<Whereabouts>(key, out value),
        Topic.Aside => TryEnum<Aside>(key, out value),
        Topic.Voice => TryEnum<Voice>(key, out value),
        Topic.Personal => TryEnum<PersonalCue>(key, out value),
        _ => (value = 0) == 0,
    };

    private static bool TryEnum<T>(string key, out int value)
        where T : struct, Enum
    {
        value = 0;
        if (!Enum.TryParse<T>(key.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var parsed) || char.IsAsciiDigit(key[0])) return false;
        value = Convert.ToInt32(parsed, CultureInfo.InvariantCulture);
        return true;
    }

    private static string Kebab(string name) =>
        string.Concat(name.Select((c, i) => char.IsUpper(c) && i > 0 ? $"-{char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));
}
