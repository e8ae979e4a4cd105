using System.Collections.Immutable;

namespace OrientationBot.Knowledge.Programmes;

/// <summary>What is known of a programme, with its date and source: one file of <c>data/programmes</c>, checked.</summary>
public sealed record ProgrammeSheet
{
    internal ProgrammeSheet(string id, string title, ImmutableArray<Passage> passages) => (Id, Title, Passages) = (id, title, passages);

    /// <summary>Fixed identifier, kebab-case; the name of its file (« aidants-connect »).</summary>
    public string Id { get; }

    /// <summary>What it is called, in French.</summary>
    public string Title { get; }

    /// <summary>Its text, paragraph by paragraph; never empty.</summary>
    public ImmutableArray<Passage> Passages { get; }

    /// <summary>The first paragraph, three sentences at most: what the chat says.</summary>
    public string ShortAnswer => Passages[0].Text;

    /// <summary>Other names and old names that people use.</summary>
    public ImmutableArray<string> Names { get; init; } = [];

    /// <summary>Whom it speaks to.</summary>
    public required SheetAudience Audience { get; init; }

    /// <summary>Where it holds (« France », « Centre-Val de Loire »).</summary>
    public required string Territory { get; init; }

    /// <summary>Whether the programme still runs.</summary>
    public required SheetStatus Status { get; init; }

    /// <summary>When what it says was last known to be right; null when nobody knows, and then the bot says so.</summary>
    public required PartialDate? Verified { get; init; }

    /// <summary>Who says so, by a public name (« Sénat, mai 2025 »).</summary>
    public required string Source { get; init; }

    /// <summary>The needs it answers or completes (ids of <c>needs.yml</c>).</summary>
    public ImmutableArray<string> Needs { get; init; } = [];

    /// <summary>Questions it answers, as people put them.</summary>
    public ImmutableArray<string> Questions { get; init; } = [];
}

/// <summary>A paragraph of a sheet.</summary>
/// <param name="Text">Its sentences, on one line.</param>
/// <param name="Line">Its first line in the file, from 1.</param>
public sealed record Passage(string Text, int Line);

/// <summary>Whether a programme still runs.</summary>
public enum SheetStatus
{
    /// <summary>Nobody has confirmed it: the bot says so and promises nothing.</summary>
    Uncertain,
    /// <summary>It runs.</summary>
    Active,
    /// <summary>It is over.</summary>
    Ended,
}

/// <summary>Whom a sheet speaks to.</summary>
public enum SheetAudience
{
    /// <summary>Anyone.</summary>
    Citizen,
    /// <summary>People who accompany others, elected officials, associations.</summary>
    Professional,
}
