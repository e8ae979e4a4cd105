using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Exchange;
using OrientationBot.Knowledge.Tests.Exchange;
using OrientationBot.Testing;

namespace OrientationBot.Knowledge.Tests.Directory.Duplicates;

/// <summary>A pair that was judged by hand: would a coordinator keep one sheet?</summary>
/// <param name="First">A sheet.</param>
/// <param name="Second">Another.</param>
/// <param name="Same">True for one place.</param>
/// <param name="Part"><c>tune</c>, <c>holdout</c> or <c>second</c> (see docs/duplicates.md).</param>
/// <param name="Group">Pairs that share a sheet are of one group: a fold never parts them.</param>
/// <param name="Why">The judge's reason.</param>
internal sealed record LabelledPair(Structure First, Structure Second, bool Same, string Part, int Group, string Why)
{
    public override string ToString() => $"{First.Id} {First.Name} | {Second.Id} {Second.Name} ({Why})";
}

/// <summary>The pairs of <c>Cases/duplicates.csv</c>, which holds ids alone; the sheets are read from the shared folder.</summary>
internal static class LabelledPairs
{
    private static readonly Lazy<Task<Structure[]>> Sheets = new(async () =>
    [
        .. await StarterDirectory.LoadAsync(SharedFolder.Require("data", "hub-lo-2023.json"), Places.Reference, default),
        .. await StarterDirectory.LoadAsync(SharedFolder.Require("data", "france-services-centre-val-de-loire-2024-08-01.csv"), Places.Reference, default),
    ]);

    private static readonly Lazy<Task<LabelledPair[]>> Pairs = new(async () =>
    {
        var sheets = (await Sheets.Value).ToDictionary(s => s.Id);
        return [.. Lines().Where(cells => cells[2] != "unsure").Select(cells => new LabelledPair(sheets[cells[0]], sheets[cells[1]], cells[2] == "yes", cells[3], int.Parse(cells[4]), cells[5]))];
    });

    /// <summary>The Hub's sheets, then those of France services.</summary>
    public static Task<Structure[]> StructuresAsync() => Sheets.Value;

    /// <summary>Every pair of which the judge was sure.</summary>
    public static Task<LabelledPair[]> AllAsync() => Pairs.Value;

    /// <summary>The cells of every line, without the heading.</summary>
    public static IEnumerable<string[]> Lines() =>
        File.ReadLines(SharedFolder.InRepository("tests", "Knowledge.Tests", "Cases", "duplicates.csv")).Skip(1).Select(line => line.Split(',', 6));
}
