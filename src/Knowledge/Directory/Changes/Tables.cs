namespace OrientationBot.Knowledge.Directory.Changes;

// The shapes of the tables, for the migrations alone: they are read and written without EF, whose model costs half a second.

/// <summary>One sheet changed once: see <see cref="HistoryEntry"/>. Triggers refuse every update and delete.</summary>
internal sealed class ChangeRow
{
    public long Id { get; init; }

    public required string Proposal { get; init; }

    public required string Structure { get; init; }

    /// <summary>Version of the sheet after the change: with the structure unique, so that no change can hide another.</summary>
    public required long Version { get; init; }

    /// <summary>See <see cref="ChangesText"/>.</summary>
    public required string Changes { get; init; }

    /// <summary>Id of the account.</summary>
    public required string By { get; init; }

    public required string Role { get; init; }

    /// <summary>Unix milliseconds.</summary>
    public required long At { get; init; }

    public required string Origin { get; init; }

    public string? Why { get; init; }

    public required bool Person { get; init; }

    public string? Undoes { get; init; }

    public required string Previous { get; init; }

    public required string Hash { get; init; }
}

/// <summary>A proposal and what has become of it: see <see cref="Proposal"/>.</summary>
internal sealed class ProposalRow
{
    public required string Id { get; init; }

    public required string State { get; init; }

    public required string Origin { get; init; }

    /// <summary>JSON of the sheets; empty for one that was applied at once, since the history tells it.</summary>
    public required string Sheets { get; init; }

    public required string By { get; init; }

    public required string Role { get; init; }

    /// <summary>Unix milliseconds.</summary>
    public required long At { get; init; }

    public string? Why { get; init; }

    public string? Undoes { get; init; }

    public string? Amends { get; init; }

    public string? DecidedBy { get; init; }

    /// <summary>Unix milliseconds.</summary>
    public long? DecidedAt { get; init; }

    /// <summary>What whoever decided said to whoever proposed.</summary>
    public string? Answer { get; init; }
}

/// <summary>Something to tell an account: see <see cref="Notice"/>.</summary>
internal sealed class NoticeRow
{
    public long Id { get; init; }

    public required string Account { get; init; }

    public required string Proposal { get; init; }

    public required string State { get; init; }

    public string? Answer { get; init; }

    /// <summary>Unix milliseconds.</summary>
    public required long At { get; init; }

    /// <summary>Unix milliseconds; null until it was told.</summary>
    public long? ToldAt { get; init; }
}

/// <summary>What was answered to an error that a citizen signalled.</summary>
internal sealed class ReportAnswerRow
{
    /// <summary>Id of the report.</summary>
    public long Report { get; init; }

    public required string By { get; init; }

    /// <summary>Unix milliseconds.</summary>
    public required long At { get; init; }

    public required string Answer { get; init; }

    /// <summary>The proposal that mended the sheet; null when nothing was to be mended.</summary>
    public string? Proposal { get; init; }
}
