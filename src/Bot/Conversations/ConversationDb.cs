using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace OrientationBot.Bot.Conversations;

/// <summary>The tables of conversations, in the same SQLite file as the directory. Turns go through <see cref="SqliteJournal"/>.</summary>
internal sealed class ConversationDb(DbContextOptions<ConversationDb> options) : DbContext(options)
{
    /// <summary>Table of the migrations applied, apart from the directory's own.</summary>
    public const string MigrationsTable = "__ConversationMigrations";

    /// <summary>Conversations.</summary>
    public DbSet<ConversationRow> Conversations => Set<ConversationRow>();

    /// <summary>What was said in them: history and outbox; a message without answer is the inbox.</summary>
    public DbSet<LineRow> Lines => Set<LineRow>();

    /// <summary>Errors that people signal on sheets.</summary>
    public DbSet<ErrorReportRow> ErrorReports => Set<ErrorReportRow>();

    /// <summary>Searches and how they ended.</summary>
    public DbSet<OutcomeRow> Outcomes => Set<OutcomeRow>();

    /// <summary>Options for a connection string.</summary>
    public static DbContextOptions<ConversationDb> On(string connectionString) => new DbContextOptionsBuilder<ConversationDb>()
        .UseSqlite(connectionString, sqlite => sqlite.MigrationsHistoryTable(MigrationsTable))
        .Options;

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<ConversationRow>(row =>
        {
            row.ToTable("conversations").HasKey(c => c.Id);
            row.HasIndex(c => c.ExpiresAt);
        });
        modelBuilder.Entity<LineRow>(row =>
        {
            row.ToTable("lines").HasKey(l => new { l.Conversation, l.Number });
            row.HasIndex(l => l.Answered).HasFilter("Answered = 0");
        });
        modelBuilder.Entity<ErrorReportRow>().ToTable("error_reports").HasKey(r => r.Id);
        modelBuilder.Entity<OutcomeRow>(row =>
        {
            row.ToTable("outcomes").HasKey(o => o.Id);
            // Everything that figures read stands in the index, in the order of days.
            row.HasIndex(o => new { o.Day, o.Result, o.Need, o.Commune, o.Territory, o.Widened, o.Meters, o.Structure });
        });
    }
}

/// <summary>A conversation.</summary>
internal sealed class ConversationRow
{
    /// <summary>Id, unique across channels.</summary>
    public required string Id { get; init; }

    /// <summary>State, JSON.</summary>
    public required string State { get; set; }

    /// <summary>Grows by one at each save.</summary>
    public long Version { get; set; }

    /// <summary>Number of its last line.</summary>
    public long LastNumber { get; set; }

    /// <summary>Messages answered.</summary>
    public int Turns { get; set; }

    /// <summary>When the person last wrote, Unix milliseconds.</summary>
    public long? LastAt { get; set; }

    /// <summary>When everything of it is erased, Unix milliseconds.</summary>
    public long ExpiresAt { get; set; }
}

/// <summary>A line of a conversation.</summary>
internal sealed class LineRow
{
    /// <summary>Id of the conversation.</summary>
    public required string Conversation { get; init; }

    /// <summary>Number in the conversation.</summary>
    public long Number { get; init; }

    /// <summary>When it was said, Unix milliseconds.</summary>
    public long At { get; init; }

    /// <summary>Id of the message; null for a line of the bot.</summary>
    public string? MessageId { get; init; }

    /// <summary>The message or the reply, JSON.</summary>
    public required string Json { get; init; }

    /// <summary>Number of the line it answers; 0 for none.</summary>
    public long Answers { get; init; }

    /// <summary>False for a message received and not yet answered.</summary>
    public bool Answered { get; init; }
}

/// <summary>An error signalled on a sheet, for the coordinators of its territory.</summary>
internal sealed class ErrorReportRow
{
    /// <summary>Key.</summary>
    public long Id { get; init; }

    /// <summary>The conversation it came from, so that « oublie-moi » erases it too.</summary>
    public required string Conversation { get; init; }

    /// <summary>Id of the structure.</summary>
    public required string Structure { get; init; }

    /// <summary>What the person said of it, personal data masked.</summary>
    public required string Words { get; init; }

    /// <summary>When, Unix milliseconds.</summary>
    public long At { get; init; }
}

/// <summary>A search and how it ended, for anonymous figures: no words, no person, no hour.</summary>
internal sealed class OutcomeRow
{
    /// <summary>Key, drawn at random: rows tell nothing of the order of a day.</summary>
    public long Id { get; init; }

    /// <summary>Day, <c>yyyy-MM-dd</c>.</summary>
    public required string Day { get; init; }

    /// <summary>Need; null when none was found.</summary>
    public string? Need { get; init; }

    /// <summary>INSEE code of the commune; null when unknown.</summary>
    public string? Commune { get; init; }

    /// <summary>Id of the territory that was named in place of a commune; null when none was.</summary>
    public string? Territory { get; init; }

    /// <summary>How it ended: <see cref="Citizen.SearchEnd"/>, in lower case.</summary>
    public required string Result { get; init; }

    /// <summary>The first wish that had to be given up, as <see cref="Knowledge.Directory.Widening"/>; null when none was.</summary>
    public string? Widened { get; init; }

    /// <summary>Id of the structure shown first; null when none was.</summary>
    public string? Structure { get; init; }

    /// <summary>Distance of the nearest match, in metres.</summary>
    public double? Meters { get; init; }
}

/// <summary>Lets <c>dotnet ef</c> build the context when a migration is added.</summary>
internal sealed class ConversationDbFactory : IDesignTimeDbContextFactory<ConversationDb>
{
    /// <inheritdoc/>
    public ConversationDb CreateDbContext(string[] args) => new(ConversationDb.On("Data Source=:memory:"));
}
