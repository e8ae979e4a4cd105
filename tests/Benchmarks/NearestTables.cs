using System.Globalization;

namespace OrientationBot.Benchmarks;

/// <summary>The tables of the comparison of nearest places.</summary>
internal static class NearestTables
{
    private static readonly string[] Names = ["ours", "flat scan", "STRtree", "haversine sort", "SQLite R*Tree", "PostGIS"];

    public static void Head(string places, bool postgis)
    {
        string[] columns = ["places", "1 in", "k", .. Names[..(postgis ? 6 : 5)], "best other ÷ ours", "ours ÷ flat"];
        Write($"\n### {places}\n| {string.Join(" | ", columns)} |\n|{string.Concat(columns.Select(_ => "---:|"))}");
    }

    public static void Row(NearestCell cell) =>
        Write($"| {Start(cell.Task)} | {string.Join(" | ", cell.Micros.Select(m => Text(m, m < 10 ? "0.00" : "0.0")))} | {Text(cell.Lead)} | {Text(cell.OverFlat, "0.00")} |");

    public static void Summary(List<NearestCell> cells)
    {
        double[] leads = [.. cells.Select(c => c.Lead).Order()];
        Write($"\nBest of the others ÷ ours: {Text(leads[0])} in the closest of {leads.Length} cells, {Text(leads[1])} in the next, {Text(leads[leads.Length / 2])} in the median.");
        Write($"Cells under 2: {leads.Count(l => l < 2)}. Ours ÷ flat scan: at most {Text(cells.Max(c => c.OverFlat), "0.00")}; cells over 1.2: {cells.Count(c => c.OverFlat > 1.2)}.");
    }

    /// <summary>How the cost of ours grows, with the exponent e of cost ∝ placesᵉ of everyone (least squares over the logarithms), at k = 3.</summary>
    public static void Growth(List<NearestCell> cells)
    {
        var sizes = cells.Select(c => c.Task.Positions.Length).Distinct().ToArray();
        var contenders = cells[0].Micros.Length;
        string[] columns = ["", "1 in", .. sizes.Select(s => $"{s:N0}"), "exponent", .. Names[1..contenders].Select(n => $"{n}'s")];
        Write($"\n| {string.Join(" | ", columns)} |\n|{string.Concat(columns.Select(_ => "---:|"))}");
        foreach (var line in cells.Where(c => c.Task.Count == 3).GroupBy(c => (c.Task.Places, c.Task.Filter.OneIn)))
        {
            var ours = line.Select(c => Text(c.Micros[0], "0.00"));
            var exponents = Enumerable.Range(0, contenders).Select(i => Text(Exponent([.. line.Select(c => ((double)c.Task.Positions.Length, c.Micros[i]))]), "0.00"));
            Write($"| {line.Key.Places} | {line.Key.OneIn} | {string.Join(" | ", ours)} | {string.Join(" | ", exponents)} |");
        }
    }

    /// <summary>How many answers of each are not as near as ours, to the metre.</summary>
    public static void Differences(List<NearestCell> cells)
    {
        var contenders = cells[0].Micros.Length;
        var queries = cells.Sum(c => c.Queries);
        Write($"\nAnswers that differ from ours by a metre or more, of {queries:N0}: " + string.Join(", ",
            Enumerable.Range(1, contenders - 1).Select(i => $"{Names[i]} {cells.Sum(c => c.Differing[i])}")) + ".");
    }

    private static string Start(NearestTask task) => $"{task.Positions.Length:N0} | {task.Filter.OneIn:N0} | {task.Count}";

    private static double Exponent((double X, double Y)[] points)
    {
        var (x, y) = (points.Average(p => Math.Log(p.X)), points.Average(p => Math.Log(p.Y)));
        return points.Sum(p => (Math.Log(p.X) - x) * (Math.Log(p.Y) - y)) / points.Sum(p => Math.Pow(Math.Log(p.X) - x, 2));
    }

    private static string Text(double value, string format = "0.0") => value.ToString(format, CultureInfo.InvariantCulture);

    private static void Write(string line) => Console.WriteLine(line);
}
