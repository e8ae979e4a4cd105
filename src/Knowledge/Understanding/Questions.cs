namespace OrientationBot.Knowledge.Understanding;

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
