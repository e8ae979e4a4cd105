using System.Text;
using System.Text.Json;
using Xunit;

namespace OrientationBot.Bot.Tests.Commands;

[Collection(nameof(OneTerminal))]
public sealed class EvaluateIntentsTests : IDisposable
{
    private const string Rows = "text,label\nouvrir la porte,ouvrir\nouvre le portail,ouvrir\nfermer la fenêtre,fermer\nferme le volet,fermer\n";

    private readonly string _folder = System.IO.Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => System.IO.Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(Rows)]
    [InlineData("\uFEFFCatégorie;Phrase;Note\r\nouvrir;\"ouvrir ; la porte\";x\r\n;;\r\nouvrir;ouvre le portail;\r\nfermer;fermer la fenêtre;\r\nfermer;ferme le volet;\r\n")]
    [InlineData("intent\tutterance\nouvrir\touvrir la porte\nouvrir\touvre le portail\n\nfermer\tfermer la fenêtre\nhors_sujet\til pleut\n")]
    public async Task StrangersFilesAreReadAsTheyAre(string train)
    {
        var (code, output, error) = await RunAsync(train, "text,label\nouvrir la porte,ouvrir\n");
        Assert.Equal((0, ""), (code, error));
        Assert.InRange(JsonSerializer.Deserialize<JsonElement>(output).GetProperty("accuracy").GetDouble(), 0, 1);
    }

    [Fact]
    public async Task AFileSavedByAnOldSpreadsheetKeepsItsAccents()
    {
        var file = Path.Combine(_folder, "old.csv");
        await File.WriteAllBytesAsync(file, Encoding.Latin1.GetBytes("étiquette;énoncé\nfermé;la fenêtre\nfermé;le volet\n"));
        Assert.Contains("« fermé »", (await Shell.RunAsync(["evaluate", "intents", "--train", file, "--test", file])).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OneFileMaySayWhichRowsAreForWhat() =>
        Assert.Equal(0, (await RunAsync("split,text,label\ntrain,ouvrir la porte,ouvrir\ntrain,fermer la porte,fermer\nval,rien,fermer\ntest,ouvre,ouvrir\n", null)).ExitCode);

    [Fact]
    public async Task ALabelNeverLearntIsNamed() =>
        Assert.Contains("chanter", (await RunAsync(Rows, "text,label\nla la la,chanter\n")).Error, StringComparison.Ordinal);

    [Theory]
    [InlineData("", "is empty")]
    [InlineData("text,label\n", "no example")]
    [InlineData("sujet,label\na,b\n", "train.csv:1: no column « text »")]
    [InlineData("text,note\na,b\n", "train.csv:1: no column « label »")]
    [InlineData("text,label\na,b\n,c\n", "train.csv:3: the text is empty")]
    [InlineData("text,label\na,b\nc,\n", "train.csv:3: the label is empty")]
    [InlineData("text,label\na,b\nc,d,e\n", "train.csv:3: 3 cells where the header has 2")]
    [InlineData("text,label\na,b\nc,b\n", "at least two labels")]
    public async Task AFaultIsSaidInOneLineWithItsPlace(string train, string said)
    {
        var (code, _, error) = await RunAsync(train, Rows);
        Assert.Equal((1, 1), (code, error.Trim().Split('\n').Length));
        Assert.Contains(said, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WithoutATestAColumnMustSaySo() =>
        Assert.Contains("--test", (await RunAsync(Rows, null)).Error, StringComparison.Ordinal);

    private async Task<(int ExitCode, string Output, string Error)> RunAsync(string train, string? test)
    {
        string[] command = ["evaluate", "intents", "--train", await FileAsync("train.csv", train)];
        return await Shell.RunAsync(test is null ? command : [.. command, "--test", await FileAsync("test.csv", test)]);
    }

    private async Task<string> FileAsync(string name, string content)
    {
        var path = Path.Combine(_folder, name);
        await File.WriteAllTextAsync(path, content);
        return path;
    }
}
