using System.Collections.Immutable;
using OrientationBot.Knowledge.Needs;

namespace OrientationBot.Knowledge.Programmes;

/// <summary>Every programme sheet, found by id, by need, or by a question. Immutable and thread-safe.</summary>
public sealed class ProgrammeSheets
{
    private readonly Dictionary<string, ProgrammeSheet> _byId;
    private readonly SheetSearch _search;
    private readonly WaysOfAsking _ways;

    private ProgrammeSheets(IEnumerable<ProgrammeSheet> sheets, WaysOfAsking ways)
    {
        All = [.. sheets.OrderBy(s => s.Id, StringComparer.Ordinal)];
        _byId = All.ToDictionary(s => s.Id);
        (_search, _ways) = (new(All, ways), ways);
    }

    /// <summary>Every sheet, by id.</summary>
    public ImmutableArray<ProgrammeSheet> All { get; }

    /// <summary>Reads every <c>*.md</c> of a folder, and its <c>asking.yml</c>: all sheets, or every problem with its line.</summary>
    /// <param name="folder">Path of <c>data/programmes</c>.</param>
    public static Loaded<ProgrammeSheets> Load(string folder)
    {
        var problems = new List<Problem>();
        var sheets = Files(folder, problems).Select(path => SheetReader.Read(path, problems)).OfType<ProgrammeSheet>().ToList();
        var ways = WaysOfAsking.Read(Path.Combine(folder, "asking.yml"), problems);
        return Loaded<ProgrammeSheets>.From(problems, () => new(sheets, ways));
    }

    /// <summary>The sheet of an id; null when there is none.</summary>
    public ProgrammeSheet? ById(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The sheets that answer or complete a need (id of <c>needs.yml</c>), by id.</summary>
    public ImmutableArray<ProgrammeSheet> ForNeed(string need) => [.. All.Where(s => s.Needs.Contains(need))];

    /// <summary>The sheets that the tree gives for a need, the most useful first.</summary>
    public ImmutableArray<ProgrammeSheet> For(Need need) => [.. need.Sheets.Select(ById).OfType<ProgrammeSheet>()];

    /// <summary>The sheet of the programme that a text names, misspelt or not, whatever the text wants of it; null when it names none.</summary>
    public ProgrammeSheet? NamedIn(string text) => _search.NamedIn(text);

    /// <summary>The passage that answers a question about a programme, in the sheet's own words; null when the text is about none, or looks for help rather than asks what something is.</summary>
    public SheetAnswer? Answer(string question) => _search.Answer(question);

    /// <summary>True when a text asks something, of a programme or of anything.</summary>
    public bool Asks(string text) => _search.Asks(text);

    /// <summary>The sheets that share words with a question, best first.</summary>
    internal ImmutableArray<(ProgrammeSheet Sheet, double Score)> Ranked(string question) => _search.Ranked(question);

    /// <summary>The passage of a sheet that says most of a question, when the sheet was found otherwise.</summary>
    internal SheetAnswer AnswerFrom(ProgrammeSheet sheet, string question, double score) => _search.AnswerFrom(sheet, question, score);

    /// <summary>True when a text asks for simpler words (« j'ai pas compris »).</summary>
    public bool AsksPlainer(string text) => _ways.AsksPlainer(text);

    private static string[] Files(string folder, List<Problem> problems)
    {
        try
        {
            var files = System.IO.Directory.GetFiles(folder, "*.md");
            if (files.Length == 0) problems.Add(new(folder, 0, "The folder holds no sheet (*.md)."));
            return [.. files.Order(StringComparer.Ordinal)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add(new(folder, 0, $"The folder cannot be read: {e.Message}"));
            return [];
        }
    }
}
