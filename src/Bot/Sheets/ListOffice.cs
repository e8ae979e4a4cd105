using System.Collections.Immutable;
using NodaTime;
using OrientationBot.Bot.Citizen;
using OrientationBot.Bot.Coordinator;
using OrientationBot.Bot.Phrasing;
using OrientationBot.Geo;
using OrientationBot.Knowledge.Accounts;
using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Directory.Changes;
using OrientationBot.Knowledge.Hours;

namespace OrientationBot.Bot.Sheets;

/// <summary>Lists and shows sheets to who may read more than citizens do, and keeps that one is right.</summary>
/// <param name="registry">The directory that is kept.</param>
/// <param name="clock">The clock.</param>
internal sealed class ListOffice(Registry registry, Clock clock)
{
    /// <summary>Sheets of a list that a conversation remembers: thirty pages.</summary>
    public const int Remembered = 210;

    private readonly VerificationOffice _verification = new(registry, clock);
    private readonly AgeReader _ages = new(registry.Content.Dialogs.Labels);

    private DirectorySnapshot Now => registry.Content.Directory.Now;

    private LocalDate Today => clock.Local(clock.Now).Date;

    /// <summary>Performs an errand.</summary>
    public async ValueTask<Finding> PerformAsync(ListErrand errand, Caller caller) => errand switch
    {
        _ when caller.Who is null => new ListFinding.Refused(Refusal.NotSignedIn),
        ListErrand.List list => List(list, caller.Who),
        ListErrand.Page page => Listed([.. page.Ids.Select(Now.ById).OfType<Structure>().Where(s => MayRead(caller.Who, s))], null, null),
        ListErrand.Changes changes => await ChangesAsync(changes, caller.Who),
        ListErrand.Open open => await OpenAsync(open.Id, caller.Who),
        _ => await _verification.VerifyAsync(((ListErrand.Verify)errand).Id, caller.Who),
    };

    private ListFinding List(ListErrand.List list, Account who)
    {
        var territory = registry.Territory(list.Said, list.Rest);
        var age = list.Kind == SheetListKind.Old ? _ages.Read(list.Rest) ?? SheetAge.Usual : null;
        var all = Of(list.Kind, territory, age);
        ImmutableArray<Structure> own = [.. all.Where(s => MayRead(who, s))];
        if (territory is not null && own.IsEmpty && !Now.OlderThan(LocalDate.MaxIsoValue, territory).Any(s => MayRead(who, s)))
            return new ListFinding.Refused(who.Role == Role.Structure ? Refusal.OtherStructure : Refusal.OtherTerritory);
        return Listed(own, territory?.Name, age);
    }

    private ImmutableArray<Structure> Of(SheetListKind kind, Territory? territory, SheetAge? age) => kind switch
    {
        SheetListKind.Old => Now.OlderThan(age!.Before(Today), territory),
        SheetListKind.WithoutHours => Now.WithoutHours(territory),
        SheetListKind.WithoutPhone => Now.WithoutPhone(territory),
        SheetListKind.WithoutEmail => Now.WithoutEmail(territory),
        SheetListKind.ToVerify => Now.ToVerify(territory),
        _ => Now.OlderThan(LocalDate.MaxIsoValue, territory),
    };

    private static ListFinding.Listed Listed(ImmutableArray<Structure> sheets, string? territory, SheetAge? age) =>
        new([.. sheets.Take(Remembered)], sheets.Length, territory, age);

    private async Task<ListFinding> ChangesAsync(ListErrand.Changes asked, Account who)
    {
        var territory = registry.Territory(asked.Said, "");
        var communes = territory?.Communes.ToHashSet(StringComparer.Ordinal);
        var from = clock.Now - TimeSpan.FromDays(asked.Days);
        var rows = await registry.History.FindAsync(new(From: from) { Count = Remembered * 10 });
        var changes = from row in rows
                      let structure = Now.ById(row.Change.Structure)
                      where structure is not null && MayRead(who, structure) && (communes?.Contains(structure.Commune.Code) ?? true)
                      select Told(row, structure);
        return new ListFinding.Changed([.. changes.Take(Remembered)], territory?.Name);
    }

    private async Task<ListFinding> OpenAsync(string id, Account who)
    {
        if (Now.ById(id) is not { } structure) return new ListFinding.Opened(null);
        if (registry.Rights.MayReadMore(who, structure) is { IsAllowed: false } no) return new ListFinding.Refused(no.Reason);
        var kept = await registry.SheetAsync(structure.Id);
        var last = (await registry.History.FindAsync(new(structure.Id) { Count = 1 })).FirstOrDefault();
        return new ListFinding.Opened(new(structure, Week(structure), kept.Version, last is null ? null : Told(last, structure), registry.Rights.MayDecide(who, structure).IsAllowed));
    }

    private bool MayRead(Account who, Structure structure) => registry.Rights.MayReadMore(who, structure).IsAllowed;

    private Spoken.Week? Week(Structure structure) =>
        structure.Hours is { } text && OpeningHours.Parse(text).Hours?.Spans(Today.AtMidnight(), Today.PlusDays(7).AtMidnight(), structure.Position) is { IsEmpty: false } spans ? new(spans) : null;

    private RecentChange Told(HistoryEntry entry, Structure structure) => new(
        structure.Id, structure.Name, ChangeTelling.Fields(entry.Change), entry.By.Role.ToLowerInvariant(), clock.Local(entry.At).Date);
}
