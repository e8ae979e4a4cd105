using BenchmarkDotNet.Attributes;
using Microsoft.Data.Sqlite;
using OrientationBot.Geo.Gazetteer;
using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Exchange;

namespace OrientationBot.Benchmarks;

/// <summary>A national file, 20,000 rows of the standard, into an empty store; then read back as a snapshot.</summary>
public class ImportBenchmarks
{
    private readonly string _folder = Directory.CreateTempSubdirectory("orientationbot-").FullName;
    private Reference _reference = null!;
    private byte[] _file = [];
    private DirectoryStore _full = null!;
    private int _stores;

    [GlobalSetup]
    public async Task Fill()
    {
        var data = GazetteerFiles.Read(Path.Combine(AppContext.BaseDirectory, "data")).Data;
        _reference = new(new(data), data);
        var communes = data.Communes.Where(c => c.PostalCodes.Length > 0).ToArray();
        var structures = FindBenchmarks.Structures().Select((s, i) => s with { Commune = communes[i], PostalCode = communes[i].PostalCodes[0], Position = communes[i].Centre, Phone = "+33248550060" });
        var csv = new MemoryStream();
        await StandardWriter.WriteCsvAsync(structures, csv, default);
        _file = csv.ToArray();
        _full = new($"Data Source={_folder}/full.db");
        await new DirectoryImport(_full, _reference).RunAsync(new MemoryStream(_file), "national.csv");
    }

    [GlobalCleanup]
    public void Clean()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, true);
    }

    [Benchmark]
    public Task<ImportResult> Import() =>
        new DirectoryImport(new($"Data Source={_folder}/{_stores++}.db"), _reference).RunAsync(new MemoryStream(_file), "national.csv");

    [Benchmark]
    public Task<ImportResult> ImportAgain() => new DirectoryImport(_full, _reference).RunAsync(new MemoryStream(_file), "national.csv");

    [Benchmark]
    public async Task<DirectorySnapshot> Load() => new(await _full.LoadAsync(_reference, default));
}
