using System.Diagnostics;
using Microsoft.Data.Sqlite;
using OrientationBot.Bot;
using OrientationBot.Geo.Gazetteer;
using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Directory.Changes;
using OrientationBot.Knowledge.Exchange;

namespace OrientationBot.Benchmarks;

/// <summary><c>changes</c>: what the memory of the directory costs at 20,000 sheets: an import with its history, one change, its way into the next search, the undoing of the import.</summary>
internal static class ChangesBenchmark
{
    private const int Changes = 101;

    /// <summary>Prints each step and its time.</summary>
    public static async Task<int> RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("orientation-changes-").FullName;
        var data = GazetteerFiles.Read(Folders.Shipped("data")).Data;
        var reference = new Reference(new(data), data);
        var csv = new MemoryStream();
        await StandardWriter.WriteCsvAsync(Synthetic.Structures(data.Communes), csv, default);
        await ImportAsync(new($"Data Source={folder}/starter.db"), reference, csv, null, "20,000 rows into an empty store, without history");
        var store = new DirectoryStore($"Data Source={folder}/directory.db");
        var batch = await ImportAsync(store, reference, csv, Author.Operator, "20,000 rows into an empty store, with history");
        await ImportAsync(store, reference, csv, Author.Operator, "the same 20,000 rows again");
        await ChangeAsync(store, reference);
        var undo = await TimeAsync("what would undo the import", () => new History(store).UndoAsync(batch!));
        Console.WriteLine($"  ({undo.GetType().Name})");
        Console.WriteLine($"  (broken: {(await TimeAsync("history verify, 20,101 rows", () => new History(store).VerifyAsync())).Broken ?? "none"})");
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
        return 0;
    }

    private static async Task ChangeAsync(DirectoryStore store, Reference reference)
    {
        var live = new LiveDirectory(new(await store.LoadAsync(reference, default)));
        using var follower = new DirectoryFollower(store, live, reference, TimeProvider.System);
        await TimeAsync("first look of the follower", () => follower.CatchUpAsync());
        using var desk = new ChangeDesk(store, reference, (_, _) => Standing.Operator, TimeProvider.System);
        var (applying, following) = (new List<double>(), new List<double>());
        for (var i = 0; i < Changes; i++)
        {
            var sheet = await desk.SheetAsync($"s{i:D5}");
            var draft = (DraftResult.Ready)Draft.Change(sheet, new Dictionary<string, string> { ["horaires"] = $"Mo-Fr 09:00-17:{i % 60:D2}" }, new(2026, 11, 23), reference);
            var clock = Stopwatch.StartNew();
            await desk.ApplyAsync(Proposal.Of(draft.Sheets, Author.Operator, DateTimeOffset.UnixEpoch, ChangeOrigin.Coordinator), Author.Operator.Account);
            applying.Add(clock.Elapsed.TotalMilliseconds);
            clock.Restart();
            await follower.CatchUpAsync();
            following.Add(clock.Elapsed.TotalMilliseconds);
        }
        Console.WriteLine($"one change applied: median {applying.Order().ElementAt(Changes / 2):N1} ms; in force for the next search: median {following.Order().ElementAt(Changes / 2):N1} ms more");
        await TimeAsync("all rows read again, for comparison", async () => new DirectorySnapshot(await store.LoadAsync(reference, default)));
    }

    private static async Task<string?> ImportAsync(DirectoryStore store, Reference reference, MemoryStream csv, Author? by, string what)
    {
        csv.Position = 0;
        var result = await TimeAsync(what, () => new DirectoryImport(store, reference) { By = by }.RunAsync(new MemoryStream(csv.ToArray()), "national.csv"));
        return ((ImportResult.Done)result).Report.Batch;
    }

    private static async Task<T> TimeAsync<T>(string what, Func<Task<T>> work)
    {
        var clock = Stopwatch.StartNew();
        var result = await work();
        Console.WriteLine($"{what}: {clock.Elapsed.TotalSeconds:N2} s");
        return result;
    }
}
