using System.Collections.Immutable;
using OrientationBot.Geo.Gazetteer;

namespace OrientationBot.Knowledge.Understanding;

/// <summary>What a message does in the conversation, beside what it says.</summary>
public enum DialogueAct
{
    /// <summary>States or adds something: a need, a place, a constraint.</summary>
    Inform,
    /// <summary>« bonjour ».</summary>
    Greet,
    /// <summary>« merci ».</summary>
    Thank,
    /// <summary>« au revoir ».</summary>
    Goodbye,
    /// <summary>Yes, in any form (« ok go », « vas-y »), perhaps with something added.</summary>
    Affirm,
    /// <summary>No, in any form (« nan », « bof »), perhaps with something added.</summary>
    Deny,
    /// <summary>« non, à Blois plutôt »: replaces something said before.</summary>
    Correct,
    /// <summary>« annule ».</summary>
    Cancel,
    /// <summary>« recommencer ».</summary>
    Restart,
    /// <summary>« retour »: undo one step.</summary>
    Back,
    /// <summary>« passe », « peu importe ».</summary>
    Skip,
    /// <summary>« je ne sais pas ».</summary>
    DontKnow,
    /// <summary>« répète ».</summary>
    Repeat,
    /// <summary>« oublie-moi ».</summary>
    Forget,
    /// <summary>« le deuxième »: picks among what is shown or offered.</summary>
    Choose,
    /// <summary>« d'autres ? ».</summary>
    More,
    /// <summary>« plus près », « c'est loin ».</summary>
    Closer,
    /// <summary>« aucun de ceux-là », « ils m'ont refusé ».</summary>
    NoneOfThese,
    /// <summary>« ce n'est pas ça ».</summary>
    WrongNeed,
    /// <summary>« ses horaires ? »: asks about what is shown.</summary>
    AskDetail,
    /// <summary>« parler à quelqu'un ».</summary>
    Human,
    /// <summary>« tu es un robot ? »: about the assistant itself.</summary>
    BotQuestion,
    /// <summary>« vous servez à rien ».</summary>
    Frustration,
    /// <summary>An insult.</summary>
    Insult,
    /// <summary>A joke, a test, an attempt to turn the bot round.</summary>
    Test,
    /// <summary>« l'adresse est fausse ».</summary>
    ReportError,
    /// <summary>« d'accord », a thumb up.</summary>
    Acknowledge,
    /// <summary>« aide », « que sais-tu faire ».</summary>
    Help,
    /// <summary>« ??? », « allo », no words at all.</summary>
    Silence,
    /// <summary>Speaks, or asks for, another language.</summary>
    Language,
}

/// <summary>What sort of danger a message speaks of; each has its own numbers.</summary>
public enum DistressKind
{
    /// <summary>Suicide, wanting to die.</summary>
    Suicide,
    /// <summary>Violence at home or in the couple.</summary>
    Violence,
    /// <summary>A child in danger, or writing that it is.</summary>
    ChildDanger,
    /// <summary>Nowhere to sleep.</summary>
    NoShelter,
    /// <summary>Harassment, online or at school.</summary>
    Harassment,
    /// <summary>A medical emergency.</summary>
    Medical,
    /// <summary>Rape or sexual assault.</summary>
    SexualViolence,
    /// <summary>A fire.</summary>
    Fire,
    /// <summary>Another immediate danger.</summary>
    Danger,
}

/// <summary>What a question about a shown structure asks for.</summary>
public enum Detail
{
    /// <summary>Opening hours, or open on a given day.</summary>
    Hours,
    /// <summary>Phone.</summary>
    Phone,
    /// <summary>E-mail.</summary>
    Email,
    /// <summary>Address.</summary>
    Address,
    /// <summary>Price.</summary>
    Price,
    /// <summary>Accessibility.</summary>
    Access,
    /// <summary>Web site.</summary>
    WebSite,
    /// <summary>Itinerary, by car or without one.</summary>
    Itinerary,
    /// <summary>Appointment needed or possible.</summary>
    Appointment,
    /// <summary>Vouchers accepted.</summary>
    Vouchers,
    /// <summary>What they do there.</summary>
    Services,
    /// <summary>Languages, interpreters.</summary>
    Languages,
    /// <summary>What to bring.</summary>
    Papers,
    /// <summary>Distance.</summary>
    Distance,
}

/// <summary>What a question about the assistant asks.</summary>
public enum BotTopic
{
    /// <summary>« tu es un robot ? ».</summary>
    Robot,
    /// <summary>« c'est gratuit ? ».</summary>
    Free,
    /// <summary>« qui voit ce que j'écris ? ».</summary>
    WhoSees,
    /// <summary>« la CAF va le savoir ? ».</summary>
    TellsAgencies,
    /// <summary>« vous gardez mes données ? ».</summary>
    KeepsData,
    /// <summary>« qui a fait ça ? ».</summary>
    WhoMade,
    /// <summary>« tu peux remplir mon dossier ? ».</summary>
    CanFillForms,
    /// <summary>« tu sais faire quoi ? ».</summary>
    Abilities,
    /// <summary>« d'où viennent vos informations ? ».</summary>
    Sources,
    /// <summary>« tu parles anglais ? ».</summary>
    Languages,
}

/// <summary>A feeling that shows in the message and deserves a few warm words.</summary>
public enum Feeling
{
    /// <summary>None that shows.</summary>
    None,
    /// <summary>Tiredness, « j'en ai marre ».</summary>
    Fatigue,
    /// <summary>Feeling lost, not understanding.</summary>
    Lost,
    /// <summary>Shame, « j'ose pas demander ».</summary>
    Shame,
    /// <summary>Worry, fear of losing something.</summary>
    Worry,
    /// <summary>Anger at a service.</summary>
    Anger,
    /// <summary>Mourning, illness, separation.</summary>
    Hardship,
}

/// <summary>Personal data that was typed and has been masked.</summary>
[Flags]
public enum PersonalData : byte
{
    /// <summary>None.</summary>
    None = 0,
    /// <summary>A phone number.</summary>
    Phone = 1,
    /// <summary>An e-mail address.</summary>
    Email = 2,
    /// <summary>A social-security number (NIR).</summary>
    Nir = 4,
    /// <summary>A bank card number.</summary>
    Card = 8,
    /// <summary>An IBAN.</summary>
    Iban = 16,
    /// <summary>A password.</summary>
    Password = 32,
    /// <summary>A full name with a birth date.</summary>
    Identity = 64,
}

/// <summary>A need with its calibrated probability.</summary>
/// <param name="Id">Id of a <see cref="Needs.Need"/> or of a <see cref="Needs.Branch"/> (« c'est pour mes droits »).</param>
/// <param name="Score">Probability, 0 to 1.</param>
public readonly record struct ScoredNeed(string Id, double Score);

/// <summary>One thing asked for, with the place that goes with it when the message names one for it.</summary>
/// <param name="Needs">Candidates, best first; never empty.</param>
/// <param name="Place">Its own place; null when the message gives none.</param>
public sealed record Request(ImmutableArray<ScoredNeed> Needs, PlaceMention? Place)
{
    /// <summary>The best candidate.</summary>
    public ScoredNeed Best => Needs[0];

    /// <summary>True when the second candidate is within the margin: ask one choice question.</summary>
    public bool Ambiguous { get; init; }
}

/// <summary>What the conversation is waiting for: its own reader speaks first.</summary>
public enum Expectation
{
    /// <summary>Nothing.</summary>
    None,
    /// <summary>A need, after the opening question or a choice of needs.</summary>
    Need,
    /// <summary>A place.</summary>
    Place,
    /// <summary>An age.</summary>
    Age,
    /// <summary>Who gave the voucher.</summary>
    Voucher,
    /// <summary>Yes or no to the last offer.</summary>
    YesNo,
    /// <summary>Cards are shown: the same words mean something else.</summary>
    Results,
}

/// <summary>What a message means, given what was expected. Facts only: what to do about them is the dialogue's business.</summary>
public sealed record Understanding
{
    /// <summary>The text with personal data masked; empty when there was none. Nothing else of it is kept.</summary>
    public string Text { get; init; } = "";

    /// <summary>Language of the text: « fr », « en », or another ISO 639-1 code.</summary>
    public string Language { get; init; } = "fr";

    /// <summary>What the message does.</summary>
    public DialogueAct Act { get; init; } = DialogueAct.Inform;

    /// <summary>The message says tu to the bot.</summary>
    public bool SaysTu { get; init; }

    /// <summary>Also greets, beside its act.</summary>
    public bool Greets { get; init; }

    /// <summary>Also thanks, beside its act.</summary>
    public bool Thanks { get; init; }

    /// <summary>What is asked for, most urgent order left to the dialogue, in the order of the text; empty when no need shows.</summary>
    public ImmutableArray<Request> Requests { get; init; } = [];

    /// <summary>Places named, in the order of the text.</summary>
    public ImmutableArray<PlaceMention> Places { get; init; } = [];

    /// <summary>« ici », « chez moi », « autour de moi »: wants the place of the device.</summary>
    public bool Here { get; init; }

    /// <summary>Place given as « n'importe où », « partout ».</summary>
    public bool Anywhere { get; init; }

    /// <summary>A place name that was given but that the gazetteer does not know (« j'habite à Zorglub »).</summary>
    public string? UnknownPlace { get; init; }

    /// <summary>What is added to the need.</summary>
    public Constraints Constraints { get; init; } = Constraints.None;

    /// <summary>1-based rank chosen (« le deuxième », « le 2 »); −1 for « le dernier ».</summary>
    public int? Ordinal { get; init; }

    /// <summary>What is asked about a shown structure.</summary>
    public Detail? Detail { get; init; }

    /// <summary>What is asked about the assistant.</summary>
    public BotTopic? BotTopic { get; init; }

    /// <summary>A structure named, as words to look up in the directory (« le PIMMS de Blois » → « pimms blois »).</summary>
    public string? StructureName { get; init; }

    /// <summary>A feeling that shows.</summary>
    public Feeling Feeling { get; init; }

    /// <summary>A danger, when the words call for it.</summary>
    public DistressKind? Distress { get; init; }

    /// <summary>A child or teenager writes for themselves.</summary>
    public bool Minor { get; init; }

    /// <summary>The person writes for somebody else as a professional (« j'ai une dame qui… »).</summary>
    public bool ThirdPerson { get; init; }

    /// <summary>Not something the Hub's structures do.</summary>
    public bool OutOfScope { get; init; }

    /// <summary>Personal data that was masked.</summary>
    public PersonalData Masked { get; init; }

    /// <summary>How it was understood, step by step, for <c>explain</c>; filled on demand only.</summary>
    public ImmutableArray<StepTrace> Trace { get; init; } = [];
}

/// <summary>What one named step added.</summary>
/// <param name="Step">Name of the step.</param>
/// <param name="Finding">What it found, in words and figures.</param>
public sealed record StepTrace(string Step, string Finding);
