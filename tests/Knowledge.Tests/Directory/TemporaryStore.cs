using Microsoft.Data.Sqlite;
using OrientationBot.Geo.Gazetteer;
using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Exchange;
using Xunit;

namespace OrientationBot.Knowledge.Tests.Directory;

/// <summary>A real SQLite store in a folder of its own, erased afterwards.</summary>
internal sealed class TemporaryStore : IDisposable
{
    private readonly string _folder = System.IO.Directory.CreateTempSubdirectory("orientationbot-").FullName;

    public TemporaryStore() => Store = new($"Data Source={File}");

    public static GazetteerData OneCommune { get; } = new([Some.Vierzon], [], [], "24");

    public static Reference Reference { get; } = new(new(OneCommune), OneCommune);

    public string File => Path.Combine(_folder, "directory.db");

    public DirectoryStore Store { get; }

    public Task<ImportResult> ImportAsync(Stream stream, Reference? reference = null) =>
        new DirectoryImport(Store, reference ?? Reference).RunAsync(stream, "file");

    public async Task<ImportReport> ImportAsync(params Structure[] structures) =>
        Assert.IsType<ImportResult.Done>(await ImportAsync(await CsvAsync(structures))).Report;

    public Task<IReadOnlyList<Structure>> LoadAsync() => Store.LoadAsync(Reference, default);

    public static async Task<MemoryStream> CsvAsync(params IEnumerable<Structure> structures)
    {
        var stream = new MemoryStream();
        await StandardWriter.WriteCsvAsync(structures, stream, default);
        stream.Position = 0;
        return stream;
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        System.IO.Directory.Delete(_folder, true);
    }
}
