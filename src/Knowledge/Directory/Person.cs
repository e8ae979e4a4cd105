using OrientationBot.Knowledge.Understanding;

namespace OrientationBot.Knowledge.Directory;

/// <summary>Which publics a person surely belongs to, and which surely not; about the others nothing was said, and nothing is assumed.</summary>
/// <param name="Is">Publics the person belongs to.</param>
/// <param name="IsNot">Publics the person cannot belong to.</param>
internal readonly record struct Person(Publics Is, Publics IsNot)
{
    private const int OldestYoung = 25;
    private const int YoungestSenior = 60;

    public static Person Of(Constraints constraints)
    {
        var said = constraints.Publics;
        if (constraints.Age is not { } age) return new(said, Opposite(said));
        var byAge = age <= OldestYoung ? Publics.Young : age >= YoungestSenior ? Publics.Seniors : Publics.None;
        var notByAge = (age > OldestYoung ? Publics.Young : Publics.None) | (age < YoungestSenior ? Publics.Seniors : Publics.None);
        return new(said | byAge, notByAge & ~said);
    }

    private static Publics Opposite(Publics said) =>
        (said.HasFlag(Publics.Young) || said.HasFlag(Publics.Students) ? Publics.Seniors : Publics.None)
        | (said.HasFlag(Publics.Seniors) ? Publics.Young | Publics.Students : Publics.None) & ~said;

    /// <summary>Everything but what the person cannot be.</summary>
    public Publics MayBe => (Publics.Young | Publics.Students | Publics.Families | Publics.Seniors | Publics.Women) & ~IsNot;
}
