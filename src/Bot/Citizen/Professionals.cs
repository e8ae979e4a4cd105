namespace OrientationBot.Bot.Citizen;

/// <summary>People at work in mediation, elected or volunteers: the Hub itself answers.</summary>
internal static class Professionals
{
    public static bool Serves(Scene scene) => scene.Need is { Professional: true };

    public static Step Say(Scene scene) => scene.With(scene.Inquiry with { Pending = null })
        .Say(new ForProfessionals(scene.Inquiry.Need!, scene.Place is { } place ? Places.Departement(place) : ""));
}
