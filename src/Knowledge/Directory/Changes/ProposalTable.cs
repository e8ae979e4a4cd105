using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace OrientationBot.Knowledge.Directory.Changes;

/// <summary>Proposals and what has become of them, within one transaction.</summary>
internal sealed class ProposalTable(SqliteTransaction transaction)
{
    private const string Columns = "Id, State, Origin, Sheets, \"By\", Role, At, Why, Undoes, Amends";

    /// <summary>What has become of a proposal; null when it was never kept.</summary>
    public ProposalState? StateOf(string id)
    {
        using var command = Statements.Prepare(transaction, "SELECT State FROM proposals WHERE Id = $1", 1);
        command.Parameters[0].Value = id;
        return command.ExecuteScalar() is string state ? Enum.Parse<ProposalState>(state) : null;
    }

    /// <summary>What has become of the proposal in whose place one is made; null when that one still waits, or there is none.</summary>
    public ProposalState? AmendedState(Proposal proposal) =>
        proposal.Amends is { } original && StateOf(original) is { } state and not ProposalState.Pending ? state : null;

    /// <summary>The proposals that wait, oldest first.</summary>
    public IEnumerable<Proposal> Pending()
    {
        using var command = Statements.Prepare(transaction, $"SELECT {Columns} FROM proposals WHERE State = 'Pending' ORDER BY At, Id", 0);
        using var rows = command.ExecuteReader();
        while (rows.Read()) yield return Read(rows);
    }

    /// <summary>A proposal with what is kept of it; null when unknown. One applied at once has no sheets here: the history has them.</summary>
    public Proposal? Find(string id)
    {
        using var command = Statements.Prepare(transaction, $"SELECT {Columns} FROM proposals WHERE Id = $1", 1);
        command.Parameters[0].Value = id;
        using var rows = command.ExecuteReader();
        return rows.Read() ? Read(rows) : null;
    }

    /// <summary>Keeps a proposal that waits for a decision.</summary>
    public void Submit(Proposal proposal) => Insert(proposal with { State = ProposalState.Pending }, JsonSerializer.Serialize(proposal.Sheets));

    /// <summary>Keeps what was decided, and what is to be told to whoever proposed, when somebody else decided.</summary>
    public Proposal Decide(Proposal proposal, string by, DateTimeOffset at, string? answer)
    {
        if (StateOf(proposal.Id) is null) Insert(proposal, "[]");
        using var command = Statements.Prepare(transaction, "UPDATE proposals SET State = $2, DecidedBy = $3, DecidedAt = $4, Answer = $5 WHERE Id = $1", 5);
        Statements.Run(command, proposal.Id, proposal.State.ToString(), by, at.ToUnixTimeMilliseconds(), answer);
        if (proposal.By.Account == by || proposal.By == Author.Operator) return proposal;
        using var notice = Statements.Prepare(transaction, "INSERT INTO notices (Account, Proposal, State, Answer, At) VALUES ($1, $2, $3, $4, $5)", 5);
        Statements.Run(notice, proposal.By.Account, proposal.Id, proposal.State.ToString(), answer, at.ToUnixTimeMilliseconds());
        return proposal;
    }

    private void Insert(Proposal p, string sheets)
    {
        using var command = Statements.Prepare(transaction, $"INSERT INTO proposals ({Columns}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)", 10);
        Statements.Run(command, p.Id, p.State.ToString(), p.Origin.ToString(), sheets, p.By.Account, p.By.Role, p.At.ToUnixTimeMilliseconds(), p.Why, p.Undoes, p.Amends);
    }

    private static Proposal Read(SqliteDataReader row) => new(
        row.GetString(0), JsonSerializer.Deserialize<ImmutableArray<SheetChange>>(row.GetString(3)), new(row.GetString(4), row.GetString(5)),
        DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(6)), Enum.Parse<ChangeOrigin>(row.GetString(2)))
    {
        State = Enum.Parse<ProposalState>(row.GetString(1)),
        Why = row.IsDBNull(7) ? null : row.GetString(7),
        Undoes = row.IsDBNull(8) ? null : row.GetString(8),
        Amends = row.IsDBNull(9) ? null : row.GetString(9),
    };
}
