using OrientationBot.Bot;
using OrientationBot.Geo.Gazetteer;
using OrientationBot.Knowledge.Exchange;

namespace OrientationBot.Benchmarks;

/// <summary>A folder of facts like the product's own, but with a directory of 20,000 structures; goes with the measure.</summary>
internal sealed class NationalData : IDisposable
{
    private NationalData(string path) => Path = path;

    public string Path { get; }

    public static async Task<NationalData> CreateAsync()
    {
        var folder = Directory.CreateTempSubdirectory("orientation-data-").FullName;
        var shipped = Folders.Shipped("data");
        foreach (var file in Directory.GetFiles(shipped, "*", SearchOption.AllDirectories))
        {
            var copy = System.IO.Path.Combine(folder, System.IO.Path.GetRelativePath(shipped, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
        await using var csv = File.Create(System.IO.Path.Combine(folder, "structures.csv"));
        await StandardWriter.WriteCsvAsync(Synthetic.Structures(GazetteerFiles.Read(folder).Data.Communes), csv, default);
        return new(folder);
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
