using System.Collections.Frozen;
using System.Collections.Immutable;
using OrientationBot.Bot.Tests.Conversations;
using OrientationBot.Testing;
using Xunit;

namespace OrientationBot.Bot.Tests.Transcripts;

/// <summary>Every <c>.chat</c> file is a claim about a whole conversation; those of <c>not-yet.txt</c> are known not to hold, and no others may fail.</summary>
public sealed class TranscriptTests
{
    private static readonly Lazy<Task<Content>> Product = new(Playing.LoadAsync), Apart = new(House.OwnContentAsync);

    internal static readonly FrozenSet<string> NotYet = File.ReadLines(InFolder("not-yet.txt")).Where(l => l.Length > 0 && l[0] != '#').ToFrozenSet();

    internal static IEnumerable<string> Names => System.IO.Directory.GetFiles(InFolder(""), "*.chat").Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal);

    public static TheoryData<string> Files() => [.. Names];

    [SkippableTheory]
    [MemberData(nameof(Files))]
    public async Task TheConversationGoesAsWritten(string conversation)
    {
        var transcript = Transcript.Read(InFolder($"{conversation}.chat"));
        var content = await (transcript.Apart ? Apart : Product).Value;
        if (transcript.Apart) content.Reference.Follow(ImmutableDictionary<string, string>.Empty);
        var faults = await new Playing(content).PlayAsync(transcript);
        Skip.If(!faults.IsEmpty && NotYet.Contains(conversation), $"not yet: {transcript.Claim}");
        Assert.True(faults.IsEmpty, $"{transcript.Claim}\n{string.Join('\n', faults)}");
    }

    internal static string InFolder(string file) => SharedFolder.InRepository("tests", "Bot.Tests", "Transcripts", file);
}
