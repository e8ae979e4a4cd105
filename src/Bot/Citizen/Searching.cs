using System.Collections.Immutable;
using OrientationBot.Geo;
using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Needs;

namespace OrientationBot.Bot.Citizen;

/// <summary>Looks for structures and shows them, three at a time; never an empty hand.</summary>
internal static class Searching
{
    /// <summary>The national map of the places of digital inclusion, for people outside the region.</summary>
    private const string NationalMap = "https://cartographie.societenumerique.gouv.fr";

    /// <summary>The first structures of a new search.</summary>
    public static Step First(Scene scene)
    {
        var voucher = scene.Need!.Asks.Contains(Slot.Voucher);
        var searching = voucher ? scene.With(scene.Inquiry with { Wishes = scene.Inquiry.Wishes with { Free = true } }) : scene;
        var place = searching.Place!;
        ImmutableArray<Act> before =
        [
            .. voucher ? [new VoucherAnswer(scene.Inquiry.Wishes.VoucherIssuer)] : ImmutableArray<Act>.Empty,
            .. place.InRegion ? ImmutableArray<Act>.Empty : [new OutsideRegion(place.Name, NationalMap)],
        ];
        return Look(searching, place, answer => answer.Matches.IsEmpty ? Nothing(searching, place) : Show(searching, place, answer, further: false))
            with { Acts = before };
    }

    /// <summary>The structures that come after those already shown.</summary>
    public static Step More(Scene scene) => scene.Place is { } place
        ? Look(scene.With(scene.Inquiry with { Excluded = [.. scene.Inquiry.Excluded, .. scene.Inquiry.Seen] }), place, answer => answer.Matches.IsEmpty || answer.Widened.Contains(Widening.Distance) ? NoMore(scene, place) : Show(scene, place, answer, further: true))
        : Road.Go(scene);

    /// <summary>Searches as the inquiry stands.</summary>
    public static Step Look(Scene scene, Place from, Func<DirectoryAnswer, Step> then) =>
        scene.Send<Finding.Found>(new Errand.Search(scene.Query(from)), found => then(found.Answer));

    /// <summary>Shows what was found, says what had to be given up, and offers what else was asked for.</summary>
    public static Step Show(Scene scene, Place place, DirectoryAnswer answer, bool further)
    {
        var shown = Remembering(scene, answer.Matches);
        var words = WishEcho.Of(scene, answer.Widened);
        var found = new Found(Asking.Ref(scene.Inquiry.Need), scene.Places.Where(place)!, words, answer.Matches) { More = answer.More, Further = further, Neighbours = Neighbours(scene) };
        ImmutableArray<Act> acts = [.. answer.Widened.Take(2).Select(w => new Widened(w, WishEcho.Of(scene, []).Moment)), found, .. shown.Pending is { } next ? [Asking.Aloud(shown, next)] : ImmutableArray<Act>.Empty];
        return shown.Say(acts) with { Notes = Counting.Search(scene, place, answer, further) };
    }

    private static ImmutableArray<Offer> Neighbours(Scene scene) => scene.Places.Offers(scene.Inquiry.PlaceAmong.Select(scene.Places.ById).OfType<Place>());

    /// <summary>Nothing further: the other ways.</summary>
    public static Step NoMore(Scene scene, Place place) =>
        scene.With(scene.Inquiry with { Pending = null }).Say(new NoMore(Asking.Ref(scene.Inquiry.Need), scene.Places.Where(place)!, scene.Need is { Remote: true }));

    private static Step Nothing(Scene scene, Place place) =>
        scene.With(scene.Inquiry with { Pending = null }).Say(new NothingFound(Asking.Ref(scene.Inquiry.Need), scene.Places.Where(place)!))
            with { Notes = Counting.Of(scene, SearchEnd.Nothing, place) };

    private static Scene Remembering(Scene scene, ImmutableArray<Match> matches) => (scene with { State = scene.State with { Alarm = null } }).With(scene.Inquiry with
    {
        Shown = [.. matches.Select(m => new ShownStructure(m.Structure.Id, m.Structure.Name))],
        Seen = [.. scene.Inquiry.Seen, .. matches.Select(m => m.Structure.Id)],
        Focus = matches is [var only] ? only.Structure.Id : null,
        Pending = scene.Inquiry.Queue.IsEmpty ? null : new(QuestionKind.Offer) { Yes = Choice.Next },
    });
}
