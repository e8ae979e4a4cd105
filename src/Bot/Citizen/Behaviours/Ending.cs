namespace OrientationBot.Bot.Citizen;

/// <summary>« merci »: a short goodbye, and the summary that can be copied; what is still queued is offered first.</summary>
internal static class Ending
{
    public static Step Say(Scene scene)
    {
        if (scene.Pending is { Yes: Choice.Next }) return scene.SayAndResume(new YouAreWelcome());
        var kept = scene.Inquiry.Focus ?? (scene.Inquiry.Shown is [var first, ..] ? first.Id : null);
        var closing = scene.With(scene.Inquiry with { Pending = null });
        return kept is null || scene.Place is not { } place ? closing.Say(new Goodbye())
            : closing.Send<Finding.Described>(new Errand.Describe([kept], scene.Query(place)), found => found.Matches is [var match, ..]
                ? closing.Say(new Goodbye(), Summarised(scene, match, match.Structure))
                : closing.Say(new Goodbye()));
    }

    private static Summary Summarised(Scene scene, Knowledge.Directory.Match match, Knowledge.Directory.Structure s) => new(
        s.Name, DetailAnswer.Street(s), s.PostalCode, s.Commune.Name, DetailAnswer.Phone(s), DetailAnswer.Week(match, scene.Heard.Now.Date), DetailAnswer.Opening(match));
}
