using System.Text.RegularExpressions;
using OrientationBot.Bot.Tests.Transcripts;
using OrientationBot.Testing;
using Xunit;

namespace OrientationBot.Bot.Tests.Documents;

/// <summary>Every conversation that the coordinators' guide shows goes as it is shown there; « … » stands for what may change.</summary>
public sealed partial class GuideTests
{
    private const string Opening = "```chat ", Closing = "```";

    private static readonly Lazy<Task<Content>> Product = new(Playing.LoadAsync);

    public static TheoryData<string> Conversations => [.. Shown(SharedFolder.InRepository("docs", "guide-coordination.md")).Select(lines => string.Join('\n', lines))];

    [Theory]
    [MemberData(nameof(Conversations))]
    public async Task AShownConversationGoesAsShown(string conversation)
    {
        var faults = await new Playing(await Product.Value).PlayAsync(Transcript.Read(conversation.Split('\n')));
        Assert.True(faults.IsEmpty, $"{conversation}\n{string.Join('\n', faults)}");
    }

    private static IEnumerable<List<string>> Shown(string path)
    {
        List<string>? lines = null;
        var title = "";
        foreach (var line in File.ReadLines(path))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal)) title = line[3..];
            if (line.StartsWith(Opening, StringComparison.Ordinal)) lines = [$"# {title}", $"@ {line[Opening.Length..]}"];
            else if (line == Closing && lines is not null)
            {
                yield return lines;
                lines = null;
            }
            else lines?.Add(line.StartsWith("< ", StringComparison.Ordinal) ? $"< {Elided().Replace(line[2..], "*")}*" : line);
        }
    }

    [GeneratedRegex(@" ?… ?")]
    private static partial Regex Elided();
}
