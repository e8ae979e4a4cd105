namespace OrientationBot.Knowledge.Understanding;

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
