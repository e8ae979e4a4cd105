namespace OrientationBot.Bot.Phrasing;

// The lines of a card, one record each; their templates stand in card.lg.

internal sealed record DistanceLine(Spoken Distance, string Commune, bool Measured, bool Approximate, bool SameCommune) : Saying;

internal sealed record OpenLine(Spoken? Until) : Saying;

internal sealed record ClosedLine(Spoken? Opens) : Saying;

internal sealed record OpeningUnsureLine(bool Phone) : Saying;

internal sealed record HoursUnknownLine(bool Phone) : Saying;

internal sealed record OpeningCommentLine(string Comment) : Saying;

internal sealed record AddressLine(string Address, string PostalCode, string Commune) : Saying;

internal sealed record PhoneLine(Spoken Phone) : Saying;

internal sealed record FreeLine : Saying;

internal sealed record FreeOnConditionLine : Saying;

internal sealed record PayingLine : Saying;

internal sealed record PriceUnknownLine : Saying;

internal sealed record AccessLine(IReadOnlyList<Spoken> Ways) : Saying;

internal sealed record ItinerantLine : Saying;

internal sealed record ServicesLine(IReadOnlyList<Spoken> Services) : Saying;

internal sealed record ReasonsLine(IReadOnlyList<string> Reasons) : Saying;

internal sealed record ReasonPart(string Kind, Spoken? Detail) : Saying;

internal sealed record DoubtLine(string Kind, string? Detail) : Saying;

internal sealed record CallLink(Spoken Phone) : Saying;

internal sealed record ItineraryLink : Saying;

internal sealed record WebSiteLink : Saying;

internal sealed record AppointmentLink : Saying;

internal sealed record EmailLink : Saying;

internal sealed record AccessibilityLink : Saying;

internal sealed record ReportErrorButton : Saying;
