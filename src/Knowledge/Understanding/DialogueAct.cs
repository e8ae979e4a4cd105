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
