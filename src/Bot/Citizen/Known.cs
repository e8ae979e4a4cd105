using OrientationBot.Knowledge.Needs;
using OrientationBot.Knowledge.Programmes;

namespace OrientationBot.Bot.Citizen;

/// <summary>What the dialogue knows, beside what it is told: the same for every conversation.</summary>
/// <param name="Tree">The tree of needs.</param>
/// <param name="Places">The places.</param>
internal sealed record Known(NeedTree Tree, Places Places)
{
    /// <summary>One sentence in each language that the assistant does not speak.</summary>
    public OtherLanguages Others { get; init; } = OtherLanguages.None;

    /// <summary>What is known of the programmes; null when it was not read.</summary>
    public ProgrammeSheets? Sheets { get; init; }

    /// <summary>Who coordinates each département; null when it was not read.</summary>
    public HubContacts? Contacts { get; init; }
}
