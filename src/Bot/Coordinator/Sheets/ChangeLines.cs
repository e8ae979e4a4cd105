using OrientationBot.Bot.Phrasing;

namespace OrientationBot.Bot.Coordinator;

// The lines of a change, one record each; their templates stand in sheets.lg.

internal sealed record CellChanged(Spoken Field, IReadOnlyList<object> Before, IReadOnlyList<object> After) : Saying;

internal sealed record HoursChanged(Spoken.Said Before, Spoken.Said After) : Saying;

internal sealed record WeekShown(Spoken.Week? Week, IReadOnlyList<Spoken> ClosedOn, IReadOnlyList<Spoken.Said> Notes, bool Unknown) : Saying;

internal sealed record WeekNoteLine(string Kind, bool Off, IReadOnlyList<Spoken> Days, Spoken? From, Spoken? To, Spoken? Hours, IReadOnlyList<int> Counted, string Selector) : Saying
{
    /// <summary>From one date to another, not from one month to another: French words it otherwise.</summary>
    public bool Dated => From is Spoken.Date;
}

internal sealed record SheetVerified : Saying;

internal sealed record SheetClosed : Saying;

internal sealed record SheetReopened : Saying;

internal sealed record WishLeft(Spoken Field, string Why, string Text) : Saying;

internal sealed record HistoryLine(Spoken When, string? Name, string Role, IReadOnlyList<Spoken> Fields, string? Why, bool Undoes) : Saying;

internal sealed record CellNew(Spoken Field, IReadOnlyList<object> After) : Saying;
