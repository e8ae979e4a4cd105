using System.Collections.Immutable;
using Npgsql;
using NpgsqlTypes;
using OrientationBot.Geo;

namespace OrientationBot.Benchmarks;

/// <summary>PostgreSQL with PostGIS: <c>ORDER BY at &lt;-&gt; …</c> over a GiST index of geographies, a column and a partial index for each filter.</summary>
/// <remarks>On one connection, prepared; every answer includes the way to the server and back. Started by <c>tests/Benchmarks/postgis.sh</c>.</remarks>
internal sealed class NearestPostgis : INearest, IDisposable
{
    /// <summary>Environment variable that may hold the connection string.</summary>
    public const string Variable = "ORIENTATION_POSTGIS";

    private readonly NpgsqlDataSource _source;
    private readonly NpgsqlConnection _connection;
    private readonly Dictionary<(int OneIn, int Count), NpgsqlCommand> _prepared = [];

    public NearestPostgis(string connectionString, ImmutableArray<Position> positions, IReadOnlyList<NearestFilter> filters)
    {
        _source = NpgsqlDataSource.Create(connectionString);
        _connection = _source.OpenConnection();
        Execute("CREATE EXTENSION IF NOT EXISTS postgis; SET jit = off; SET max_parallel_workers_per_gather = 0");
        Execute("CREATE TEMP TABLE drawn(id int, latitude float8, longitude float8, in20 bool, in1000 bool)");
        Copy(positions, filters);
        Execute("CREATE TEMP TABLE places AS SELECT id, ST_Point(longitude, latitude, 4326)::geography AS at, in20, in1000 FROM drawn; DROP TABLE drawn");
        Execute("CREATE INDEX ON places USING gist(at); CREATE INDEX ON places USING gist(at) WHERE in20; CREATE INDEX ON places USING gist(at) WHERE in1000");
        Execute("VACUUM ANALYZE places");
    }

    public int Find(Position from, NearestFilter filter, Span<int> results)
    {
        var command = Prepared(filter.OneIn, results.Length);
        ((NpgsqlParameter<double>)command.Parameters[0]).TypedValue = from.Longitude;
        ((NpgsqlParameter<double>)command.Parameters[1]).TypedValue = from.Latitude;
        using var reader = command.ExecuteReader();
        var count = 0;
        while (reader.Read()) results[count++] = reader.GetInt32(0);
        return count;
    }

    public void Dispose()
    {
        foreach (var command in _prepared.Values) command.Dispose();
        _connection.Dispose();
        _source.Dispose();
    }

    private NpgsqlCommand Prepared(int oneIn, int count)
    {
        if (_prepared.TryGetValue((oneIn, count), out var known)) return known;
        var where = oneIn == 1 ? "" : $"WHERE in{oneIn}";
        var command = new NpgsqlCommand($"SELECT id FROM places {where} ORDER BY at <-> ST_Point($1, $2, 4326)::geography LIMIT {count}", _connection);
        command.Parameters.Add(new NpgsqlParameter<double>());
        command.Parameters.Add(new NpgsqlParameter<double>());
        command.Prepare();
        return _prepared[(oneIn, count)] = command;
    }

    private void Copy(ImmutableArray<Position> positions, IReadOnlyList<NearestFilter> filters)
    {
        using var writer = _connection.BeginBinaryImport("COPY drawn FROM STDIN (FORMAT binary)");
        for (var i = 0; i < positions.Length; i++)
        {
            writer.StartRow();
            writer.Write(i, NpgsqlDbType.Integer);
            writer.Write(positions[i].Latitude, NpgsqlDbType.Double);
            writer.Write(positions[i].Longitude, NpgsqlDbType.Double);
            foreach (var filter in filters.Where(f => f.OneIn > 1)) writer.Write(filter.Allows(i), NpgsqlDbType.Boolean);
        }
        writer.Complete();
    }

    private void Execute(string text)
    {
        using var command = new NpgsqlCommand(text, _connection);
        command.ExecuteNonQuery();
    }
}
