namespace OrientationBot.Knowledge.Accounts;

/// <summary>What a person at work may do, from the narrowest to the widest.</summary>
public enum Role
{
    /// <summary>Someone of a structure: proposes changes of its own sheet, nothing else.</summary>
    Structure,

    /// <summary>A mediator: reads more, proposes changes in their territories.</summary>
    Mediator,

    /// <summary>A coordinator: decides what the sheets of their territories say.</summary>
    Coordinator,

    /// <summary>An administrator: decides everywhere, and who has an account.</summary>
    Administrator,
}
