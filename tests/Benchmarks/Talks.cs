namespace OrientationBot.Benchmarks;

/// <summary>What people say in the measured conversations: the road of a plain visit, from greeting to goodbye.</summary>
internal static class Talks
{
    private static readonly string[] Places = ["Vierzon", "Blois", "Nogent-le-Rotrou", "45000", "Châteauroux", "st amand montrond", "Loches", "Gien"];
    private static readonly string[] Needs = ["j'arrive pas à faire ma déclaration CAF", "je voudrais apprendre l'ordinateur", "il me faut une carte grise", "je cherche du travail, mon CV est à refaire"];

    /// <summary>The messages of one conversation.</summary>
    public static string[] Of(int conversation)
    {
        var (place, other) = (Places[conversation % Places.Length], Places[(conversation + 3) % Places.Length]);
        return [$"bonjour, {Needs[conversation % Needs.Length]}, j'habite {place}", "le deuxième", "ses horaires ?", "ouvert samedi", $"non, à {other} plutôt", "gratuit", "merci"];
    }
}
