using Xunit;

namespace OrientationBot.Knowledge.Tests.Exchange.Tables;

public class ColumnGuessTests
{
    /// <summary>b: written before there was a mapper. Measured once each: 118 of 118 and, at first sight, 86 of 93 with one label wrong of its own.</summary>
    [Theory]
    [InlineData("t", 0.98)]
    [InlineData("b", 0.92)]
    public async Task MostColumnsAreGuessed(string set, double least)
    {
        var wrong = new List<string>();
        var all = 0;
        foreach (var (file, columns) in LabelledTables.All.Where(t => t.File.StartsWith(set, StringComparison.Ordinal)))
        {
            var read = await LabelledTables.ReadAsync(file);
            Assert.Equal(columns.Length, read.Columns.Length);
            wrong.AddRange(read.Columns.Zip(columns).Where(c => c.First.Target != c.Second).Select(c => $"{file}: {c.First.Header}"));
            all += columns.Length;
        }
        Assert.True(all - wrong.Count >= least * all, $"{wrong.Count} of {all} wrong: {string.Join(" | ", wrong)}");
    }
}
