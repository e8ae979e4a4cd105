using OrientationBot.Knowledge.Tests.Hours;
using OrientationBot.Testing;
using Xunit;

namespace OrientationBot.Knowledge.Tests.Programmes;

/// <summary>80 questions about a programme and 40 about none, written before the sheets were read and counted at first sight (<c>docs/retrieval.md</c>).</summary>
public sealed class SecondSightQuestionsTests
{
    private static readonly List<Asked> s_cases =
        [.. File.ReadLines(SharedFolder.InRepository("tests", "Knowledge.Tests", "Cases", "sheet-questions-second-sight.csv")).Skip(1).Select(CsvLine.Cells).Select(cells => new Asked(cells[0], cells[1].Split(' ', StringSplitOptions.RemoveEmptyEntries), cells[2]))];

    [Theory]
    [InlineData("worked", 25, 17)]
    [InlineData("kept", 26, 19)]
    public void AsManyAsAtFirstSightFindTheirSheetOrNone(string half, int found, int silent)
    {
        var rows = s_cases.Where(c => c.Half == half).Select(c => (c.Sheets, Said: Product.Sheets.Answer(c.Text)?.Sheet.Id)).ToList();
        Assert.InRange(rows.Count(r => r.Said is { } said && r.Sheets.Contains(said)), found, int.MaxValue);
        Assert.InRange(rows.Count(r => r.Sheets.Length == 0 && r.Said is null), silent, int.MaxValue);
    }

    [Fact]
    public void NoneIsAnsweredByAnotherSheet() =>
        Assert.DoesNotContain(s_cases, c => c.Sheets.Length > 0 && Product.Sheets.Answer(c.Text) is { } answer && !c.Sheets.Contains(answer.Sheet.Id));

    private sealed record Asked(string Text, string[] Sheets, string Half);
}
