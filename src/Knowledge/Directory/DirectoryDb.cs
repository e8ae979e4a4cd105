using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace OrientationBot.Knowledge.Directory;

/// <summary>The tables that remember the directory, in the same SQLite file as the conversations. Searches go through <see cref="DirectorySnapshot"/>.</summary>
internal sealed class DirectoryDb(DbContextOptions<DirectoryDb> options) : DbContext(options)
{
    /// <summary>Table of the migrations applied, apart from the conversations' own.</summary>
    public const string MigrationsTable = "__DirectoryMigrations";

    /// <summary>The last of <c>Migrations/</c>: a constant, because asking the assembly costs every start a tenth of a second. A test holds it to the truth.</summary>
    public const string NewestMigration = "20261123160957_Directory";

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
            row.HasIndex(c => c.Structure);
        });
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

/// <summary>One field of one structure changed by a person: only ever added.</summary>
internal sealed class ChangeRow
{
    public long Id { get; init; }

    /// <summary>Id of the structure.</summary>
    public required string Structure { get; init; }

    /// <summary>Column of the national standard.</summary>
    public required string Field { get; init; }

    /// <summary>Cell before; empty when there was nothing.</summary>
    public required string Before { get; init; }

    /// <summary>Cell after.</summary>
    public required string After { get; init; }

    /// <summary>Who changed it.</summary>
    public required string By { get; init; }

    /// <summary>When, Unix milliseconds.</summary>
    public required long At { get; init; }

    /// <summary>Why, in the person's words; null when nothing was said.</summary>
    public string? Reason { get; init; }
}

/// <summary>Lets <c>dotnet ef</c> build the context when a migration is added.</summary>
internal sealed class DirectoryDbFactory : IDesignTimeDbContextFactory<DirectoryDb>
{
    public DirectoryDb CreateDbContext(string[] args) => new(DirectoryDb.On("Data Source=:memory:"));
}
