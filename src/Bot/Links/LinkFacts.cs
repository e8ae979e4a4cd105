using System.Collections.Immutable;
using OrientationBot.Bot.Citizen;
using OrientationBot.Bot.Coordinator;
using OrientationBot.Bot.Phrasing;
using OrientationBot.Knowledge.Directory;

namespace OrientationBot.Bot.Links;

/// <summary>What a structure is asked to read again: what people look for, in the order in which they look for it. Pure.</summary>
internal static class LinkFacts
{
    /// <summary>Columns of the standard and what the sheet says there; nothing where it says nothing.</summary>
    public static ImmutableArray<(string Field, ImmutableArray<object> Values)> Of(Structure s) =>
    [
        ("adresse", [$"{(s.Address.Length > 0 ? $"{s.Address}, " : "")}{s.PostalCode} {s.Commune.Name}"]),
        ("telephone", s.Phone is { } phone ? [new Spoken.Phone(phone)] : []),
        ("courriels", [.. s.Emails]),
        ("site_web", [.. s.WebSites]),
        ("horaires", s.Hours is { } hours ? [new Spoken.Said(WeekTelling.Of(hours))] : []),
        ("services", [.. StandardWords.Of(s.Services)]),
        ("frais_a_charge", [.. StandardWords.Of(s.Fees)]),
        ("modalites_acces", [.. StandardWords.Of(s.Access)]),
        ("presentation_resume", s.Summary is { } summary ? [summary] : []),
    ];
}
