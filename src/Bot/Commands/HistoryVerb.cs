using System.CommandLine;
using System.Text.Json;
using OrientationBot.Knowledge.Accounts;
using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Directory.Changes;

namespace OrientationBot.Bot.Commands;

/// <summary><c>history</c>: who changed what in the directory, and whether the history can be believed.</summary>
internal static class HistoryVerb
{
    /// <summary>The verb.</summary>
    public static Command Create() => new("history", "Who changed what in the directory, and whether the history can be believed.") { Show(), Verify() };

    private static Command Show()
    {
        var structure = new Argument<string?>("structure") { Description = "Id of a structure; without it, the newest changes of all.", Arity = ArgumentArity.ZeroOrOne };
        var field = new Option<string?>("--field") { Description = "Column of the national standard, such as horaires." };
        var account = new Option<string?>("--by") { Description = "Id of an account." };
        var count = new Option<int>("--count") { Description = "Most rows.", DefaultValueFactory = _ => 50 };
        var verb = new Command("show", "Changes, newest first: one JSON object a line.") { structure, field, account, count };
        verb.SetAction(async (parsed, cancellationToken) =>
        {
            var query = new HistoryQuery(parsed.GetValue(structure), parsed.GetValue(field), parsed.GetValue(account)) { Count = parsed.GetValue(count) };
            var names = await NamesAsync(cancellationToken);
            foreach (var entry in await (await HistoryAsync()).FindAsync(query)) Console.WriteLine(JsonSerializer.Serialize(Written(entry, names), Terminal.Readable));
            return 0;
        });
        return verb;
    }

    private static Command Verify()
    {
        var verb = new Command("verify", "Reads the whole history; names the first broken link, or says the hash of the last row.");
        verb.SetAction(async (_, _) =>
        {
            var verdict = await (await HistoryAsync()).VerifyAsync();
            if (verdict.Broken is { } broken) throw new RefusalException($"The history cannot be believed: {broken}.");
            Console.WriteLine(JsonSerializer.Serialize(new { verdict.Rows, verdict.Head }, Terminal.Readable));
            return 0;
        });
        return verb;
    }

    private static async Task<History> HistoryAsync()
    {
        var store = new DirectoryStore(SettingsFile.Load(Folders.Here).Storage.ConnectionString);
        if (!File.Exists(store.File)) throw new RefusalException($"{store.File}: there is no directory yet. Start the server once, or import a file.");
        await store.MigrateAsync(CancellationToken.None);
        return new(store);
    }

    /// <summary>The names that the accounts still have; an erased one is told by its role alone.</summary>
    private static async Task<Dictionary<string, string>> NamesAsync(CancellationToken cancellationToken) =>
        (await new AccountStore(SettingsFile.Load(Folders.Here).Storage.ConnectionString).AllAsync(cancellationToken)).Where(a => a.Name is not null).ToDictionary(a => a.Id, a => a.Name!);

    private static object Written(HistoryEntry e, Dictionary<string, string> names) => new
    {
        e.Number, At = e.At.ToString("O"), e.Change.Structure, e.Version, Who = names.GetValueOrDefault(e.By.Account, e.By.Role), By = e.By.Account, e.By.Role, Origin = e.Origin.ToString(), e.Why, e.Proposal, e.Undoes, e.Change.Changes,
    };
}
