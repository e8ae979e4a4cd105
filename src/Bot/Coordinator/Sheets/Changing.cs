using System.Collections.Immutable;
using OrientationBot.Bot.Citizen;
using OrientationBot.Geo.Gazetteer;
using OrientationBot.Knowledge.Accounts;
using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Directory.Requests;

namespace OrientationBot.Bot.Coordinator;

/// <summary>« la médiathèque de Gien ferme le lundi maintenant »: which sheet, what changes, shown before and after. A search stays a search.</summary>
internal static class Changing
{
    private const double Margin = 0.1;
    private const int MostChoices = 7;

    public static Step? Answer(Desk desk)
    {
        if (desk.Who is null) return null;
        if (desk.Work.Request is { } waiting && Continued(desk, waiting) is { } step) return step;
        return desk.Heard.Choice is null && desk.Heard.Confided.Typed is { } typed && ChangeReader.Read(typed, desk.Words) is { } request ? Begin(desk, request) : null;
    }

    /// <summary>Looks at a sheet and shows what becomes of it.</summary>
    public static Step Look(Desk desk, string id, ImmutableArray<Wish> wishes, string? why) => desk.Send<SheetFinding>(new SheetErrand.Look(id), finding => finding switch
    {
        SheetFinding.Seen seen => Drafting.Show(desk, seen, wishes, why),
        _ => desk.Say(new ChangeRefused("", ChangeTrouble.Store)),
    });

    /// <summary>The sheet spoken of last; null when none was.</summary>
    public static string? Current(Desk desk) => desk.Work.Sheet ?? desk.State.Inquiry.Focus ?? (desk.State.Inquiry.Shown is [var only] ? only.Id : desk.Who is { Role: Role.Structure, Over: [var own] } ? own : null);

    /// <summary>The id of a rank in the last list; null when the list is shorter.</summary>
    public static string? Ranked(Desk desk, int rank) => desk.Work.Shown.Length >= rank ? desk.Work.Shown[rank - 1] : desk.State.Inquiry.Shown.Length >= rank ? desk.State.Inquiry.Shown[rank - 1].Id : null;

    /// <summary>Looks a sheet up by name; goes on with the one that is meant, or asks which.</summary>
    public static Step Find(Desk desk, string name, Func<Structure, Step> then, Func<ImmutableArray<SavedChoice>, Desk> among) => new(desk.State, [])
    {
        Errand = new Errand.ByName(name, null),
        Then = finding => Meant(desk, name, ((Finding.Named)finding).Candidates) switch
        {
            [] => NotFound(desk, name, among),
            [var only] => then(only),
            var several => Which(among(Choices(several))),
        },
    };

    private static Step Which(Desk asking) => asking.Say(new WhichSheet(Offers(asking)));

    /// <summary>No such name: where it names a commune, the sheets there are offered, for a place is often known under another name.</summary>
    private static Step NotFound(Desk desk, string name, Func<ImmutableArray<SavedChoice>, Desk> among) => desk.Tools.Gazetteer.Find(name) is [.., { Candidates: [{ Place.Commune: { } commune }, ..] }]
        ? desk.Send<SheetFinding>(new SheetErrand.Of(commune.Code), finding =>
        {
            var there = finding is SheetFinding.OfCommune of ? of.Structures.Where(s => desk.Tools.Rights.MayPropose(desk.Who, s).IsAllowed) : [];
            var asking = among(Choices(there.Take(MostChoices)));
            return asking.Say(new NoSuchSheet(name, commune.Name, Offers(asking)));
        })
        : desk.Say(new NoSuchSheet(name, null, []));

    private static ImmutableArray<SavedChoice> Choices(IEnumerable<Structure> structures) => [.. structures.Select(s => new SavedChoice(s.Id, $"{s.Name} ({s.Commune.Name})"))];

    private static ImmutableArray<Offer> Offers(Desk asking) => [.. asking.Work.Request!.Among.Select(c => SheetOffers.Sheet(c.Id, c.Name))];

    private static Step? Begin(Desk desk, ChangeRequest request)
    {
        if (request.Target.Rank is { } rank) return Ranked(desk, rank) is { } ranked ? Look(desk, ranked, request.Wishes, request.Why) : null;
        if (request.Target.Name is { } name) return request.Wishes.Any(w => w.Kind == WishKind.Reopen) ? Reopened(desk, name, request) : Find(desk, name, found => Look(desk, found.Id, request.Wishes, request.Why), choices => Saved(desk, request, choices));
        if (!request.Sure && !request.Target.IsThis) return null;
        return Current(desk) is { } id ? Look(desk, id, request.Wishes, request.Why) : Saved(desk, request, []).Say(new AskSheet());
    }

    /// <summary>What closed for good is in no directory any more: it is looked up in the history.</summary>
    private static Step Reopened(Desk desk, string name, ChangeRequest request) => desk.Send<SheetFinding>(new SheetErrand.Closed(name), finding => finding is SheetFinding.ClosedOnes { Structures: [var first, ..] }
        ? Look(desk, first.Id, request.Wishes, request.Why)
        : Find(desk, name, found => Look(desk, found.Id, request.Wishes, request.Why), choices => Saved(desk, request, choices)));

    private static Desk Saved(Desk desk, ChangeRequest request, ImmutableArray<SavedChoice> among) =>
        Drafting.Bare(desk) is var bare ? bare.With(bare.Work with { Request = new([.. request.Wishes.Select(SavedWish.Of)], request.Why, null, among) }) : desk;

    /// <summary>The sheet was picked, or the value was given.</summary>
    private static Step? Continued(Desk desk, SavedRequest waiting)
    {
        ImmutableArray<Wish> wishes = [.. waiting.Wishes.Select(w => w.Wish)];
        if (SheetOffers.Picked(desk.Heard.Choice) is { } id && waiting.Among.Any(c => c.Id == id)) return Look(desk, id, wishes, waiting.Why);
        if (desk.Declines || desk.Asks(Order.LeaveIt)) return Drafting.Bare(desk).Say(new ChangeLeft(""));
        if (desk.Asks(Order.TellThem) && waiting.Sheet is { } sheet) return Colleagues.Tell(desk, sheet, waiting);
        if (waiting.Sheet is null) return waiting.Among.IsEmpty ? Named(desk, waiting, wishes) : null;
        if (wishes.All(w => w.Kind != WishKind.Ask)) return null;
        var given = SheetOffers.PickedValue(desk.Heard.Choice) ?? (desk.Heard.Choice is null ? desk.Heard.Confided.Typed : null);
        return given is null || Correction.Given(given, wishes, desk.Words) is not { } complete ? null : Look(desk, waiting.Sheet, complete, waiting.Why);
    }

    /// <summary>« De quelle fiche parlez-vous ? » — a name alone answers it.</summary>
    private static Step? Named(Desk desk, SavedRequest waiting, ImmutableArray<Wish> wishes)
    {
        if (desk.Heard.Choice is not null || (desk.Said is { StructureName: null, Requests.IsEmpty: false }) || desk.Heard.Words.Length == 0 || ChangeReader.Read(desk.Heard.Confided.Typed ?? "", desk.Words) is not null) return null;
        return Find(desk, desk.Heard.Words, found => Look(desk, found.Id, wishes, waiting.Why), choices => desk.With(desk.Work with { Request = waiting with { Among = choices } }));
    }

    /// <summary>The best by name, alone when it is the very name; those as good are kept apart by what the person may work on.</summary>
    private static ImmutableArray<Structure> Meant(Desk desk, string name, ImmutableArray<(Structure Structure, double Score)> candidates)
    {
        if (candidates.IsEmpty) return [];
        if (candidates.Where(c => Fold.Words(c.Structure.Name) == Fold.Words(name)).ToArray() is [var very]) return [very.Structure];
        ImmutableArray<Structure> close = [.. candidates.Where(c => c.Score >= candidates[0].Score - Margin).Select(c => c.Structure)];
        var heard = Fold.Words(name).Split(' ');
        if (close.Where(s => Fold.Words(s.Commune.Name).Split(' ').All(heard.Contains)).ToImmutableArray() is { IsEmpty: false } there) close = there;
        ImmutableArray<Structure> own = [.. close.Where(s => desk.Tools.Rights.MayPropose(desk.Who, s).IsAllowed)];
        return [.. (own.IsEmpty ? close : own).Take(MostChoices)];
    }
}
