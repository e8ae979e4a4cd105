using System.Collections.Immutable;
using OrientationBot.Bot.Citizen;
using OrientationBot.Bot.Phrasing;

namespace OrientationBot.Bot.Figures;

/// <summary>What there is to say of figures, before it is put in the words of a language. Every sentence with a count says of when and where.</summary>
/// <param name="sheet">The figures.</param>
/// <param name="names">What lines are called.</param>
internal sealed class FiguresTelling(FiguresSheet sheet, FiguresNames names)
{
    private const int MostLines = 7, MostStructures = 5;
    private const int Kilometres = (int)(Search.FarMeters / 1_000);

    private static readonly ImmutableArray<SearchEnd> Apart = [SearchEnd.Human, SearchEnd.Left, SearchEnd.OutOfScope, SearchEnd.Distress];

    /// <summary>Where.</summary>
    public Spoken Where => FiguresNames.Of(sheet.Territory);

    /// <summary>When.</summary>
    public Spoken When => Days(sheet.Period);

    /// <summary>How much was asked, how well it was answered, and how that changed.</summary>
    public IEnumerable<Spoken> Sentences
    {
        get
        {
            yield return new Spoken.Said(new FiguresAsked(Where, When, sheet.Asked.Number, Count(sheet.Asked), sheet.Asked.IsFew));
            if (sheet.Asked.Number is null or 0) yield break;
            yield return new Spoken.Said(new FiguresAnswered(sheet.AnsweredPercent, Kilometres, sheet.Unanswered.IsFew));
            if (sheet.MedianMeters is { } meters) yield return new Spoken.Said(new FiguresMedian(new Spoken.Distance(meters)));
            if (sheet.ChangePercent is { } change) yield return new Spoken.Said(new FiguresChange(Math.Abs(change), change > 0, change == 0, Days(sheet.Period.Before)));
        }
    }

    /// <summary>By need, by part, by structure, what was counted apart, the work on sheets, and what the figures mean.</summary>
    public IEnumerable<Spoken> Tables =>
    [
        .. Table("needs", sheet.Needs.Take(MostLines).Select(l => Row(names.Need(l.Key), l))),
        .. Table("parts", sheet.Parts.Take(MostLines).Select(l => Row(names.Part(l.Key), l))),
        .. Table("structures", sheet.Structures.Take(MostStructures).Select(s => new Spoken.Said(new FiguresStructure(names.Structure(s.Id), new Spoken.Count(s.Count))))),
        .. Table("apart", Apart.Where(sheet.Apart.ContainsKey).Select(end => new Spoken.Said(new FiguresApart(end.ToString().ToLowerInvariant(), Count(sheet.Apart[end]))))),
        .. sheet.Work is { } work ? [new Spoken.Said(new FiguresWorkLine(work.Verified, work.Corrected, work.Reported, work.Handled))] : ImmutableArray<Spoken>.Empty,
        Note,
    ];

    /// <summary>What has no fitting place, and why.</summary>
    public IEnumerable<Spoken> UnansweredSentences
    {
        get
        {
            yield return new Spoken.Said(new FiguresUnanswered(Where, When, sheet.Asked.Number == 0, sheet.Unanswered.Number == 0, Count(sheet.Unanswered), Count(sheet.Asked), Kilometres));
            var whys = sheet.Reasons.Where(r => r.Count.Number is > 0).OrderByDescending(r => r.Count.Number).Select(r => new Spoken.Said(new FiguresWhy(r.Why.ToString().ToLowerInvariant(), Count(r.Count))));
            if (whys.Any()) yield return new Spoken.Said(new FiguresWhySentence([.. whys]));
        }
    }

    /// <summary>Which needs, and in which parts.</summary>
    public IEnumerable<Spoken> UnansweredTables =>
    [
        .. Table("unanswered-needs", Unanswered(sheet.Needs).Take(MostLines).Select(l => new Spoken.Said(new FiguresRow(names.Need(l.Key), Count(l.Unanswered!.Value), null)))),
        .. Table("unanswered-parts", Unanswered(sheet.Parts).Take(MostLines).Select(l => new Spoken.Said(new FiguresRow(names.Part(l.Key), Count(l.Unanswered!.Value), null)))),
        Note,
    ];

    /// <summary>The lines that a picture draws.</summary>
    public IEnumerable<(Spoken Name, Published Count)> Bars(bool unanswered) => unanswered
        ? Unanswered(sheet.Needs).Select(l => (names.Need(l.Key), l.Unanswered!.Value))
        : sheet.Needs.Select(l => (names.Need(l.Key), l.Asked));

    /// <summary>A count in words.</summary>
    public static Spoken Count(Published count) => new Spoken.Said(new FiguresCount(count.Number is { } number ? new Spoken.Count(number) : null, count.IsFew));

    private Spoken Note => new Spoken.Said(new FiguresNote(sheet.HidesSome));

    private static Spoken.Said Row(Spoken name, FiguresLine line) =>
        new Spoken.Said(new FiguresRow(name, Count(line.Asked), line.Unanswered is { Number: not 0 } unanswered ? Count(unanswered) : null));

    /// <summary>The lines with something unanswered, most first; those that are not told come last, in the order of the tree.</summary>
    private static IEnumerable<FiguresLine> Unanswered(ImmutableArray<FiguresLine> lines) =>
        lines.Where(l => l.Unanswered is { Number: not 0 }).OrderByDescending(l => l.Unanswered!.Value.Number ?? 0);

    private static ImmutableArray<Spoken> Table(string kind, IEnumerable<Spoken> lines) => lines.ToImmutableArray() is { IsEmpty: false } all ? [new Spoken.Said(new FiguresTable(kind, all))] : [];

    private static Spoken.Said Days(Period period) => new Spoken.Said(new FiguresDays(new Spoken.Date(period.From), new Spoken.Date(period.To), period.Days == 1));
}
