using OrientationBot.Knowledge.Exchange;

namespace OrientationBot.Knowledge.Directory.Changes;

/// <summary>
/// Brings the directory in force, and the bassins, up to what the history says: called right after a change is applied, so that the next search sees it, and
/// every few seconds for the changes of other processes. Only the sheets that changed are read. Thread-safe: one at a time, never backwards.
/// </summary>
/// <param name="store">The store.</param>
/// <param name="live">The directory in force, read from that store within the last minute.</param>
/// <param name="reference">What the readers need to know.</param>
/// <param name="time">The clock.</param>
public sealed class DirectoryFollower(DirectoryStore store, LiveDirectory live, Reference reference, TimeProvider time) : IDisposable
{
    /// <summary>What was changed while the directory was being read at start is read again the first time: a start takes seconds.</summary>
    private static readonly TimeSpan LongestStart = TimeSpan.FromMinutes(1);

    private readonly SemaphoreSlim _one = new(1, 1);
    private readonly DateTimeOffset _since = time.GetUtcNow() - LongestStart;
    private long? _seen;

    /// <summary>Puts every change not yet seen in force.</summary>
    /// <returns>How many sheets changed.</returns>
    /// <exception cref="StoreException">The store cannot be used; the directory in force stays.</exception>
    public async Task<int> CatchUpAsync(CancellationToken cancellationToken = default)
    {
        await _one.WaitAsync(cancellationToken);
        try
        {
            var (last, changed) = await store.ChangedSinceAsync(_seen, _since);
            if (changed.Any(sheet => CommuneSheet.CodeOf(sheet.Id) is not null)) reference.Follow(await store.SaidBassinsAsync());
            if (changed.Count > 0) Follow(changed);
            _seen = last;
            return changed.Count;
        }
        finally
        {
            _one.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _one.Dispose();

    private void Follow(IReadOnlyCollection<KeptSheet> changed)
    {
        var shown = changed.Select(sheet => (sheet.Id, Structure: sheet.Cells.Shown(reference))).ToArray();
        live.Swap(live.Now.With([.. shown.Select(s => s.Structure).OfType<Structure>()], shown.Where(s => s.Structure is null).Select(s => s.Id)));
    }
}
