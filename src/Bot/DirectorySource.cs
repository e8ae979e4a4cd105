using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Exchange;

namespace OrientationBot.Bot;

/// <summary>Where the structures come from.</summary>
/// <param name="reference">What reading them needs to know.</param>
/// <param name="cancellationToken">Stops between two of them.</param>
internal delegate Task<IReadOnlyList<Structure>> DirectorySource(Reference reference, CancellationToken cancellationToken);

/// <summary>The sources there are.</summary>
internal static class DirectorySources
{
    /// <summary>The directory that is kept; at the first start it takes the structures that ship with the product.</summary>
    /// <param name="settings">The settings.</param>
    /// <param name="after">Work on the same file, to wait for.</param>
    public static DirectorySource Kept(Settings settings, Task after) => async (reference, cancellationToken) =>
    {
        await after;
        return await OpenAsync(new(settings.Storage.ConnectionString), settings, reference, cancellationToken);
    };

    /// <summary>The same, where nobody else works on the file at start.</summary>
    public static DirectorySource KeptHere(Settings settings) => Kept(settings, after: Task.CompletedTask);

    /// <summary>The directory that is kept when there is one, else the one that ships; creates nothing.</summary>
    public static DirectorySource IfKept(Settings settings) => async (reference, cancellationToken) =>
    {
        var store = new DirectoryStore(settings.Storage.ConnectionString);
        return File.Exists(store.File)
            ? await OpenAsync(store, settings, reference, cancellationToken)
            : await StarterDirectory.LoadAsync(Starter(settings), reference, cancellationToken);
    };

    /// <summary>The structures; what people said of communes is in force from then on.</summary>
    private static async Task<IReadOnlyList<Structure>> OpenAsync(DirectoryStore store, Settings settings, Reference reference, CancellationToken cancellationToken)
    {
        var structures = await store.OpenAsync(Starter(settings), reference, cancellationToken);
        reference.Follow(await store.SaidBassinsAsync());
        return structures;
    }

    private static string Starter(Settings settings) => Path.Combine(settings.Content.Data, "structures.csv") is var path && File.Exists(path)
        ? path
        : throw new RefusalException($"{path}: the starter directory is missing. Set Content:Data to the folder of the facts, or make it with « compile ».");
}
