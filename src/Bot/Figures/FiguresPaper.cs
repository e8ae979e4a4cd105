using System.Collections.Immutable;
using OrientationBot.Bot.Coordinator;
using OrientationBot.Bot.Coverage.Picture;
using OrientationBot.Bot.Phrasing;

namespace OrientationBot.Bot.Figures;

/// <summary>Figures in the words of one language, for pictures and rows; every word from <c>figures.lg</c>.</summary>
/// <param name="sheet">The figures.</param>
/// <param name="names">What lines are called.</param>
/// <param name="phraser">Words of every language.</param>
/// <param name="language">« fr », « en ».</param>
/// <param name="unanswered">Only what has no fitting place.</param>
internal sealed class FiguresPaper(FiguresSheet sheet, FiguresNames names, Phraser phraser, string language, bool unanswered)
{
    private const int MostBars = 12;

    private readonly FiguresTelling _telling = new(sheet, names);

    /// <summary>The figures.</summary>
    public FiguresSheet Sheet => sheet;

    /// <summary>What lines are called.</summary>
    public FiguresNames Names => names;

    /// <summary>Language of the words.</summary>
    public string Language => language;

    /// <summary>What is counted.</summary>
    public string Title => Say(new FiguresTitle(unanswered));

    /// <summary>Where and when.</summary>
    public string Subtitle => Say(Where);

    /// <summary>What the picture shows, for who does not see it.</summary>
    public Saying Alternative => new FiguresAlternative(
        new Spoken.Said(new FiguresTitle(unanswered)), new Spoken.Said(Where), [.. Drawn.Select(b => new Spoken.Said(new FiguresBar(b.Name, FiguresTelling.Count(b.Count))))]);

    /// <summary>What is hidden, and what a search is.</summary>
    public string Note => Say(new FiguresNote(sheet.HidesSome)).Trim();

    /// <summary>Everything in words, as in a conversation.</summary>
    public string Text => unanswered
        ? Say(new UnansweredShown([.. _telling.UnansweredSentences], [.. _telling.UnansweredTables], null, []))
        : Say(new FiguresShown([.. _telling.Sentences], [.. _telling.Tables], null));

    /// <summary>The lines of the picture: name, what is told of it, and the count; null where it is not told.</summary>
    public ImmutableArray<(string Name, string Told, int? Count)> Bars => [.. Drawn.Select(b => (Say(new FiguresBarName(b.Name)), Count(b.Count), b.Count.Number))];

    /// <summary>The picture.</summary>
    public Scene Scene() => FiguresPicture.Of(this);

    /// <summary>The picture as PNG.</summary>
    public byte[] Png() => ScenePng.Draw(Scene());

    /// <summary>A count in words.</summary>
    public string Count(Published count) => Say(((Spoken.Said)FiguresTelling.Count(count)).Saying);

    /// <summary>Anything in words.</summary>
    public string Say(Saying saying) => phraser.Say(saying, language);

    private IEnumerable<(Spoken Name, Published Count)> Drawn => _telling.Bars(unanswered).Take(MostBars);

    private FiguresSubtitle Where => new(_telling.Where, _telling.When);
}
