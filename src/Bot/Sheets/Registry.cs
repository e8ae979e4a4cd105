using OrientationBot.Geo;
using OrientationBot.Knowledge.Accounts;
using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Directory.Changes;
using OrientationBot.Knowledge.Understanding;

namespace OrientationBot.Bot.Sheets;

/// <summary>The directory that is kept, and everything that reads and changes it, put together once.</summary>
/// <param name="content">What is known; its directory follows every change.</param>
/// <param name="store">Where sheets and history are kept.</param>
/// <param name="follower">Puts changes in force.</param>
/// <param name="time">The clock.</param>
internal sealed class Registry(Content content, DirectoryStore store, DirectoryFollower follower, TimeProvider time) : IDisposable
{
    private ChangeDesk? _desk;

    /// <summary>What is known.</summary>
    public Content Content => content;

    /// <summary>Where sheets and history are kept.</summary>
    public DirectoryStore Store => store;

    /// <summary>Who may do what, where.</summary>
    public Rights Rights { get; } = new(content.Gazetteer);

    /// <summary>Who changed what.</summary>
    public History History { get; } = new(store);

    /// <summary>How much was done on sheets.</summary>
    public WorkDone WorkDone { get; } = new(store);

    /// <summary>A sheet as it stands.</summary>
    /// <exception cref="StoreException">The store cannot be used.</exception>
    public Task<KeptSheet> SheetAsync(string id) => Desk.SheetAsync(id);

    /// <summary>What a structure, or a commune, is called; null when there is none.</summary>
    /// <param name="id">Id of a kept sheet.</param>
    public string? NameOf(string id) => CommuneSheet.CodeOf(id) is { } commune ? content.Gazetteer.Commune(commune)?.Name : content.Directory.Now.ById(id)?.Name;

    /// <summary>Applies a proposal on behalf of an account, and puts it in force.</summary>
    public async Task<ApplyResult> ApplyAsync(Proposal proposal, Account who, string? answer = null)
    {
        if (who.Id != Account.LocalId) return await Desk.ApplyAsync(proposal, who.Id, answer);
        using var local = DeskOf(who);
        return await local.ApplyAsync(proposal, who.Id, answer);
    }

    /// <summary>The territory that a message names; « du Cher » alone is also a word.</summary>
    /// <param name="said">What was understood.</param>
    /// <param name="rest">The free words of an order, folded.</param>
    public Territory? Territory(Understanding said, string rest) => content.CoverageReader.Named(said)
        ?? (rest.Count(c => c == ' ') > 1 ? null : content.Gazetteer.Locate(rest).Select(c => c.Place.Territory).FirstOrDefault(t => t is not null));

    /// <summary>Proposals that wait, as an account sees them.</summary>
    public WaitingProposals Waiting(Account? who = null) => new(store, content.Reference, Standing(who), time);

    /// <summary>Errors that citizens signalled, as an account sees them.</summary>
    public CitizenReports Reports(Account who) => new(store, content.Reference, Standing(who), time);

    /// <inheritdoc/>
    public void Dispose() => _desk?.Dispose();

    private ChangeDesk Desk => _desk ??= DeskOf(null);

    private ChangeDesk DeskOf(Account? who) => new(store, content.Reference, Standing(who), time) { Follower = follower };

    /// <summary>Reads the rights of an account again in the transaction; the terminal of the server is no row of the file, and is taken as it is.</summary>
    public StandingReader Standing(Account? who) => AccountStanding.Reader(Rights, time, who is { Id: Account.LocalId } ? who : null);
}
