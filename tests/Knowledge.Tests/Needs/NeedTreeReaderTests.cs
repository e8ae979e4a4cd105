using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Needs;
using OrientationBot.Testing;
using Xunit;

namespace OrientationBot.Knowledge.Tests.Needs;

public sealed class NeedTreeReaderTests : IDisposable
{
    private readonly string _folder = System.IO.Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => System.IO.Directory.Delete(_folder, recursive: true);

    [Fact]
    public void TheTreeOfTheProductIsComplete()
    {
        var tree = NeedTreeReader.Read(SharedFolder.InRepository("dialogs", "needs.yml")).Value;
        Assert.Equal(36, tree.Needs.Length);
        Assert.Equal(Services.Procedures, tree.Need("droits-caf")!.Services);
        Assert.All(tree.Needs, need => Assert.Contains(tree.Root.Children, b => b == need.Branch));
    }

    [Fact]
    public void EveryFaultOfATreeIsListedWithItsLine()
    {
        var problems = NeedTreeReader.Read(Write("needs.yml", """
            needs:
              - id: droits
              - id: caf
                parent: nulle-part
                services: ["Aide au jardinage"]
                urgency: bientôt
                couleur: bleu
            """)).Problems;
        Assert.Equal([2, 3, 5, 6, 7], problems.Select(p => p.Line).Order());
    }

    [Fact]
    public void AChoiceWiderThanSevenIsRefused()
    {
        var leaves = string.Concat(Enumerable.Range(0, 8).Select(i => $"\n  - {{id: n{i}, parent: b, urgency: work}}"));
        var problem = Assert.Single(NeedTreeReader.Read(Write("needs.yml", $"needs:\n  - id: b{leaves}\n")).Problems);
        Assert.Contains("8 choices", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AFileThatIsNoYamlSaysWhere() =>
        Assert.All(NeedTreeReader.Read(Write("needs.yml", "needs:\n  - [\n")).Problems, problem => Assert.InRange(problem.Line, 1, 4));

    [Fact]
    public void TheFrenchLabelsNameEveryNeedOfTheTree()
    {
        var tree = NeedTreeReader.Read(SharedFolder.InRepository("dialogs", "needs.yml")).Value;
        var labels = LabelsReader.Read(SharedFolder.InRepository("dialogs", "fr", "labels.yml"), tree).Value;
        Assert.Equal("Impôts", labels.Needs["droits-impots"].Label);
        Assert.Equal("samedi", labels.Word("days", "Sa"));
    }

    [Fact]
    public void ANeedWithoutLabelIsAProblem()
    {
        var tree = NeedTreeReader.Read(SharedFolder.InRepository("dialogs", "needs.yml")).Value;
        var path = Write("labels.yml", "needs:\n  pix: {label: Pix, phrase: Pix}\n  zorglub: {label: Z, phrase: z}\n");
        var problems = LabelsReader.Read(path, tree).Problems;
        Assert.Contains(problems, p => p.Line == 3 && p.Message.Contains("zorglub", StringComparison.Ordinal));
    }

    private string Write(string name, string content)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, content);
        return path;
    }
}
