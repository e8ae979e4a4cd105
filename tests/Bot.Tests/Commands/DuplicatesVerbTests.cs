using Xunit;

namespace OrientationBot.Bot.Tests.Commands;

[Collection(nameof(OneTerminal))]
public sealed class DuplicatesVerbTests
{
    [Fact]
    public async Task PairsComeLikeliestFirstWithTheirReasons()
    {
        var rows = await RowsAsync();
        Assert.Equal("probability,id,nom,commune,other_id,other_nom,other_commune,reasons", rows[0]);
        Assert.Contains(rows.Skip(1), row => row.Contains("Same", StringComparison.Ordinal));
        Assert.Equal(rows.Skip(1).Select(Probability).OrderDescending(), rows.Skip(1).Select(Probability));
    }

    [Fact]
    public async Task ATerritoryTakesItsPairs()
    {
        var (everywhere, cher) = (await RowsAsync(), await RowsAsync("--territory", "Cher"));
        Assert.InRange(cher.Length, 2, everywhere.Length - 1);
        Assert.Subset(everywhere.ToHashSet(), cher.ToHashSet());
    }

    [Theory]
    [InlineData("--territory", "Zorglubville")]
    [InlineData("--from", "7")]
    public async Task WhatCannotBeIsRefused(string option, string value)
    {
        var told = await Shell.RunAsync(["duplicates", option, value]);
        Assert.NotEqual(0, told.ExitCode);
        Assert.Contains(option, told.Error, StringComparison.Ordinal);
    }

    private static decimal Probability(string row) => decimal.Parse(row[..row.IndexOf(',', StringComparison.Ordinal)], System.Globalization.CultureInfo.InvariantCulture);

    private static async Task<string[]> RowsAsync(params string[] options)
    {
        var file = Path.GetTempFileName();
        try
        {
            Assert.Equal(0, (await Shell.RunAsync(["duplicates", "--from", "0.01", "--out", file, .. options])).ExitCode);
            return await File.ReadAllLinesAsync(file);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
