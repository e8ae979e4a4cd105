using OrientationBot.Knowledge.Needs;

namespace OrientationBot.Bot.Citizen;

/// <summary>The main road: what is missing is asked, what is ambiguous too, then structures are looked for.</summary>
internal static class Road
{
    public static Step? Answer(Scene scene)
    {
        if (scene.Said.OutOfScope && scene.Said.Requests.IsEmpty && scene.Heard.Here is null && scene.Pending?.Kind is not QuestionKind.Place && !Refines(scene))
            return OutOfScope(scene);
        return scene.SaysSomething ? Go(Absorbing.Take(scene)) : null;
    }

    /// <summary>« ouvert samedi », « gratuit »: about the search that goes on, whatever its words look like.</summary>
    private static bool Refines(Scene scene) => scene.Inquiry.Need is not null && !scene.Said.Constraints.IsEmpty;

    /// <summary>Goes on from what is known: the next question, or the search.</summary>
    public static Step Go(Scene scene) => Addressed(scene) is { } address
        ? scene.Send<Finding.House>(address, house => Onward(Settled(house.Position is { } door ? scene.With(Absorbing.AtDoor(scene.Inquiry, door)) : scene)))
        : Onward(Settled(scene));

    /// <summary>The whole address that was just typed of the place being looked from; null when there is none.</summary>
    private static Errand.Address? Addressed(Scene scene) =>
        scene.Said.Places.FirstOrDefault(p => p.Address is not null && p.Best.Id == scene.Inquiry.Place?.Id) is { Address: { } address, Best.Commune: { } commune } ? new(address, commune) : null;

    private static Step Onward(Scene scene) => Missing(scene) is { } question ? scene.Ask(question) : Professionals.Serves(scene) ? Professionals.Say(scene) : Searching.First(scene);

    /// <summary>A choice of needs that was answered beside is not put again: the likeliest is looked for, « ce n'est pas ça » stands next to it.</summary>
    private static Scene Settled(Scene scene) =>
        scene is { Pending: { Kind: QuestionKind.WhichNeed } asked, Inquiry.NeedAmong: [var likeliest, ..] } && asked.Among.SequenceEqual(scene.Inquiry.NeedAmong)
            ? scene.With(Absorbing.To(scene.Inquiry, likeliest))
            : scene;

    private static Question? Missing(Scene scene)
    {
        var inquiry = scene.Inquiry;
        if (!inquiry.NeedAmong.IsEmpty) return new(QuestionKind.WhichNeed) { Among = inquiry.NeedAmong };
        if (scene.Need is not { } need) return new(QuestionKind.Need) { About = inquiry.Branch };
        if (Professionals.Serves(scene)) return null;
        if (inquiry.Place is null && !inquiry.PlaceAmong.IsEmpty) return new(QuestionKind.WhichPlace) { Among = inquiry.PlaceAmong };
        if (scene.Place is null) return new(QuestionKind.Place);
        foreach (var slot in need.Asks)
            if (Unfilled(inquiry, slot)) return new(slot == Slot.Age ? QuestionKind.Age : QuestionKind.Voucher);
        return null;
    }

    private static bool Unfilled(Inquiry inquiry, Slot slot) => !inquiry.Skipped.Contains(slot.ToString()) && slot switch
    {
        Slot.Age => inquiry.Wishes.Age is null && inquiry.Wishes.Publics == 0,
        Slot.Voucher => inquiry.Wishes.VoucherIssuer is null,
        _ => false,
    };

    /// <summary>Said kindly, with the likeliest choices; a place that was named with it is kept. Places that are shown stay: « le premier » is still one of them.</summary>
    private static Step OutOfScope(Scene scene)
    {
        if (!scene.Inquiry.Shown.IsEmpty) return scene.Say(new OutOfScopeBesideResults()) with { Notes = Counting.Of(scene, SearchEnd.OutOfScope, scene.Place) };
        var likely = scene.Tree.Root.Children.Take(3);
        return scene.With(Absorbing.Take(scene).Inquiry with { Pending = new(QuestionKind.Need) }).Say(new OutOfScope([.. likely]))
            with { Notes = Counting.Of(scene, SearchEnd.OutOfScope, scene.Place) };
    }
}
