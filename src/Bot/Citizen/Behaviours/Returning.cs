using OrientationBot.Knowledge.Understanding;

namespace OrientationBot.Bot.Citizen;

/// <summary>Coming back: after hours or days, after something more serious, after an undone step.</summary>
internal static class Returning
{
    /// <summary>A bare hello after a long silence: what we were looking for, and whether to go on.</summary>
    public static Step? Answer(Scene scene)
    {
        if (!scene.ComesBack || scene.SaysSomething || scene.Said.Act is not (DialogueAct.Greet or DialogueAct.Silence)) return null;
        return scene.With(scene.Inquiry with { Pending = new(QuestionKind.Offer) { Yes = Choice.Resume, No = Choice.Restart } })
            .Say(new WelcomeBack(Asking.Ref(scene.Inquiry.Need), scene.Where));
    }

    /// <summary>Takes the search up again.</summary>
    public static Step Resume(Scene scene) => WhereWeWere(scene.With(scene.Inquiry with { Pending = null }));

    /// <summary>Asks the question that waited, or shows the cards that were shown, as they are now.</summary>
    public static Step WhereWeWere(Scene scene)
    {
        if (scene.Pending is { Kind: not QuestionKind.Offer } question) return scene.Say(Asking.Aloud(scene, question));
        return scene.Inquiry.Shown.IsEmpty || scene.Place is not { } place ? Road.Go(scene) : Again(scene, place);
    }

    private static Step Again(Scene scene, Geo.Place place) => scene.Send<Finding.Described>(
        new Errand.Describe([.. scene.Inquiry.Shown.Select(s => s.Id)], scene.Query(place)),
        found => found.Matches.IsEmpty
            ? Road.Go(scene.With(scene.Inquiry.Anew()))
            : scene.Say(new Found(Asking.Ref(scene.Inquiry.Need), scene.Where!, WishEcho.Of(scene, []), found.Matches) { More = true }));
}
