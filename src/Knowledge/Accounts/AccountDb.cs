using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace OrientationBot.Knowledge.Accounts;

/// <summary>The tables of accounts, codes and mail, in the same SQLite file as the directory. Used to migrate only: work goes through plain ADO.NET, as building EF's model takes half a second.</summary>
internal sealed class AccountDb(DbContextOptions<AccountDb> options) : DbContext(options)
{
    /// <summary>Table of the migrations applied, apart from the directory's own.</summary>
    public const string MigrationsTable = "__AccountMigrations";

    /// <summary>The last of <c>Migrations/</c>; a test holds it to the truth.</summary>
    public const string NewestMigration = "20261123182754_Accounts";

    public static DbContextOptions<AccountDb> On(string connectionString) => new DbContextOptionsBuilder<AccountDb>()
        .UseSqlite(connectionString, sqlite => sqlite.MigrationsHistoryTable(MigrationsTable))
        .Options;

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<AccountRow>(row =>
        {
            row.ToTable("accounts").HasKey(a => a.Id);
            row.HasIndex(a => a.Email).IsUnique();
        });
        modelBuilder.Entity<ChannelIdentityRow>(row =>
        {
            row.ToTable("channel_identities").HasKey(i => new { i.Channel, i.UserId });
            row.HasIndex(i => i.Account);
        });
        modelBuilder.Entity<CodeRow>().ToTable("sign_in_codes").HasKey(c => c.Conversation);
        modelBuilder.Entity<CodeRequestRow>(row =>
        {
            row.ToTable("sign_in_requests").HasKey(r => r.Id);
            row.HasIndex(r => new { r.Who, r.At });
        });
        modelBuilder.Entity<MailRow>(row =>
        {
            row.ToTable("mail_outbox").HasKey(m => m.Id);
            row.HasIndex(m => m.Reason).IsUnique();
            row.HasIndex(m => new { m.State, m.NextAt });
        });
    }
}

/// <summary>An account. Erasing it is deleting this row: what history keeps is a role and an id that leads nowhere.</summary>
internal sealed class AccountRow
{
    public required string Id { get; init; }

    public required string Email { get; init; }

    public required string Role { get; init; }

    /// <summary>Ids of territories or sheets, a JSON list.</summary>
    public required string Over { get; init; }

    public string? Name { get; init; }

    /// <summary>Unix milliseconds.</summary>
    public long CreatedAt { get; init; }
}

/// <summary>An identity that a channel vouches for (Teams' <c>aadObjectId</c>, a subject of OpenID Connect), linked once by code.</summary>
internal sealed class ChannelIdentityRow
{
    public required string Channel { get; init; }

    public required string UserId { get; init; }

    /// <summary>Id of the account.</summary>
    public required string Account { get; init; }

    /// <summary>Unix milliseconds.</summary>
    public long LinkedAt { get; init; }
}

/// <summary>The one code of a conversation.</summary>
internal sealed class CodeRow
{
    public required string Conversation { get; init; }

    /// <summary>Id of the account; null when the address is nobody's: the row is made all the same.</summary>
    public string? Account { get; init; }

    /// <summary>Keyed hash of the address, for « send it again ».</summary>
    public required byte[] Address { get; init; }

    /// <summary>Keyed hash of conversation and code.</summary>
    public required byte[] Code { get; init; }

    /// <summary>Unix milliseconds.</summary>
    public long ExpiresAt { get; init; }

    public int TriesLeft { get; init; }

    /// <summary>Keyed hash of the last message that tried a code, with what it tried: the same message counts once.</summary>
    public byte[]? TriedBy { get; init; }

    /// <summary>The code was right, and serves no more.</summary>
    public bool Used { get; init; }
}

/// <summary>A code was asked for: what limits count.</summary>
internal sealed class CodeRequestRow
{
    public long Id { get; init; }

    /// <summary>Keyed hash of an address, a conversation or a client.</summary>
    public required byte[] Who { get; init; }

    /// <summary>Unix milliseconds.</summary>
    public long At { get; init; }
}

/// <summary>A mail that leaves, or has left.</summary>
internal sealed class MailRow
{
    public long Id { get; init; }

    /// <summary>What it is for; the same reason is mailed once.</summary>
    public required string Reason { get; init; }

    /// <summary>Address and text, sealed; empty once it has left.</summary>
    public required byte[] Sealed { get; init; }

    /// <summary>0 waits, 1 accepted, 2 given up.</summary>
    public int State { get; init; }

    public int Attempts { get; init; }

    /// <summary>Not before, Unix milliseconds.</summary>
    public long NextAt { get; init; }

    /// <summary>No longer worth sending, Unix milliseconds.</summary>
    public long ExpiresAt { get; init; }
}

/// <summary>Lets <c>dotnet ef</c> build the context when a migration is added.</summary>
internal sealed class AccountDbFactory : IDesignTimeDbContextFactory<AccountDb>
{
    public AccountDb CreateDbContext(string[] args) => new(AccountDb.On("Data Source=:memory:"));
}
