using System.Collections.Immutable;

namespace OrientationBot.Bot.Citizen;

/// <summary>« ce n'est pas ça »: keeps what was right, asks what was wrong, with the likely candidates.</summary>
internal static class Corrections
{
    public static Step Ask(Scene scene)
    {
        if (scene.Inquiry.Need is not { } need) return scene.Ask(new(QuestionKind.Need));
        return scene.Inquiry.Place is null ? NeedWasWrong(scene) : scene.Ask(new(QuestionKind.WhatIsWrong) { Among = Siblings(scene, need) });
    }

    /// <summary>Another need, at the same place.</summary>
    public static Step NeedWasWrong(Scene scene) => scene.With(scene.Inquiry.Anew() with { Need = null, Branch = BranchOf(scene), NeedAmong = [] }).Ask(new(QuestionKind.Need) { About = BranchOf(scene) });

    /// <summary>The same need, at another place.</summary>
    public static Step PlaceWasWrong(Scene scene) => scene.With(scene.Inquiry.Anew() with { Place = null, PlaceAmong = [] }).Ask(new(QuestionKind.Place));

    private static string? BranchOf(Scene scene) => scene.Need?.Branch;

    private static ImmutableArray<string> Siblings(Scene scene, string need)
    {
        foreach (var group in Groups(scene))
            if (group.Contains(need)) return [.. group.Where(id => id != need).Take(3)];
        return [];
    }

    private static IEnumerable<ImmutableArray<string>> Groups(Scene scene) =>
        scene.Tree.Branch(BranchOf(scene) ?? "") is { } branch ? branch.Children.Select(c => scene.Tree.Branch(c)?.Children ?? branch.Children) : [];
}
