using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using OrientationBot.Knowledge.Directory.Changes;

namespace OrientationBot.Knowledge.Directory;

/// <summary>The tables that remember the directory, in the same SQLite file as the conversations. Searches go through <see cref="DirectorySnapshot"/>.</summary>
internal sealed class DirectoryDb(DbContextOptions<DirectoryDb> options) : DbContext(options)
{
    /// <summary>Table of the migrations applied, apart from the conversations' own.</summary>
    public const string MigrationsTable = "__DirectoryMigrations";

    /// <summary>The last of <c>Migrations/</c>: a constant, because asking the assembly costs every start a tenth of a second. A test holds it to the truth.</summary>
    public const string NewestMigration = "20261123181830_Changes";

    public DbSet<StructureRow> Structures => Set<StructureRow>();

    public DbSet<ChangeRow> Changes => Set<ChangeRow>();

    public static DbContextOptions<DirectoryDb> On(string connectionString) => new DbContextOptionsBuilder<DirectoryDb>()
        .UseSqlite(connectionString, sqlite => sqlite.MigrationsHistoryTable(MigrationsTable))
        .Options;

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<StructureRow>().ToTable("structures").HasKey(s => s.Id);
        modelBuilder.Entity<ChangeRow>(row =>
        {
            row.ToTable("structure_changes").HasKey(c => c.Id);
            row.HasIndex(c => new { c.Structure, c.Version }).IsUnique();
            row.HasIndex(c => c.Proposal);
        });
        modelBuilder.Entity<ProposalRow>(row =>
        {
            row.ToTable("proposals").HasKey(p => p.Id);
            row.HasIndex(p => p.State);
        });
        modelBuilder.Entity<NoticeRow>().ToTable("notices").HasKey(n => n.Id);
        modelBuilder.Entity<ReportAnswerRow>().ToTable("report_answers").HasKey(r => r.Report);
    }
}

/// <summary>A structure as it stands.</summary>
internal sealed class StructureRow
{
    public required string Id { get; init; }

    /// <summary>Grows by one at each change; who proposes a change says which version was seen.</summary>
    public required long Version { get; init; }

    /// <summary>The row of the national standard as a JSON object: same names, same spellings, empty cells left out.</summary>
    /// <remarks>One mapping serves files and store, a change is told in the words of the standard, and an added column needs no migration.</remarks>
    public required string Sheet { get; init; }
}

/// <summary>Lets <c>dotnet ef</c> build the context when a migration is added.</summary>
internal sealed class DirectoryDbFactory : IDesignTimeDbContextFactory<DirectoryDb>
{
    public DirectoryDb CreateDbContext(string[] args) => new(DirectoryDb.On("Data Source=:memory:"));
}
