namespace OrientationBot.Bot.Citizen;

/// <summary>Several needs in one message: each with its place, the others offered after the most urgent, none lost.</summary>
internal static class Queue
{
    /// <summary>Goes on with the next thing that was asked for.</summary>
    public static Step? Next(Scene scene)
    {
        if (scene.Inquiry.Queue is not [var next, .. var rest]) return null;
        var isLeaf = scene.Tree.Need(next.Need) is not null;
        var inquiry = isLeaf ? Absorbing.To(scene.Inquiry, next.Need) : scene.Inquiry.Anew() with { Need = null, Branch = next.Need };
        return Road.Go(scene.With(inquiry with { Queue = [.. rest], Place = next.Place ?? scene.Inquiry.Place, Pending = null }));
    }
}
