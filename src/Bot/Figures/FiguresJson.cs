using NodaTime.Text;

namespace OrientationBot.Bot.Figures;

/// <summary>Figures as JSON: a count that is not told is the words that stand for it.</summary>
internal static class FiguresJson
{
    /// <summary>What is written.</summary>
    public static object Of(FiguresPaper paper)
    {
        var (sheet, names) = (paper.Sheet, paper.Names);
        return new
        {
            Territory = sheet.Territory.Id, From = LocalDatePattern.Iso.Format(sheet.Period.From), To = LocalDatePattern.Iso.Format(sheet.Period.To),
            Asked = Told(paper, sheet.Asked), Unanswered = Told(paper, sheet.Unanswered), sheet.AnsweredPercent, sheet.MedianMeters, sheet.ChangePercent,
            Needs = sheet.Needs.Select(l => Line(paper, l, paper.Say(new FiguresBarName(names.Need(l.Key))))),
            Parts = sheet.Parts.Select(l => Line(paper, l, paper.Say(new FiguresBarName(names.Part(l.Key))))),
            Reasons = sheet.Reasons.Select(r => new { Reason = r.Why.ToString(), Count = Told(paper, r.Count) }),
            Structures = sheet.Structures.Select(s => new { s.Id, Name = names.Structure(s.Id), s.Count }),
            Apart = sheet.Apart.Select(a => new { Kind = a.Key.ToString(), Count = Told(paper, a.Value) }),
        };
    }

    private static object Line(FiguresPaper paper, FiguresLine line, string name) =>
        new { line.Key, Name = name, Asked = Told(paper, line.Asked), Unanswered = line.Unanswered is { } unanswered ? Told(paper, unanswered) : null };

    private static object Told(FiguresPaper paper, Published count) => count.Number is { } number ? number : paper.Count(count);
}
