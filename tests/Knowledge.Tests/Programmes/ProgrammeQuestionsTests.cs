using OrientationBot.Knowledge.Tests.Hours;
using OrientationBot.Testing;
using Xunit;

namespace OrientationBot.Knowledge.Tests.Programmes;

/// <summary>Questions that stand in no sheet, written before the search was tuned (<c>Cases/programme-questions.csv</c>).</summary>
public sealed class ProgrammeQuestionsTests
{
    private static readonly List<Asked> s_cases = Read("programme-questions.csv");

    [Fact]
    public void NineteenQuestionsInTwentyAboutAProgrammeAreAnsweredByItsSheet()
    {
        var about = s_cases.Where(c => c.Sheet.Length > 0).ToList();
        var missed = about.Where(c => Product.Sheets.Answer(c.Text)?.Sheet.Id != c.Sheet).Select(c => c.Text).ToList();
        Assert.True(missed.Count <= about.Count / 20, string.Join('\n', missed));
    }

    [Fact]
    public void NoQuestionIsAnsweredByTheSheetOfAnotherProgramme() =>
        Assert.DoesNotContain(s_cases.Where(c => c.Sheet.Length > 0), c => Product.Sheets.Answer(c.Text) is { } answer && answer.Sheet.Id != c.Sheet);

    [Fact]
    public void WhatIsAboutNoProgrammeIsNotAnswered() =>
        Assert.DoesNotContain(s_cases.Where(c => c.Sheet.Length == 0), c => Product.Sheets.Answer(c.Text) is not null);

    [Theory]
    [InlineData("distress.csv")]
    [InlineData("out-of-scope.csv")]
    [InlineData("acts.csv")]
    [InlineData("personal-data.csv")]
    public void SomebodyWhoAsksNothingOfAProgrammeIsGivenNoSheet(string file) =>
        Assert.DoesNotContain(Read(file), c => Product.Sheets.Answer(c.Text) is not null);

    [Fact]
    public void EverySheetAnswersMostOfItsOwnQuestions() =>
        Assert.All(Product.Sheets.All, sheet => Assert.InRange(sheet.Questions.Count(q => Product.Sheets.Answer(q)?.Sheet == sheet), 3, int.MaxValue));

    [Theory]
    [InlineData("combien de jours vaut le mandat d'aidants connect", "365 jours")]
    [InlineData("depuis quand y a des promeneurs du net dans le cher", "2014")]
    [InlineData("c'est quoi Aidants Connect ?", "à votre place")]
    public void ThePassageThatAnswersIsTheOneSaid(string question, string said) =>
        Assert.Contains(said, Product.Sheets.Answer(question)!.Passage.Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("notre mairie voudrait devenir France services, on est à Levet", "france-services")]
    [InlineData("je suis médiateur numérique et je voudrais me former à ABC Pix, dans le Cher", "abc-pix")]
    [InlineData("je voudrais imprimer un document", null)]
    public void AProgrammeThatIsNamedIsKnownWhateverIsWanted(string text, string? sheet) => Assert.Equal(sheet, Product.Sheets.NamedIn(text)?.Id);

    [Theory]
    [InlineData("")]
    [InlineData("???")]
    [InlineData("c'est quoi")]
    [InlineData("👍 c'est quoi 👍")]
    public void AQuestionAboutNothingIsNotAnswered(string question) => Assert.Null(Product.Sheets.Answer(question));

    private static List<Asked> Read(string file) =>
        [.. File.ReadLines(SharedFolder.InRepository("tests", "Knowledge.Tests", "Cases", file)).Skip(1).Select(CsvLine.Cells).Select(cells => new Asked(cells[0], cells[^1]))];

    private sealed record Asked(string Text, string Sheet);
}
