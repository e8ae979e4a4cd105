using Microsoft.Data.Sqlite;

namespace OrientationBot.Knowledge.Directory;

/// <summary>Why the store cannot be used.</summary>
public enum StoreTroubleKind
{
    /// <summary>Another program holds it.</summary>
    Locked,
    /// <summary>The file or its folder may not be written.</summary>
    ReadOnly,
    /// <summary>The file cannot be opened or created.</summary>
    CannotOpen,
    /// <summary>The disk is full.</summary>
    Full,
    /// <summary>The file is no SQLite database, or a damaged one.</summary>
    Damaged,
    /// <summary>Anything else; the detail says what SQLite said.</summary>
    Other,
}

/// <summary>A store that cannot be used: which file, why, and what an operator can do. Nothing was changed.</summary>
/// <param name="Kind">Why.</param>
/// <param name="File">The file.</param>
/// <param name="Detail">What SQLite said.</param>
public sealed record StoreTrouble(StoreTroubleKind Kind, string File, string Detail)
{
    /// <summary>One sentence for the operator, with what to do.</summary>
    public override string ToString() => $"{File}: " + Kind switch
    {
        StoreTroubleKind.Locked => "the database is locked by another program. Close it (another copy of this one?), then try again.",
        StoreTroubleKind.ReadOnly => "the database is read-only. Make the file and its folder writable, or set Storage:ConnectionString to another file.",
        StoreTroubleKind.CannotOpen => "the database cannot be opened. Check that its folder exists and is writable, or set Storage:ConnectionString to another file.",
        StoreTroubleKind.Full => "the disk is full. Make room, then try again.",
        StoreTroubleKind.Damaged => "this is not a sound SQLite database. Move it away, or set Storage:ConnectionString to another file.",
        _ => $"the database cannot be used ({Detail}).",
    };

    /// <summary>What an exception of the store means; null when it is a bug rather than a trouble.</summary>
    internal static StoreTrouble? Of(Exception exception, string file) => exception switch
    {
        SqliteException sqlite => new(KindOf(sqlite.SqliteErrorCode), file, sqlite.Message),
        UnauthorizedAccessException => new(StoreTroubleKind.ReadOnly, file, exception.Message),
        { InnerException: SqliteException inner } => Of(inner, file),
        _ => null,
    };

    private static StoreTroubleKind KindOf(int code) => code switch
    {
        SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED => StoreTroubleKind.Locked,
        SQLitePCL.raw.SQLITE_READONLY or SQLitePCL.raw.SQLITE_PERM => StoreTroubleKind.ReadOnly,
        SQLitePCL.raw.SQLITE_CANTOPEN => StoreTroubleKind.CannotOpen,
        SQLitePCL.raw.SQLITE_FULL => StoreTroubleKind.Full,
        SQLitePCL.raw.SQLITE_NOTADB or SQLitePCL.raw.SQLITE_CORRUPT => StoreTroubleKind.Damaged,
        _ => StoreTroubleKind.Other,
    };
}

/// <summary>The store cannot be used; <see cref="Trouble"/> says why and what to do.</summary>
public sealed class StoreException(StoreTrouble trouble, Exception? inner = null) : Exception(trouble.ToString(), inner)
{
    /// <summary>Why, and what to do.</summary>
    public StoreTrouble Trouble => trouble;
}
