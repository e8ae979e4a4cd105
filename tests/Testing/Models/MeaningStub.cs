namespace OrientationBot.Testing.Models;

/// <summary>
/// A stub of an embedding model: it knows a few families of words, one dimension each, and hashes the rest faintly. It proves the wiring and where a gain
/// would come from; it says nothing of what a real model would reach.
/// </summary>
public static class MeaningStub
{
    private const int Rest = 64;
    private const float Faint = 0.05f;

    private static readonly string[][] s_families =
    [
        ["camion", "bus", "roulant"],
        ["confinement", "solidarité", "ligne"],
        ["mandat", "place", "aidants"],
    ];

    /// <summary>The vector of a text.</summary>
    public static IReadOnlyList<float> Of(string text)
    {
        var vector = new float[s_families.Length + Rest];
        var words = text.ToLowerInvariant().Split([' ', '.', ',', '?', '\'', '’'], StringSplitOptions.RemoveEmptyEntries);
        foreach (var word in words)
        {
            var family = Array.FindIndex(s_families, f => f.Contains(word));
            if (family >= 0) vector[family] = 1;
            else vector[s_families.Length + word.Sum(c => c) % Rest] += Faint;
        }
        return vector;
    }

    /// <summary>What it answers to a call.</summary>
    public static ModelAnswer Answer(ModelCall call) => ModelAnswer.Vectors(call.Inputs.Select(Of));
}
