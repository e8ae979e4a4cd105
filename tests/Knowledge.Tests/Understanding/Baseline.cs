using OrientationBot.Testing;
using Xunit;

namespace OrientationBot.Knowledge.Tests.Understanding;

/// <summary>
/// The failures of a quality measure that are known and committed, one text a line: a failure that is not there fails the test.
/// With <c>UPDATE_BASELINES=1</c> the file is written anew, to be read and committed by hand.
/// </summary>
internal static class Baseline
{
    /// <summary>Compares the failures of now with the committed ones.</summary>
    public static void Hold(string name, IEnumerable<string> failures)
    {
        var path = SharedFolder.InRepository("tests", "Knowledge.Tests", "Understanding", "Baselines", name + ".txt");
        var now = failures.Select(f => f.Replace('\n', ' ')).Distinct().Order(StringComparer.Ordinal).ToList();
        if (Environment.GetEnvironmentVariable("UPDATE_BASELINES") is "1") File.WriteAllLines(path, now);
        var known = File.ReadAllLines(path).ToHashSet();
        Assert.True(now.TrueForAll(known.Contains), "New failures:\n" + string.Join('\n', now.Where(f => !known.Contains(f))));
    }
}
