using System.CommandLine;
using OrientationBot.Geo;
using OrientationBot.Geo.Gazetteer;
using OrientationBot.Knowledge.Exchange;

namespace OrientationBot.Bot.Commands;

/// <summary><c>compile</c>: makes the facts of <c>data/</c> from public source files.</summary>
internal static class CompileVerb
{
    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var from = new Argument<string>("from") { Description = "Folder of the source files (communes, former names, territories, France services)." };
        var to = new Option<string>("--to") { Description = "Folder of the facts; what is kept by hand stands there already.", DefaultValueFactory = _ => "data" };
        var verb = new Command("compile", "Makes the facts of data/ from public source files: same sources, same bytes.") { from, to };
        verb.SetAction((parsed, cancellationToken) => CompileAsync(parsed.GetRequiredValue(from), parsed.GetRequiredValue(to), cancellationToken));
        return verb;
    }

    private static async Task<int> CompileAsync(string from, string to, CancellationToken cancellationToken)
    {
        if (!System.IO.Directory.Exists(from)) throw new RefusalException($"{from}: there is no such folder.");
        var compiled = GeoData.Compile(from, to);
        if (!compiled.Problems.IsEmpty) throw new RefusalException(string.Join(Environment.NewLine, compiled.Problems.Select(p => $"{p.File}:{p.Line}: {p.Message}")));
        foreach (var file in compiled.Files) Console.Out.WriteLine(file);
        Console.Out.WriteLine(await StructuresAsync(from, to, cancellationToken));
        return 0;
    }

    private static async Task<string> StructuresAsync(string from, string to, CancellationToken cancellationToken)
    {
        var data = GazetteerFiles.Read(to).Data;
        string[] sources = [.. System.IO.Directory.GetFiles(from, "france-services-*.csv").Order(StringComparer.Ordinal), .. ByHand(to)];
        var written = Path.Combine(to, "structures.csv");
        await using var output = File.Create(written);
        foreach (var fate in (await StarterDirectory.CompileAsync(sources, output, new(new(data), data), cancellationToken)).Where(f => f.Fate == Fate.Refused))
            await Console.Error.WriteLineAsync($"{fate.File}:{fate.Line}: {fate.Name} was refused: {string.Join(", ", fate.Remarks)}");
        return written;
    }

    private static string[] ByHand(string to) => Path.Combine(to, "structures-hub.csv") is var file && File.Exists(file) ? [file] : [];
}
