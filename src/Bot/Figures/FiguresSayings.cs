using OrientationBot.Bot.Phrasing;

namespace OrientationBot.Bot.Figures;

// Sentences, headings and lines of figures, one record each; their templates stand in figures.lg.

internal sealed record FiguresCount(Spoken? Number, bool Few) : Saying;

internal sealed record FiguresOther : Saying;

internal sealed record FiguresTogether : Saying;

internal sealed record FiguresElsewhereLine : Saying;

internal sealed record FiguresDays(Spoken From, Spoken To, bool OneDay) : Saying;

internal sealed record FiguresTitle(bool Unanswered) : Saying;

internal sealed record FiguresSubtitle(Spoken Where, Spoken When) : Saying;

internal sealed record FiguresAsked(Spoken Where, Spoken When, int? Number, Spoken Count, bool Few) : Saying;

internal sealed record FiguresAnswered(int? Percent, int Kilometres, bool FewUnanswered) : Saying;

internal sealed record FiguresMedian(Spoken Distance) : Saying;

internal sealed record FiguresChange(int Percent, bool More, bool Same, Spoken When) : Saying;

internal sealed record FiguresApart(string Kind, Spoken Count) : Saying;

internal sealed record FiguresUnanswered(Spoken Where, Spoken When, bool Nothing, bool None, Spoken Count, Spoken Asked, int Kilometres) : Saying;

internal sealed record FiguresWhy(string Kind, Spoken Count) : Saying;

internal sealed record FiguresWhySentence(IReadOnlyList<Spoken> Whys) : Saying;

internal sealed record FiguresTable(string Kind, IReadOnlyList<Spoken> Lines) : Saying;

internal sealed record FiguresRow(Spoken Name, Spoken Count, Spoken? Unanswered) : Saying;

internal sealed record FiguresStructure(string Name, Spoken Count) : Saying;

internal sealed record FiguresWorkLine(int Verified, int Corrected, int Reported, int Handled) : Saying;

internal sealed record FiguresNote(bool Hidden) : Saying;

internal sealed record FiguresAlternative(Spoken Title, Spoken Where, IReadOnlyList<Spoken> Bars) : Saying;

internal sealed record FiguresBar(Spoken Name, Spoken Count) : Saying;

internal sealed record FiguresBarName(Spoken Name) : Saying;

internal sealed record FiguresRows : Saying;
