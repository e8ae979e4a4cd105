using System.Collections.Immutable;
using NodaTime;
using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Directory.Changes;
using OrientationBot.Knowledge.Exchange;
using Xunit;

namespace OrientationBot.Knowledge.Tests.Directory.Changes;

/// <summary>A real store, a desk over it, a clock that stands still, and coordinators who may change everything.</summary>
internal sealed class Office : IDisposable
{
    public static readonly LocalDate Today = new(2026, 11, 23);
    public static readonly Author Anne = new("anne", "Coordinator");

    private readonly TemporaryStore _temporary = new();

    public Office() => Desk = DeskOf((_, account) => new(new(account, "Coordinator"), _ => true));

    public FixedTime Time { get; } = new(new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));

    public DirectoryStore Store => _temporary.Store;

    public string File => _temporary.File;

    public ChangeDesk Desk { get; }

    public History History => new(Store);

    public ChangeDesk DeskOf(StandingReader standing) => new(Store, TemporaryStore.Reference, standing, Time);

    public async Task<ImportReport> ImportAsync(params Structure[] structures) => Assert.IsType<ImportResult.Done>(
        await new DirectoryImport(Store, TemporaryStore.Reference, Time).RunAsync(await TemporaryStore.CsvAsync(structures), "file")).Report;

    /// <summary>Draws up a change of a sheet as it stands.</summary>
    public async Task<Proposal> DraftAsync(string id, string field, string cell) => Propose(Draft.Change(await Desk.SheetAsync(id), Wish((field, cell)), Today, TemporaryStore.Reference));

    /// <summary>Draws up a change and applies it.</summary>
    public async Task<Proposal> ChangeAsync(string id, string field, string cell) => await ApplyAsync(await DraftAsync(id, field, cell));

    public async Task<Proposal> ApplyAsync(Proposal proposal) => Assert.IsType<ApplyResult.Applied>(await Desk.ApplyAsync(proposal, "anne")).Proposal;

    public async Task<Proposal> UndoAsync(string proposal)
    {
        var ready = Assert.IsType<UndoResult.Ready>(await History.UndoAsync(proposal));
        return await ApplyAsync(ready.By(Anne, Time.GetUtcNow(), proposal));
    }

    public Proposal Propose(DraftResult draft) => Proposal.Of(Assert.IsType<DraftResult.Ready>(draft).Sheets, Anne, Time.GetUtcNow(), ChangeOrigin.Coordinator);

    public async Task<string> TextAsync(string id) => (await Desk.SheetAsync(id)).Cells.ToString();

    public async Task<string[]> ShownAsync() => [.. (await _temporary.LoadAsync()).Select(s => s.Id).Order(StringComparer.Ordinal)];

    public async Task<Structure> StructureAsync(string id) => (await _temporary.LoadAsync()).Single(s => s.Id == id);

    public static Dictionary<string, string> Wish(params (string Field, string Cell)[] wishes) => wishes.ToDictionary(w => w.Field, w => w.Cell);

    public static KeptSheet Sheet(Structure structure) => new(structure.Id, 1, SheetCells.Of(structure));

    public static ImmutableArray<FieldFault> Faults(DraftResult draft) => Assert.IsType<DraftResult.Refused>(draft).Faults;

    public void Dispose()
    {
        Desk.Dispose();
        _temporary.Dispose();
    }
}

/// <summary>A clock that moves when it is told to.</summary>
internal sealed class FixedTime(DateTimeOffset now) : TimeProvider
{
    public DateTimeOffset Now { get; set; } = now;

    public override DateTimeOffset GetUtcNow() => Now;
}
