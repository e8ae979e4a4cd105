using System.Collections.Immutable;
using OrientationBot.Bot.Figures;
using Xunit;

namespace OrientationBot.Bot.Tests.Figures;

/// <summary>The dumb twin knows the rules: it lists every table there can be, and looks at what each count may be among those that are told in the same words.</summary>
public sealed class DisclosureTests
{
    [Theory]
    [InlineData(2, 40)]
    [InlineData(3, 30)]
    [InlineData(4, 24)]
    public void NoSmallPartCanBeComputedFromTheOthersAndTheirTotal(int parts, int most)
    {
        var views = Tables(parts, most).GroupBy(t => Words(t.Sum(), Disclosure.Parts(t)));
        Assert.Empty(views.Where(view => Enumerable.Range(0, parts).Any(i => IsKnownSmall(view.Select(t => t[i])))).Select(view => view.Key));
    }

    [Theory]
    [InlineData(2, 40)]
    [InlineData(3, 24)]
    [InlineData(4, 15)]
    public void NoSmallPartCanBeComputedFromTheWholeThatEachLineIsAPartOf(int lines, int most)
    {
        var views = Lines(lines, most).GroupBy(Told);
        Assert.Empty(views.Where(view => Enumerable.Range(0, lines).Any(i =>
            IsKnownSmall(view.Select(t => t[i].Whole)) || IsKnownSmall(view.Select(t => t[i].Part)) || IsKnownSmall(view.Select(t => t[i].Whole - t[i].Part)))).Select(view => view.Key));
    }

    [Fact]
    public void SmallPartsOfALargeTotalAreTooFewAndOneMoreIsNotTold()
    {
        var told = Disclosure.Parts([40, 3, 12])!.Value;
        Assert.Equal((40, true), (told[0].Number, told[1].IsFew));
        Assert.Equal(Published.Withheld, told[2]);
    }

    [Fact]
    public void LargePartsAreToldAsTheyAre() => Assert.Equal([40, 0, 12], Disclosure.Parts([40, 0, 12])!.Value.Select(p => p.Number!.Value));

    [Fact]
    public void ASmallTotalHasNoParts() => Assert.Null(Disclosure.Parts([1, 2]));

    private static bool IsKnownSmall(IEnumerable<int> values) => values.Distinct().ToArray() is [> 0 and < Published.Least];

    /// <summary>What is read of lines with two columns: the total, how many are in the part, and both columns.</summary>
    private static string Told(ImmutableArray<(int Whole, int Part)> lines)
    {
        var (asked, sum) = (lines.Sum(l => l.Whole), lines.Sum(l => l.Part));
        var split = Disclosure.Parts([asked - sum, sum]);
        var told = Disclosure.Columns([.. lines.Where(l => l.Whole > 0)]);
        var kinds = split is [_, { Number: not null }] && told is not null ? string.Join(' ', told.Kind.Append(told.RestOfKind).Select(k => k is { } known ? Word(known) : "?")) : "none";
        var present = told is null ? "" : string.Join(' ', lines.Select(l => l.Whole > 0));
        return $"{present} | {Words(asked, split)} | {Words(asked, told?.Whole)} | {kinds}";
    }

    private static string Words(int total, ImmutableArray<Published>? parts) =>
        $"{Word(Published.Of(total))}: {(parts is { } told ? string.Join(' ', told.Select(Word)) : "none")}";

    private static string Word(Published count) => count.Number?.ToString("0", null) ?? (count.IsFew ? "few" : "-");

    private static IEnumerable<ImmutableArray<int>> Tables(int parts, int most) => parts == 0
        ? [[]]
        : from rest in Tables(parts - 1, most) from count in Enumerable.Range(0, most + 1 - rest.Sum()) select rest.Add(count);

    private static IEnumerable<ImmutableArray<(int Whole, int Part)>> Lines(int lines, int most) => lines == 0
        ? [[]]
        : from rest in Lines(lines - 1, most) from whole in Enumerable.Range(0, most + 1 - rest.Sum(l => l.Whole)) from part in Enumerable.Range(0, whole + 1) select rest.Add((whole, part));
}
