using OrientationBot.Bot.Dialogs;
using OrientationBot.Testing;
using Xunit;

namespace OrientationBot.Bot.Tests.Dialogs;

/// <summary>Each fault is put into a copy of the shipped files, and must be told with its file and line.</summary>
public sealed class DialogCheckTests : IDisposable
{
    private readonly string _dialogs = System.IO.Directory.CreateTempSubdirectory("dialogs").FullName;

    public DialogCheckTests()
    {
        var shipped = SharedFolder.InRepository("dialogs");
        foreach (var file in System.IO.Directory.EnumerateFiles(shipped, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(_dialogs, Path.GetRelativePath(shipped, file));
            System.IO.Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public void Dispose() => System.IO.Directory.Delete(_dialogs, recursive: true);

    [Fact]
    public void TheShippedDialogsHaveNoProblem() => Assert.Empty(DialogFolder.Load(SharedFolder.InRepository("dialogs")).Problems);

    [Theory]
    [InlineData("fr/citizen.lg", "# AskAge\n", "# AskAges\n", "No template is named AskAge")]
    [InlineData("fr/citizen.lg", "# AskAge\n", "# AskAges\n", "Nothing says the template AskAges")]
    [InlineData("fr/citizen.lg", "${need}", "${needs}", "${needs} is no property of")]
    [InlineData("fr/card.lg", "# FreeLine\n", "# FreeLine\n- un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt vingt-et-un\n", "A sentence has 21 words")]
    [InlineData("fr/card.lg", "# FreeLine\n", "", "stands under no template|No template is named FreeLine")]
    [InlineData("fr/needs.lu", "# droits-caf\n", "# droit-caf\n", "« droit-caf » is no need")]
    [InlineData("fr/needs.lu", "# droits-caf\n", "# droit-caf\n", "The need droits-caf has 0 phrases")]
    [InlineData("fr/needs.lu", "# droits-caf\n", "# droits-caf\n- une phrase en double\n# pix\n- une phrase en double\n# droits-caf\n", "already stands under droits-caf")]
    [InlineData("fr/labels.yml", "  droits-caf:\n", "  droit-caf:\n", "« droit-caf » is no need")]
    [InlineData("fr/labels.yml", "    second:", "    seconde:", "« seconde » is unknown here")]
    [InlineData("needs.yml", "  - id: droits-caf\n    parent: acces-aux-droits\n", "  - id: droits-caf\n    parent: nulle-part\n", "is no branch")]
    [InlineData("fr/labels.yml", "\n  age:\n", "\n  ages:\n", "asks for « age »")]
    [InlineData("en/labels.yml", "\n  age:\n", "\n  ages:\n", "asks for « age »")]
    [InlineData("en/card.lg", "# FreeLine\n", "# CheapLine\n", "The template FreeLine is missing|No template is named FreeLine")]
    [InlineData("needs.yml", "asks: [place]", "asks: [plaze]", "plaze")]
    public void AFaultIsToldWithItsFile(string file, string before, string after, string told)
    {
        var path = Path.Combine(_dialogs, file);
        var text = File.ReadAllText(path);
        Assert.Contains(before, text, StringComparison.Ordinal);
        File.WriteAllText(path, text.Replace(before, after, StringComparison.Ordinal));
        Assert.Contains(DialogFolder.Load(_dialogs).Problems, p => told.Split('|').Any(words => p.ToString().Contains(words, StringComparison.Ordinal)));
    }

    [Fact]
    public void AllProblemsAreToldAtOnce()
    {
        File.AppendAllText(Path.Combine(_dialogs, "fr", "citizen.lg"), "\n# NobodySaysThis\n- rien\n# NorThis\n- ${nothing}\n");
        Assert.True(DialogFolder.Load(_dialogs).Problems.Length >= 3);
    }
}
