using OrientationBot.Knowledge.Directory.Changes;
using OrientationBot.Knowledge.Exchange;
using Xunit;

namespace OrientationBot.Knowledge.Tests.Directory.Changes;

public sealed class HostileTextTests
{
    [Theory]
    [InlineData("Mairie\u202Egpj", FaultKind.HiddenCharacter, 6)]
    [InlineData("a\u2066b", FaultKind.HiddenCharacter, 1)]
    [InlineData("a\u200Bb", FaultKind.HiddenCharacter, 1)]
    [InlineData("a\u0007b", FaultKind.HiddenCharacter, 1)]
    [InlineData("a\nb", FaultKind.HiddenCharacter, 1)]
    [InlineData("a\U000E0041b", FaultKind.HiddenCharacter, 1)]
    [InlineData("abc <script>alert(1)</script>", FaultKind.Markup, 4)]
    [InlineData("abc <!-- -->", FaultKind.Markup, 4)]
    [InlineData("[ici](https://elsewhere.net)", FaultKind.Markup, 4)]
    public void HostileTextIsRefusedAtTheDoorWithItsPlace(string text, FaultKind kind, int position)
    {
        var fault = Assert.Single(Office.Faults(Draft.Change(Office.Sheet(Some.Structure("a")), Office.Wish(("nom", text)), Office.Today, TemporaryStore.Reference)));
        Assert.Equal((kind, position), (fault.Kind, fault.Position));
    }

    [Fact]
    public void HalfACharacterIsRefused() => Assert.Equal(1, TextGate.Fault("nom", "a\uD83D", lines: false)!.Position);

    [Theory, InlineData("L’Escale — café « Ça va ? » & Co"), InlineData("moins de < 26 ans"), InlineData("famille 👨‍👩‍👧"), InlineData("Ñandú Łódź")]
    public void OrdinaryTextComesIn(string text) => Assert.Null(TextGate.Fault("nom", text, lines: false));

    [Fact]
    public async Task AFileCannotBringHiddenCharacters()
    {
        using var office = new Office();
        await office.ImportAsync(Some.Structure("a") with { Name = "Mai\u202Erie\u0007 Ñ" });
        Assert.Equal("Mairie Ñ", (await office.StructureAsync("a")).Name);
    }

    [Fact]
    public async Task AProposalThatCameByAnotherDoorIsJudgedAgain()
    {
        using var office = new Office();
        await office.ImportAsync(Some.Structure("a"));
        var forged = Proposal.Of([new("a", 1, [new("nom", "Structure a", "x\u202Ey")])], Office.Anne, office.Time.Now, ChangeOrigin.Coordinator);
        Assert.IsType<ApplyResult.Refused>(await office.Desk.ApplyAsync(forged, "anne"));
    }

    [Theory, InlineData("=HYPERLINK(\"http://x\")"), InlineData("+1+cmd|' /C calc'!A0"), InlineData("-2+3"), InlineData("@SUM(A1)")]
    public async Task AFormulaInACsvIsTextAndComesBackAsItWas(string name)
    {
        var csv = await TemporaryStore.CsvAsync(Some.Structure("a") with { Name = name, Phone = "+33248550060" });
        var text = System.Text.Encoding.UTF8.GetString(csv.ToArray());
        Assert.Contains($"'{name[..2]}", text, StringComparison.Ordinal);
        Assert.Contains(",+33248550060,", text, StringComparison.Ordinal);
        using var office = new Office();
        await office.ImportAsync(Some.Structure("a") with { Name = name });
        Assert.Equal(name, (await office.StructureAsync("a")).Name);
    }

    [Theory, InlineData("-0.5"), InlineData("+33248550060"), InlineData("Mairie"), InlineData("")]
    public void NumbersAndWordsStayAsTheyAre(string cell) => Assert.Equal(cell, Formulas.Disarmed(cell));
}
