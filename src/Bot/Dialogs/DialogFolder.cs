using System.Collections.Immutable;
using OrientationBot.Bot.Coordinator;
using OrientationBot.Bot.Figures;
using OrientationBot.Bot.Phrasing;
using OrientationBot.Bot.Phrasing.Lg;
using OrientationBot.Knowledge;
using OrientationBot.Knowledge.Directory.Requests;
using OrientationBot.Knowledge.Needs;

namespace OrientationBot.Bot.Dialogs;

/// <summary>What the bot knows how to ask and say: everything under <c>dialogs/</c>, checked.</summary>
/// <param name="Folder">Path of the folder.</param>
/// <param name="Tree">The tree of needs.</param>
/// <param name="Phrases">How people say each need, in every language.</param>
/// <param name="Labels">Words of the main language.</param>
/// <param name="Phraser">Act → sentence.</param>
public sealed record DialogFolder(string Folder, NeedTree Tree, Phrases Phrases, Labels Labels, Phraser Phraser)
{
    /// <summary>How people at work ask for things in set phrases, in every language.</summary>
    internal OrderBook Orders { get; private init; } = OrderBook.Empty;

    /// <summary>Reads the periods that people name, in every language.</summary>
    internal PeriodReader Periods { get; private init; } = new([]);

    /// <summary>The words in which people at work change sheets.</summary>
    internal ChangeWords Changes { get; private init; } = ChangeWords.Empty;

    /// <summary>The words in which people at work say where communes belong.</summary>
    internal BassinWords Bassins { get; private init; } = BassinWords.Empty;

    /// <summary>Languages with sentences, the main one first; it must be complete, and every other one must have all that it has.</summary>
    private static readonly string[] Languages = ["fr", "en"];

    /// <summary>Loads the folder: complete, or refused with every problem at once.</summary>
    /// <param name="folder">Path of <c>dialogs/</c>.</param>
    public static Loaded<DialogFolder> Load(string folder)
    {
        var tree = NeedTreeReader.Read(Path.Combine(folder, "needs.yml"));
        if (!tree.TryGet(out var needs)) return Loaded.From<DialogFolder>(tree.Problems, () => null!);

        var phrases = PhraseReader.Read(Languages.Select(l => Path.Combine(folder, l, "needs.lu")).Where(File.Exists));
        var voices = Languages.Where(l => File.Exists(Path.Combine(folder, l, "citizen.lg"))).Select(l => LanguageFiles.Load(folder, l, needs)).ToImmutableArray();
        var orders = OrderBookReader.Read(Languages.Select(l => Path.Combine(folder, l, "orders.yml")));
        var changes = ChangeWordsReader.Read(Languages.Select(l => Path.Combine(folder, l, "changes.yml")).Where(File.Exists));
        var bassins = BassinWords.Read(Languages.Select(l => Path.Combine(folder, l, "bassins.yml")).Where(File.Exists));
        var problems = phrases.Problems
            .Concat(bassins.Problems)
            .Concat(changes.Problems)
            .Concat(orders.Problems)
            .Concat(voices.SelectMany(v => v.Problems))
            .Concat(phrases.TryGet(out var all) ? PhraseCheck.Problems(all, needs, folder) : [])
            .Concat(voices.SelectMany(v => SayingCheck.Problems(v.Templates)))
            .Concat(LanguageCheck.Problems([.. voices.Where(v => v.Problems.IsEmpty)], needs))
            .ToImmutableArray();
        return Loaded.From<DialogFolder>(problems, () => new(folder, needs, phrases.Value, voices[0].Labels!, new([.. voices.Select(v => v.Voice)])) { Orders = orders.Value, Changes = changes.Value, Bassins = bassins.Value, Periods = new([.. voices.Select(v => v.Labels!)]) });
    }
}

/// <summary>The files of one language.</summary>
internal sealed record LanguageFiles(string Language, string Folder, Labels? Labels, LgTemplates? Templates, ImmutableArray<Problem> Problems)
{
    public LanguageVoice Voice => new(Language, Language == "fr" ? Templates!.Respelt(FrenchSpaces.Kept) : Templates!, Labels!);

    public static LanguageFiles Load(string dialogs, string language, NeedTree tree)
    {
        var folder = Path.Combine(dialogs, language);
        var labels = LabelsReader.Read(Path.Combine(folder, "labels.yml"), tree);
        var (templates, faults) = LgTemplates.Load(System.IO.Directory.EnumerateFiles(folder, "*.lg").Order(StringComparer.Ordinal));
        return new(language, folder, labels.TryGet(out var words) ? words : null, templates, [.. labels.Problems, .. faults]);
    }
}
