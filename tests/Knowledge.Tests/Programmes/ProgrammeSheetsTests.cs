using OrientationBot.Knowledge.Needs;
using OrientationBot.Knowledge.Programmes;
using OrientationBot.Testing;
using Xunit;

namespace OrientationBot.Knowledge.Tests.Programmes;

public sealed class ProgrammeSheetsTests : IDisposable
{
    private const string Front = """
        ---
        id: lumni
        title: Lumni
        audience: professional
        territory: France
        status: uncertain
        verified: 2020
        source: "Candidature du Hub, 2020"
        questions: [un, deux, trois, quatre, cinq]
        ---
        """;

    private readonly string _folder = System.IO.Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => System.IO.Directory.Delete(_folder, recursive: true);

    [Fact]
    public void EverySheetThatANeedNamesIsThereAndNamesTheNeed()
    {
        var tree = NeedTreeReader.Read(SharedFolder.InRepository("dialogs", "needs.yml")).Value;
        Assert.All(tree.Needs, need => Assert.All(need.Sheets, id => Assert.Contains(need.Id, Product.Sheets.ById(id)!.Needs)));
    }

    [Fact]
    public void EveryNeedThatASheetNamesIsInTheTree()
    {
        var tree = NeedTreeReader.Read(SharedFolder.InRepository("dialogs", "needs.yml")).Value;
        Assert.DoesNotContain(Product.Sheets.All.SelectMany(s => s.Needs), id => tree.Need(id) is null);
    }

    [Fact]
    public void TheStoppedHelplineIsNeverGiven() =>
        Assert.All(Product.Sheets.All.SelectMany(s => s.Passages), p => Assert.DoesNotContain("70", p.Text, StringComparison.Ordinal));

    [Fact]
    public void ThePassNumeriqueIsNeverPromised()
    {
        var sheet = Product.Sheets.ById("pass-numerique")!;
        Assert.Equal((SheetStatus.Uncertain, "2025-05"), (sheet.Status, sheet.Verified!.ToString()));
    }

    [Fact]
    public void ASheetIsReadWithItsParagraphsAndTheirLines()
    {
        var sheet = Load("lumni.md", $"{Front}\nPremière phrase.\nDeuxième phrase.\n\nAutre paragraphe.\n").Value.ById("lumni")!;
        Assert.Equal([("Première phrase. Deuxième phrase.", 11), ("Autre paragraphe.", 14)], sheet.Passages.Select(p => (p.Text, p.Line)));
        Assert.Equal(2020, sheet.Verified!.Year);
    }

    [Theory]
    [InlineData("status: uncertain", "status: bientôt", 6)]
    [InlineData("verified: 2020", "verified: 2020-13", 7)]
    [InlineData("title: Lumni", "titre: Lumni", 3)]
    [InlineData("cinq]", "]", 9)]
    [InlineData("cinq]", "cinq", 10)]
    [InlineData("id: lumni", "id: lumni2", 2)]
    public void AFaultyKeyIsToldWithItsLine(string right, string wrong, int line) =>
        Assert.Equal(line, Load("lumni.md", Front.Replace(right, wrong, StringComparison.Ordinal) + "\nTexte.\n").Problems[0].Line);

    [Fact]
    public void ALongSentenceIsAProblemAtItsLine()
    {
        var problem = Assert.Single(Load("lumni.md", $"{Front}\nCourt.\n\n{string.Join(' ', Enumerable.Repeat("mot", 21))}.\n").Problems);
        Assert.Equal((13, true), (problem.Line, problem.Message.Contains("21 words", StringComparison.Ordinal)));
    }

    [Fact]
    public void AShortAnswerOfFourSentencesIsAProblem() =>
        Assert.Single(Load("lumni.md", $"{Front}\nUn. Deux. Trois. Quatre.\n").Problems);

    [Theory]
    [InlineData("")]
    [InlineData("Lumni\n")]
    [InlineData("---\nid: lumni\n")]
    [InlineData("---\n- lumni\n---\n")]
    public void ATextThatIsNoSheetIsAProblem(string text) => Assert.NotEmpty(Load("lumni.md", text).Problems);

    [Fact]
    public void AFolderThatIsAbsentOrEmptyLacksSheetsAndWaysOfAsking()
    {
        Assert.Equal(2, ProgrammeSheets.Load(_folder).Problems.Length);
        Assert.Equal(2, ProgrammeSheets.Load(Path.Combine(_folder, "nulle-part")).Problems.Length);
    }

    [Fact]
    public void TheSheetsOfANeedComeInTheOrderOfTheTree()
    {
        var need = NeedTreeReader.Read(SharedFolder.InRepository("dialogs", "needs.yml")).Value.Need("labels-structures")!;
        Assert.Equal(need.Sheets, Product.Sheets.For(need).Select(s => s.Id));
    }

    [Fact]
    public void ANeedFindsItsSheets() => Assert.Equal(["information-jeunesse"], Product.Sheets.ForNeed("information-jeunesse").Select(s => s.Id));

    private Loaded<ProgrammeSheets> Load(string name, string content)
    {
        File.WriteAllText(Path.Combine(_folder, name), content);
        File.WriteAllText(Path.Combine(_folder, "asking.yml"), "ways: [\"c'est quoi\"]\n");
        return ProgrammeSheets.Load(_folder);
    }
}
