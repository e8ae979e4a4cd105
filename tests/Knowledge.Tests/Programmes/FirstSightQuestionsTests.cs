using OrientationBot.Knowledge.Tests.Hours;
using OrientationBot.Testing;
using Xunit;

namespace OrientationBot.Knowledge.Tests.Programmes;

/// <summary>184 questions written from the names of the programmes alone; half of them were looked at while the search was mended, half were not (<c>docs/retrieval.md</c>).</summary>
public sealed class FirstSightQuestionsTests
{
    private static readonly List<Asked> s_cases =
        [.. File.ReadLines(SharedFolder.InRepository("tests", "Knowledge.Tests", "Cases", "sheet-questions-first-sight.csv")).Skip(1).Select(CsvLine.Cells).Select(cells => new Asked(cells[0], cells[1].Split(' ', StringSplitOptions.RemoveEmptyEntries), cells[2]))];

    [Theory]
    [InlineData("worked", 61)]
    [InlineData("kept", 54)]
    public void AsManyQuestionsAsWereMeasuredFindTheirSheet(string half, int found) =>
        Assert.InRange(s_cases.Count(c => c.Half == half && Product.Sheets.Answer(c.Text) is { } answer && c.Sheets.Contains(answer.Sheet.Id)), found, int.MaxValue);

    [Fact]
    public void NoneIsAnsweredByAnotherSheet() =>
        Assert.DoesNotContain(s_cases, c => c.Sheets.Length > 0 && Product.Sheets.Answer(c.Text) is { } answer && !c.Sheets.Contains(answer.Sheet.Id));

    [Fact]
    public void WhatNoSheetAnswersGetsNone() => Assert.DoesNotContain(s_cases, c => c.Sheets.Length == 0 && Product.Sheets.Answer(c.Text) is not null);

    private sealed record Asked(string Text, string[] Sheets, string Half);
}
