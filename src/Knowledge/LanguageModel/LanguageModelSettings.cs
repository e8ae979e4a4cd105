namespace OrientationBot.Knowledge.LanguageModel;

/// <summary>How to reach a language model, and how much it may cost. One OpenAI-compatible endpoint serves OpenAI, Ollama, Mistral, vLLM, Albert.</summary>
/// <param name="Url">Base address, without the last part (<c>http://localhost:11434/v1</c>).</param>
/// <param name="Model">Name of the model, as the endpoint knows it.</param>
public sealed record LanguageModelSettings(Uri Url, string Model)
{
    /// <summary>The secret of the endpoint; null when it asks for none (Ollama on the same machine).</summary>
    public string? Key { get; init; }

    /// <summary>Name of the endpoint's model of embeddings, which finds sheets by meaning; null: sheets are found by their words alone.</summary>
    public string? Embeddings { get; init; }

    /// <summary>Folder where the vectors of the sheets are kept for the next start; null: they are asked for anew.</summary>
    public string? VectorFolder { get; init; }

    /// <summary>An answer that takes longer is done without.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMilliseconds(2_500);

    /// <summary>So many calls a day at most, days of Paris.</summary>
    public int CallsPerDay { get; init; } = 2_000;

    /// <summary>So many calls at once at most; those beyond are done without.</summary>
    public int Concurrent { get; init; } = 4;

    /// <summary>Where the day's calls are counted, so that a restart does not forget them; null: in memory only.</summary>
    public string? CountFile { get; init; }

    /// <summary>Never shows the secret, whoever prints the settings.</summary>
    public override string ToString() => $"{Model} at {Url}";
}
