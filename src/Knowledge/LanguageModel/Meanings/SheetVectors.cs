using System.Collections.Immutable;
using OrientationBot.Knowledge.Programmes;

namespace OrientationBot.Knowledge.LanguageModel.Meanings;

/// <summary>The vectors of what the sheets say, asked for once and kept for the next start. Nobody waits for them: until they are whole, there are none.</summary>
internal sealed class SheetVectors(Embedder embedder, ProgrammeSheets sheets, LanguageModelSettings settings)
{
    /// <summary>So many texts a call: their vectors fit in the longest answer that is read.</summary>
    private const int Batch = 4;

    private readonly ImmutableArray<(ProgrammeSheet Sheet, string Text)> _texts = [.. sheets.All.SelectMany(Texts)];
    private readonly Lock _lock = new();
    private Task<ImmutableArray<float[]>?>? _asked;

    /// <summary>Each text's sheet, in the order of the vectors.</summary>
    public ProgrammeSheet SheetOf(int text) => _texts[text].Sheet;

    /// <summary>One vector a text; null until they are there, and the first call sends for them.</summary>
    public ImmutableArray<float[]>? Now()
    {
        lock (_lock)
        {
            if (_asked is null or { IsCompleted: true, IsCompletedSuccessfully: false } or { IsCompletedSuccessfully: true, Result: null }) _asked = Task.Run(ReadyAsync);
            return _asked is { IsCompletedSuccessfully: true, Result: var vectors } ? vectors : null;
        }
    }

    private static IEnumerable<(ProgrammeSheet, string)> Texts(ProgrammeSheet sheet) =>
        [(sheet, string.Join(". ", [sheet.Title, .. sheet.Names])), .. sheet.Questions.Select(q => (sheet, q)), .. sheet.Passages.Select(p => (sheet, $"{sheet.Title}. {p.Text}"))];

    private async Task<ImmutableArray<float[]>?> ReadyAsync()
    {
        var memory = new VectorMemory(settings.VectorFolder, [$"{settings.Url} {settings.Embeddings}", .. _texts.Select(t => t.Text)]);
        if (memory.Recall(_texts.Length) is { } kept) return kept;
        var vectors = ImmutableArray.CreateBuilder<float[]>(_texts.Length);
        foreach (var batch in _texts.Select(t => t.Text).Chunk(Batch))
        {
            if (await embedder.VectorsAsync(batch, vectors is [var first, ..] ? first.Length : null, CancellationToken.None) is not { } some) return null;
            vectors.AddRange(some);
        }
        var whole = vectors.MoveToImmutable();
        memory.Keep(whole);
        return whole;
    }
}
