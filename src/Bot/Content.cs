using System.Collections.Immutable;
using OrientationBot.Bot.Addresses;
using OrientationBot.Bot.Citizen;
using OrientationBot.Bot.Conversations;
using OrientationBot.Bot.Coordinator;
using OrientationBot.Bot.Coverage;
using OrientationBot.Bot.Dialogs;
using OrientationBot.Bot.Phrasing;
using OrientationBot.Geo.Gazetteer;
using OrientationBot.Knowledge;
using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Exchange;
using OrientationBot.Knowledge.LanguageModel;
using OrientationBot.Knowledge.Needs;
using OrientationBot.Knowledge.Programmes;
using OrientationBot.Knowledge.Understanding;

namespace OrientationBot.Bot;

/// <summary>Everything the assistant knows and says, read once at start from <c>dialogs/</c> and <c>data/</c>. Immutable, but for the directory in force.</summary>
internal sealed record Content(DialogFolder Dialogs, Gazetteer Gazetteer, Understander Understander, LiveDirectory Directory)
{
    /// <summary>The tree of needs.</summary>
    public NeedTree Tree => Dialogs.Tree;

    /// <summary>Act → sentence.</summary>
    public Phraser Phraser => Dialogs.Phraser;

    /// <summary>The dialogue with a citizen.</summary>
    public required CitizenDialogue Citizen { get; init; }

    /// <summary>The dialogue with people at work, which looks first at each message.</summary>
    public required ProfessionalDialogue Professional { get; init; }

    /// <summary>Every commune and territory.</summary>
    public required GazetteerData Geography { get; init; }

    /// <summary>What is known of the programmes.</summary>
    public required ProgrammeSheets Sheets { get; init; }

    /// <summary>What a language model may do for us; null when there is none.</summary>
    public Adviser? Adviser { get; init; }

    /// <summary>Where people reach the server, for pictures.</summary>
    public Uri Site { get; init; } = new("http://localhost:5080");

    /// <summary>Who lives near help and who does not.</summary>
    public CoverageDesk Coverage => field ??= new(Gazetteer, Geography, Directory);

    /// <summary>Which coverage a message asks for.</summary>
    public CoverageReader CoverageReader => field ??= new(Tree, Coverage);

    /// <summary>What reading structures needs to know.</summary>
    public required Reference Reference { get; init; }

    /// <summary>What answers messages about this content.</summary>
    /// <param name="conversations">Where conversations are kept.</param>
    /// <param name="clock">The clock.</param>
    /// <param name="clerk">Who serves people at work; one without accounts when left out.</param>
    /// <param name="addresses">Who finds houses; no one when left out.</param>
    public Turn Turn(ConversationStore conversations, Clock clock, Clerk? clerk = null, IAddressService? addresses = null) =>
        new(this, conversations, clerk ?? new(clock), addresses ?? new NoAddressService(), clock);

    /// <summary>The same content, with the language model of the settings, if they name one.</summary>
    public Content Advised(LanguageModelSettings? model, TimeProvider time) =>
        model is null ? this : this with { Adviser = new(model, Tree, Dialogs.Labels, Gazetteer, Sheets, time) };

    /// <summary>Reads everything, independent parts at the same time.</summary>
    /// <param name="settings">Where the files are.</param>
    /// <param name="directory">Where the structures come from.</param>
    /// <param name="cancellationToken">Stops between two files.</param>
    /// <exception cref="RefusalException">Files are missing or wrong: every problem at once, with file and line.</exception>
    public static async Task<Content> LoadAsync(ContentSettings settings, DirectorySource directory, CancellationToken cancellationToken)
    {
        var world = Task.Run(() => World(settings), cancellationToken);
        var sentences = Task.Run(() => DialogFolder.Load(settings.Dialogs), cancellationToken);
        var language = NeedTreeReader.Read(Path.Combine(settings.Dialogs, "needs.yml")).TryGet(out var needs) ? LearntLanguage.Load(settings.Dialogs, needs, settings.Learnt) : null;
        var others = OtherLanguagesReader.Read(Path.Combine(settings.Dialogs, "other-languages.yml"));
        var sheets = ProgrammeSheets.Load(Path.Combine(settings.Data, "programmes"));
        var contacts = HubContacts.Load(Path.Combine(settings.Data, "contacts.yml"));
        var dialogs = await sentences;
        var (data, gazetteer, problems) = await world;
        Refuse([.. dialogs.Problems, .. language?.Problems ?? [], .. others.Problems, .. sheets.Problems, .. contacts.Problems, .. problems]);

        var reference = new Reference(gazetteer, data);
        var structures = await directory(reference, cancellationToken);
        return new(dialogs.Value, gazetteer, new(language!.Value, gazetteer), new(new(structures)))
        {
            Geography = data,
            Reference = reference,
            Professional = new(new(dialogs.Value.Orders, gazetteer, dialogs.Value.Changes, reference) { BassinWords = dialogs.Value.Bassins, Periods = dialogs.Value.Periods }),
            Sheets = sheets.Value,
            Citizen = new(dialogs.Value.Tree, gazetteer) { Others = others.Value, Sheets = sheets.Value, Contacts = contacts.Value },
        };
    }

    private static (GazetteerData Data, Gazetteer Gazetteer, IEnumerable<Problem> Problems) World(ContentSettings settings)
    {
        var reading = GazetteerFiles.Read(settings.Data, settings.Region);
        return (reading.Data, new(reading.Data), reading.Problems.Select(p => new Problem(Path.Combine(settings.Data, p.File), p.Line, p.Message)));
    }

    private static void Refuse(ImmutableArray<Problem> problems)
    {
        if (!problems.IsEmpty) throw new RefusalException(string.Join(Environment.NewLine, problems.Distinct()));
    }
}
