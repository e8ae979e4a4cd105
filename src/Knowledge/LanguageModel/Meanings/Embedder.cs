using System.Numerics.Tensors;
using Microsoft.Extensions.AI;
using OrientationBot.Knowledge.LanguageModel.Wire;

namespace OrientationBot.Knowledge.LanguageModel.Meanings;

/// <summary>Turns texts into vectors through any OpenAI-compatible endpoint; what comes back is hostile until checked.</summary>
internal sealed class Embedder(LanguageModelSettings settings, Guard guard)
{
    private const int MostDimensions = 8_192;

    // Connecting loads a dozen assemblies: the first question pays for it, not the start.
    private readonly Lazy<IEmbeddingGenerator<string, Embedding<float>>> _generator =
        new(() => Connection.Open(settings).GetEmbeddingClient(settings.Embeddings).AsIEmbeddingGenerator());

    /// <summary>A vector of length 1 for each text, all of one size; null when anything about the answer is odd.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="size">The size of the vectors they are to be compared with; null when any will do.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public ValueTask<float[][]?> VectorsAsync(IReadOnlyList<string> texts, int? size, CancellationToken cancellationToken) =>
        guard.TryAsync(async limit => Sound(await _generator.Value.GenerateAsync(texts, cancellationToken: limit), texts.Count, size), cancellationToken);

    /// <summary>True for a vector that can be compared.</summary>
    public static bool IsSound(ReadOnlySpan<float> vector) =>
        vector.Length is > 0 and <= MostDimensions && TensorPrimitives.Norm(vector) is > 0 and < float.PositiveInfinity;

    private static float[][]? Sound(GeneratedEmbeddings<Embedding<float>> answer, int count, int? size)
    {
        var vectors = answer.Select(e => e.Vector.ToArray()).ToArray();
        if (vectors.Length != count || vectors.Any(v => v.Length != (size ?? vectors[0].Length) || !IsSound(v))) return null;
        foreach (var vector in vectors) TensorPrimitives.Divide(vector, TensorPrimitives.Norm(vector), vector);
        return vectors;
    }
}
