using System.Text.Json;
using OrientationBot.Bot.Phrasing.Lg;
using OrientationBot.Bot.Tests.Clients;
using Xunit;

namespace OrientationBot.Bot.Tests.Phrasing;

public sealed class LgTests : IDisposable
{
    private const string Everything = """
        > a comment
        # Greeting(name)
        - Bonjour ${name} !
        - Bienvenue, ${name}.

        # Amount
        - IF: ${count > 2 && !late}
          - beaucoup : ${count}
        - ELSEIF: ${count == 1}
          - un seul
        - ELSE:
          - ${if(late, 'trop tard', "aucun")}, ${Greeting(person.name)}

        # Kind
        - SWITCH: ${kind}
        - CASE: ${'a'}
          - premier
        - DEFAULT:
          - autre

        # Lines
        - ```
        un
          deux ${person.name}
        ```

        # Mixed
        - l’apostrophe, l'autre, \${pas} [x] 3,5 $ ${count * 1.5 + 1} ${join(names, ', ', ' et ')} ${count(names)} ${toUpper(kind)}
        """;

    private readonly string _folder = System.IO.Directory.CreateTempSubdirectory("lg").FullName;

    public void Dispose() => System.IO.Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("Amount", 3, false, "a")]
    [InlineData("Amount", 1, true, "a")]
    [InlineData("Amount", 0, true, "b")]
    [InlineData("Kind", 1, true, "a")]
    [InlineData("Kind", 1, true, "z")]
    [InlineData("Lines", 1, true, "z")]
    [InlineData("Mixed", 2, true, "z")]
    public async Task WeSayWhatMicrosoftsReaderSays(string template, int count, bool late, string kind)
    {
        var act = new Some(count, late, kind, new("Zoé"), ["x", "y", "z"]);
        var theirs = await NodeClient.RunAsync("expand-template.js", Write(Everything), template, JsonSerializer.Serialize(act, JsonSerializerOptions.Web));
        var ours = Load(Everything).Say(template, act, v => v, seed: 0);
        Assert.Contains(ours, JsonSerializer.Deserialize<string[]>(theirs)!);
    }

    [Fact]
    public void TheSameSeedSaysTheSameWordsAndSeedsReachEveryVariant()
    {
        var templates = Load("# Hello\n- un\n- deux\n- trois");
        var said = Enumerable.Range(0, 30).Select(seed => templates.Say("Hello", null, v => v, seed)).ToList();
        Assert.Equal(said[4], templates.Say("Hello", null, v => v, 4));
        Assert.Equal(3, said.Distinct().Count());
    }

    [Theory]
    [InlineData("# A\n- ${x", 2, "never closed")]
    [InlineData("# A\n- ${1 +}", 2, "ends too early")]
    [InlineData("# A\n- ${Nowhere(x)}", 2, "neither a function nor a template")]
    [InlineData("# A(x)\n- ${x}\n# B\n- ${A(1, 2)}", 4, "takes 1 values, not 2")]
    [InlineData("# A\n# B\n- b", 1, "says nothing")]
    [InlineData("# A\n- a\n# A\n- b", 3, "twice")]
    [InlineData("# A\n- a\n- IF: ${true}\n  - b", 3, "would never be said")]
    [InlineData("- a", 1, "stands under no template")]
    [InlineData("# A\nwords", 2, "begin it with -")]
    public void AFaultIsToldWithItsLine(string text, int line, string words)
    {
        var (templates, problems) = LgTemplates.Load(Write(text));
        Assert.Null(templates);
        Assert.Contains(problems, p => p.Line == line && p.Message.Contains(words, StringComparison.Ordinal));
    }

    [FsCheck.Xunit.Property(MaxTest = 500)]
    public void NoTextBreaksTheReader(string? text) => Assert.NotNull(new LgFile("some.lg", "# A\n- " + text).Templates.ToString());

    private LgTemplates Load(string text)
    {
        var (templates, problems) = LgTemplates.Load(Write(text));
        Assert.Empty(problems);
        return templates!;
    }

    private string Write(string text)
    {
        var path = Path.Combine(_folder, "some.lg");
        File.WriteAllText(path, text);
        return path;
    }

    private sealed record Person(string Name);

    private sealed record Some(int Count, bool Late, string Kind, Person Person, string[] Names);
}
