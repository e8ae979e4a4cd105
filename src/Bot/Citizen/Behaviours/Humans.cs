using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Understanding;

namespace OrientationBot.Bot.Citizen;

/// <summary>« parler à quelqu'un »: the nearest phone, who coordinates the département, open now or when.</summary>
internal static class Humans
{
    public static Step? Answer(Scene scene)
    {
        if (scene.Said.Act == DialogueAct.Human) return Call(Absorbing.Take(scene));
        var askedWhere = scene.Pending is { Kind: QuestionKind.Place or QuestionKind.WhichPlace, About: Asking.ForHuman };
        return askedWhere && (!scene.Said.Places.IsEmpty || scene.Heard.Here is not null) && scene.Said.Requests.IsEmpty ? Call(Absorbing.Take(scene)) : null;
    }

    /// <summary>Gives the contact at once where the place is known; asks for it only once.</summary>
    public static Step Call(Scene scene)
    {
        if (scene.Inquiry is { Place: null, PlaceAmong.IsEmpty: false }) return scene.Ask(new(QuestionKind.WhichPlace) { About = Asking.ForHuman, Among = scene.Inquiry.PlaceAmong });
        return scene.Place is not null || scene.Pending?.About == Asking.ForHuman ? Contact(scene, only: false) : scene.Ask(new(QuestionKind.Place) { About = Asking.ForHuman });
    }

    /// <summary>The contact, and nothing else when the person has had enough of choices. Where the place is not known, a number of the region all the same.</summary>
    public static Step Contact(Scene scene, bool only)
    {
        if ((scene.Place ?? scene.Places.Region) is not { } place) return scene.Say(Nobody(null, only));
        var query = new DirectoryQuery(Professionals.Serves(scene) ? null : scene.Need, place, new() { Contact = Access.Phone }, scene.Heard.Now) { Excluded = [.. scene.Inquiry.Excluded], Count = 5 };
        var calling = scene.With(scene.Inquiry with { Pending = scene.Place is null ? new(QuestionKind.Place) { About = scene.Need is null ? Asking.ForHuman : null } : null });
        return calling.Send<Finding.Found>(new Errand.Search(query), found => calling.Say(
            found.Answer.Matches.FirstOrDefault(m => m.Structure.Phone is not null) is { } match ? At(match, CoordinatorOf(scene), only, scene.Place is null) : Nobody(CoordinatorOf(scene), only))
            with { Notes = Counting.Of(calling, SearchEnd.Human, scene.Place) });
    }

    /// <summary>Who coordinates the Hub where the person is; null when that is not known.</summary>
    public static Coordinator? CoordinatorOf(Scene scene) =>
        scene.Place is { } place && scene.Known.Contacts?.For(Places.Departement(place)) is { } contact
            ? new(contact.Name, contact.Phone is { } phone ? new(phone) : null, contact.Email)
            : null;

    private static HumanContact Nobody(Coordinator? coordinator, bool only) => new(null, null, null, OpeningWords.Unknown, coordinator, only);

    private static HumanContact At(Match match, Coordinator? coordinator, bool only, bool elsewhere) => new(
        match.Structure.Name, new(match.Structure.Phone!), match.Structure.Commune.Name, DetailAnswer.Opening(match), coordinator, only) { Elsewhere = elsewhere };
}
