using Microsoft.Data.Sqlite;

namespace OrientationBot.Knowledge.Directory.Changes;

/// <summary>The sheets as they stand, read and written within one transaction.</summary>
internal sealed class SheetTable : IDisposable
{
    private readonly SqliteCommand _read, _write;

    public SheetTable(SqliteTransaction transaction)
    {
        _read = Statements.Prepare(transaction, "SELECT Version, Sheet FROM structures WHERE Id = $1", 1);
        _write = Statements.Prepare(transaction, "INSERT INTO structures (Id, Version, Sheet) VALUES ($1, $2, $3) ON CONFLICT (Id) DO UPDATE SET Version = $2, Sheet = $3 WHERE Version = $2 - 1", 3);
    }

    /// <summary>A sheet; version 0 and no cells when there never was one.</summary>
    public KeptSheet Read(string id)
    {
        _read.Parameters[0].Value = id;
        using var row = _read.ExecuteReader();
        return row.Read() ? new(id, row.GetInt64(0), SheetCells.Parse(row.GetString(1))) : new(id, 0, SheetCells.None);
    }

    /// <summary>Writes the next version of a sheet.</summary>
    /// <exception cref="InvalidOperationException">It is not the next one: whoever writes did not read in this transaction.</exception>
    public void Write(string id, long version, string sheet)
    {
        if (Statements.Run(_write, id, version, sheet) != 1) throw new InvalidOperationException($"Version {version} of {id} does not follow the one that is kept.");
    }

    public void Dispose()
    {
        _read.Dispose();
        _write.Dispose();
    }
}
