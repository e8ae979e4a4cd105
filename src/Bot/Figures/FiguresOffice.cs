using NodaTime.Text;
using OrientationBot.Bot.Citizen;
using OrientationBot.Bot.Conversations;
using OrientationBot.Bot.Coordinator;
using OrientationBot.Bot.Exports;
using OrientationBot.Bot.Files;
using OrientationBot.Bot.Sheets;
using OrientationBot.Geo;
using OrientationBot.Knowledge.Accounts;
using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Understanding;

namespace OrientationBot.Bot.Figures;

/// <summary>Counts for who may read figures: the region for all at work, their own territories in detail for who decides there.</summary>
/// <param name="registry">The directory that is kept.</param>
/// <param name="outcomes">The anonymous rows.</param>
/// <param name="shelves">Where pictures and rows are fetched.</param>
/// <param name="clock">The clock.</param>
internal sealed class FiguresOffice(Registry registry, OutcomeReader outcomes, Shelves shelves, Clock clock)
{
    /// <summary>Structures shown to who looks for somebody who could answer.</summary>
    private const int MostNear = 5;

    private readonly FiguresDesk _desk = new(registry.Content, outcomes);

    private Content Content => registry.Content;

    /// <summary>Performs an errand.</summary>
    public async ValueTask<Finding> PerformAsync(FiguresErrand errand, Caller caller)
    {
        if (caller.Who is not { } who) return new FiguresFinding.Refused(Refusal.NotSignedIn);
        return errand switch
        {
            FiguresErrand.Count count => await CountAsync(count, who),
            _ => Near((FiguresErrand.WhoCould)errand, who),
        };
    }

    private async Task<FiguresFinding> CountAsync(FiguresErrand.Count asked, Account who)
    {
        var (territory, period) = (Territory(asked, who), asked.Asked.Period ?? Saved(asked.Last) ?? Period.MonthTo(clock.Local(clock.Now).Date));
        if (registry.Rights.MayReadFigures(who, territory, inDetail: false) is { IsAllowed: false } no) return new FiguresFinding.Refused(no.Reason);
        var inDetail = registry.Rights.MayReadFigures(who, territory, inDetail: true).IsAllowed;
        try
        {
            var sheet = _desk.Count(territory, period, inDetail);
            if (inDetail) sheet = sheet with { Work = await WorkAsync(territory, period) };
            return new FiguresFinding.Counted(sheet, _desk.Names, await DrawnAsync(sheet, asked));
        }
        catch (Exception e) when (e is JournalUnavailableException or StoreException)
        {
            return new FiguresFinding.NotNow();
        }
    }

    /// <summary>The territory that is named, or the one told before, or the person's own.</summary>
    private Territory Territory(FiguresErrand.Count asked, Account who) =>
        asked.Asked.Everywhere ? Content.Coverage.Region
        : (asked.Asked.Rest.Length > 0 ? Content.Coverage.Territory(asked.Asked.Rest) ?? Content.CoverageReader.Named(asked.Said) : null)
            ?? (asked.Last is { } last ? Content.Coverage.Territory(last.Territory) : null) ?? Own(who);

    private Territory Own(Account who) => who.Over.Select(Content.Coverage.Territory).OfType<Territory>().FirstOrDefault() ?? Content.Coverage.Region;

    private static Period? Saved(SavedFigures? last) =>
        last is not null && LocalDatePattern.Iso.Parse(last.From) is { Success: true } from && LocalDatePattern.Iso.Parse(last.To) is { Success: true } to ? new(from.Value, to.Value) : null;

    private async Task<FiguresOfWork> WorkAsync(Territory territory, Period period)
    {
        var communes = territory.Communes.ToHashSet(StringComparer.Ordinal);
        var sheets = Content.Directory.Now.Structures.Where(s => communes.Contains(s.Commune.Code)).ToList();
        var done = await registry.WorkDone.CountAsync(sheets.Select(s => s.Id).ToHashSet(StringComparer.Ordinal), Clock.MidnightOf(period.From), Clock.MidnightOf(period.To.PlusDays(1)));
        return new(sheets.Count(s => period.Contains(s.Updated)), done.Corrected, done.Reported, done.Handled);
    }

    /// <summary>The picture and the rows, for a quarter of an hour; the sentences are told all the same when they cannot be made.</summary>
    private async Task<Illustration?> DrawnAsync(FiguresSheet sheet, FiguresErrand.Count asked)
    {
        var paper = new FiguresPaper(sheet, _desk.Names, Content.Phraser, asked.Language, asked.Unanswered);
        if (sheet.Needs.IsEmpty) return null;
        try
        {
            using var rows = new MemoryStream();
            await FiguresCsv.WriteAsync(paper, rows, default);
            return new(Kept(paper.Png(), ExportAddress.FiguresPicture), paper.Alternative, Kept(rows.ToArray(), ExportAddress.FiguresRows), new FiguresRows());
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private string Kept(byte[] file, string name) => new Uri(Content.Site, ExportAddress.Of(shelves.Made.Keep(file), name)).AbsoluteUri;

    private FiguresFinding Near(FiguresErrand.WhoCould asked, Account who)
    {
        if (who.Role == Role.Structure || Content.Tree.Need(asked.Need) is not { } need) return new FiguresFinding.Refused(Refusal.NotYourRole);
        var territory = (asked.Territory is { } id ? Content.Coverage.Territory(id) : null) ?? Own(who);
        if (Content.Gazetteer.ById(territory.Id) is not { } place) return new FiguresFinding.NotNow();
        var query = new DirectoryQuery(need, place, Constraints.None, clock.Local(clock.Now)) { Count = MostNear, ByDistance = true };
        return new FiguresFinding.Near(place.Name, Content.Directory.Now.Find(query));
    }
}
