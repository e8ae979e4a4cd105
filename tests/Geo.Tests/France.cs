using System.Collections.Immutable;
using OrientationBot.Geo.Gazetteer;
using OrientationBot.Testing;
using Xunit;

namespace OrientationBot.Geo.Tests;

/// <summary>The gazetteer of the product's own data, read once for all tests.</summary>
internal static class France
{
    public static GazetteerReading Reading { get; } = GazetteerFiles.Read(SharedFolder.InRepository("data"));

    public static Gazetteer.Gazetteer Gazetteer { get; } = new(Reading.Data);

    /// <summary>Name of the place that an answer to « où ? » means first; null when it means none.</summary>
    public static string? Located(string text) => Gazetteer.Locate(text) is [var first, ..] ? first.Place.Name : null;

    /// <summary>Names of the places found in a sentence, joined by a bar.</summary>
    public static string Found(string text) => string.Join('|', Gazetteer.Find(text).Select(m => m.Best.Name));

    /// <summary>The rows of a case file: text, expected.</summary>
    public static ImmutableArray<(string Text, string Expected)> Cases(string file)
    {
        var problems = ImmutableArray.CreateBuilder<DataProblem>();
        var header = file.StartsWith("placeless", StringComparison.Ordinal) ? "text" : "text,expected";
        var rows = new DataFile(SharedFolder.InRepository("tests", "Geo.Tests", "Cases"), file, problems).Rows(header, r => (r.Text(0), header == "text" ? "" : r.Text(1)));
        Assert.Empty(problems);
        return [.. rows];
    }
}
