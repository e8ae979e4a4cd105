using System.Collections.Immutable;
using OrientationBot.Geo;
using OrientationBot.Geo.Gazetteer;
using OrientationBot.Knowledge.Needs;
using OrientationBot.Knowledge.Understanding;

namespace OrientationBot.Bot.Citizen;

/// <summary>Takes into the inquiry all that a message says: needs, places, wishes. Nothing already said is lost, or asked again.</summary>
internal static class Absorbing
{
    /// <summary>A need as likely wrong as right is asked about, never guessed.</summary>
    private const double Unsure = 0.5;

    public static Scene Take(Scene scene)
    {
        var before = scene.Inquiry;
        var after = Wishes(scene, Place(scene, Needs(scene, before)));
        return scene.With(SameSearch(before, after) ? after : after.Anew());
    }

    private static bool SameSearch(Inquiry before, Inquiry after) => before.Need == after.Need && before.Place == after.Place && before.Wishes == after.Wishes;

    private static Inquiry Needs(Scene scene, Inquiry inquiry)
    {
        var requests = MostUrgentFirst(scene);
        if (requests is not [var first, .. var others]) return inquiry;
        var rest = others.Select(r => new Wanted(r.Best.Id, OwnPlace(r))).ToImmutableArray();
        var unanswered = inquiry is { Need: { } old, Pending: not null, Shown.IsEmpty: true } && !Replaces(scene) && first.Needs.All(n => n.Id != old)
            ? ImmutableArray.Create(new Wanted(old, inquiry.Place))
            : [];
        return Chosen(scene, inquiry, first) with { Queue = Merged([.. rest, .. unanswered, .. inquiry.Queue], first.Best.Id) };
    }

    /// <summary>Safety, then shelter, money, papers, health, work, learning; as said where that says nothing.</summary>
    private static List<Request> MostUrgentFirst(Scene scene) =>
        [.. Paired(scene.Said).Select(r => Narrowed(scene, r)).OrderBy(r => scene.Tree.Need(r.Best.Id)?.Urgency ?? Urgency.Leisure)];

    /// <summary>As many needs as places, and none bound yet: they go together in the order of the text.</summary>
    private static IEnumerable<Request> Paired(Understanding said) =>
        said.Requests.Length > 1 && said.Requests.Length == said.Places.Length && said.Requests.All(r => r.Place is null)
            ? said.Requests.Zip(said.Places, (request, place) => request with { Place = place })
            : said.Requests;

    /// <summary>When a choice is on offer, a candidate of the choice wins over one that is not.</summary>
    private static Request Narrowed(Scene scene, Request request)
    {
        var offered = scene.Inquiry.NeedAmong.IsEmpty && scene.Inquiry.Branch is { } branch ? Leaves(scene.Tree, branch) : scene.Inquiry.NeedAmong;
        var fitting = request.Needs.Where(n => offered.Contains(n.Id)).ToImmutableArray();
        return fitting.IsEmpty ? request : request with { Needs = fitting, Ambiguous = request.Ambiguous && fitting.Length > 1 };
    }

    private static ImmutableArray<string> Leaves(NeedTree tree, string id) =>
        tree.Branch(id) is { } branch ? [.. branch.Children.SelectMany(child => Leaves(tree, child))] : [id];

    private static Inquiry Chosen(Scene scene, Inquiry inquiry, Request request)
    {
        if (request.Ambiguous || request is { Best.Score: < Unsure, Needs.Length: > 1 }) return inquiry with { Need = null, Branch = null, NeedAmong = [.. request.Needs.Take(3).Select(n => n.Id)] };
        return scene.Tree.Need(request.Best.Id) is null
            ? inquiry with { Need = null, NeedAmong = [], Branch = request.Best.Id }
            : To(inquiry, request.Best.Id);
    }

    /// <summary>The inquiry with a need chosen; wishes that were about another search are dropped, those about the person stay.</summary>
    public static Inquiry To(Inquiry inquiry, string need) => (inquiry.Need == need ? inquiry : inquiry.Anew()) with
    {
        Need = need,
        Branch = null,
        NeedAmong = [],
        Wishes = inquiry.Need is null || inquiry.Need == need ? inquiry.Wishes : inquiry.Wishes with { When = null, Ways = 0, Contact = 0, Itinerant = false, VoucherIssuer = null },
    };

    private static Inquiry Place(Scene scene, Inquiry inquiry)
    {
        if (scene.Heard.Here is { } here) return At(inquiry, here);
        var mentions = Mentions(scene);
        if (mentions.IsEmpty) return Elsewhere(scene) ? inquiry with { Place = null, PlaceAmong = [] } : inquiry;
        var candidates = Candidates(scene, mentions);
        if (candidates.Length == 1) return At(inquiry, candidates[0]);
        return Places.AreNeighbours(candidates)
            ? At(inquiry, candidates[0]) with { PlaceAmong = [.. candidates.Skip(1).Take(3).Select(p => p.Id)] }
            : inquiry with { Place = null, PlaceAmong = [.. candidates.Take(Offers.Most).Select(p => p.Id)] };
    }

    /// <summary>A need at a place that no map here shows: the old place is not where it is looked for.</summary>
    private static bool Elsewhere(Scene scene) => scene.Said is { UnknownPlace: [>= 'A' and <= 'Z', ..], Requests.IsEmpty: false };

    /// <summary>The inquiry at a place.</summary>
    public static Inquiry At(Inquiry inquiry, Place place) => inquiry with { Place = Places.Save(place), PlaceAmong = [] };

    /// <summary>The inquiry at the same commune, seen from a house of it.</summary>
    public static Inquiry AtDoor(Inquiry inquiry, Position door) => inquiry with { Place = new(inquiry.Place!.Id, door.Latitude, door.Longitude), PlaceAmong = [] };

    /// <summary>The place bound to the need served first; else those that belong to no other need. A correction's last place is the right one.</summary>
    private static ImmutableArray<PlaceMention> Mentions(Scene scene)
    {
        var requests = MostUrgentFirst(scene);
        if (requests is [{ Place: { } own }, ..]) return [own];
        var free = scene.Said.Places.RemoveAll(p => requests.Skip(1).Any(r => r.Place == p));
        return Replaces(scene) && free is [.., var last] ? [last] : free;
    }

    private static ImmutableArray<Place> Candidates(Scene scene, ImmutableArray<PlaceMention> mentions)
    {
        ImmutableArray<Place> named = [.. mentions.SelectMany(m => m.Ambiguous ? m.Candidates.Select(c => c.Place) : [m.Best]).DistinctBy(p => p.Id)];
        var within = named.FirstOrDefault(p => p.Territory is not null)?.Territory;
        if (within is null) return named;
        var pool = named.Length > 1 ? named : [.. scene.Inquiry.PlaceAmong.Select(scene.Places.ById).OfType<Place>()];
        ImmutableArray<Place> inside = [.. pool.Where(p => p.Commune is { } c && within.Communes.Contains(c.Code))];
        return inside.IsEmpty ? [named.First(p => p.Territory == within)] : inside;
    }

    private static Inquiry Wishes(Scene scene, Inquiry inquiry) => inquiry with { Wishes = inquiry.Wishes.With(scene.Said.Constraints) };

    private static bool Replaces(Scene scene) => scene.Said.Act is DialogueAct.Correct or DialogueAct.Deny or DialogueAct.WrongNeed;

    private static SavedPlace? OwnPlace(Request request) => request.Place is { } place ? Places.Save(place.Best) : null;

    private static ImmutableArray<Wanted> Merged(IEnumerable<Wanted> wanted, string now) => [.. wanted.Where(w => w.Need != now).DistinctBy(w => w.Need).Take(5)];
}
