using System.Collections.Immutable;
using OrientationBot.Bot.Citizen;
using OrientationBot.Bot.Conversations;
using OrientationBot.Bot.Phrasing;
using OrientationBot.Bot.Phrasing.Lg;
using OrientationBot.Geo.Gazetteer;
using OrientationBot.Knowledge;
using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Needs;
using OrientationBot.Knowledge.Understanding;

namespace OrientationBot.Bot;

/// <summary>Everything the assistant knows and says, read once at start from <c>dialogs/</c> and <c>data/</c>. Immutable, but for the directory in force.</summary>
internal sealed record Content(NeedTree Tree, Gazetteer Gazetteer, Understander Understander, Phraser Phraser, LiveDirectory Directory)
{
    private static readonly ImmutableArray<string> Languages = ["fr", "en"];

    /// <summary>The dialogue with a citizen.</summary>
    public CitizenDialogue Citizen { get; } = new(Tree, Gazetteer);

    /// <summary>What answers messages about this content.</summary>
    public Turn Turn(ConversationStore conversations, Clock clock) => new(conversations, Understander, Citizen, Directory, Gazetteer, Phraser, clock);

    /// <summary>Reads everything.</summary>
    /// <exception cref="RefusalException">Files are missing or wrong: every problem at once, with file and line.</exception>
    public static Content Load(ContentSettings settings)
    {
        var tree = Must(NeedTreeReader.Read(Path.Combine(settings.Dialogs, "needs.yml")));
        var gazetteer = new Gazetteer(new([], [], [], settings.Region));
        return new(tree, gazetteer, new(tree, gazetteer), new([.. Languages.Select(l => Voice(settings.Dialogs, l, tree))]), new(new([])));
    }

    private static LanguageVoice Voice(string dialogs, string language, NeedTree tree)
    {
        var folder = Path.Combine(dialogs, language);
        var labels = Must(LabelsReader.Read(Path.Combine(folder, "labels.yml"), tree));
        var (templates, problems) = LgTemplates.Load(System.IO.Directory.GetFiles(folder, "*.lg").Order(StringComparer.Ordinal));
        return new(language, templates ?? throw Refuse(problems), labels);
    }

    private static T Must<T>(Loaded<T> loaded)
        where T : class => loaded.TryGet(out var value) ? value : throw Refuse(loaded.Problems);

    private static RefusalException Refuse(ImmutableArray<Problem> problems) => new(string.Join(Environment.NewLine, problems));
}
