using System.Collections.Immutable;
using System.CommandLine;
using OrientationBot.Geo.Gazetteer;
using OrientationBot.Knowledge.Accounts;

namespace OrientationBot.Bot.Commands;

/// <summary><c>coordinators</c>: who may change what, where.</summary>
internal static class CoordinatorsVerb
{
    /// <summary>The verb.</summary>
    public static Command Create() => new("coordinators", "Who may change what, where.") { Add(), List(), Remove() };

    private static Command Add()
    {
        var email = new Argument<string>("email") { Description = "E-mail address: codes to sign in are sent there." };
        var role = new Option<Role>("--role") { Description = "What they may do.", DefaultValueFactory = _ => Role.Coordinator };
        var territory = new Option<string[]>("--territory") { Description = "Where, once for each: dep:45, epci:200066330, bassin:Vierzon, reg:24." };
        var structure = new Option<string[]>("--structure") { Description = "Id of their own sheet, for the role structure." };
        var name = new Option<string?>("--name") { Description = "How they want to be called." };
        var verb = new Command("add", "Gives an account.") { email, role, territory, structure, name };
        verb.SetAction((parsed, cancellationToken) => AddAsync(
            Address(parsed.GetRequiredValue(email)), parsed.GetValue(role), [.. parsed.GetValue(territory) ?? [], .. parsed.GetValue(structure) ?? []], parsed.GetValue(name), cancellationToken));
        return verb;
    }

    private static Command List()
    {
        var verb = new Command("list", "Lists the accounts: role, e-mail, where, name, separated by tabs.");
        verb.SetAction(async (_, cancellationToken) =>
        {
            foreach (var account in await Store().AllAsync(cancellationToken))
                Console.Out.WriteLine($"{Word(account.Role)}\t{account.Email!.Value}\t{string.Join(' ', account.Over)}\t{account.Name}");
            return 0;
        });
        return verb;
    }

    private static Command Remove()
    {
        var email = new Argument<string>("email") { Description = "E-mail address of the account." };
        var verb = new Command("remove", "Erases an account; history keeps its role.") { email };
        verb.SetAction(async (parsed, cancellationToken) =>
        {
            var (store, address) = (Store(), Address(parsed.GetRequiredValue(email)));
            var account = await store.FindAsync(address, cancellationToken) ?? throw new RefusalException($"{address.Value} has no account.");
            await store.RemoveAsync(account.Id, cancellationToken);
            await Console.Error.WriteLineAsync($"{address.Value} has no account any more. Conversations it had signed in to are closed to it at once.");
            return 0;
        });
        return verb;
    }

    private static async Task<int> AddAsync(EmailAddress email, Role role, string[] over, string? name, CancellationToken cancellationToken)
    {
        var settings = SettingsFile.Load(Folders.Here);
        var territories = Territories.Of(role, over, new Gazetteer(GazetteerFiles.Read(settings.Content.Data, settings.Content.Region).Data));
        if (role == Role.Structure) await CheckSheetsAsync(territories, cancellationToken);
        if (await Store().AddAsync(email, role, territories, name, TimeProvider.System.GetUtcNow(), cancellationToken) is null)
            throw new RefusalException($"{email.Value} already has an account. Remove it first to change its role.");
        await Console.Error.WriteLineAsync($"{email.Value} is {Word(role)}{(territories.IsEmpty ? "" : $" over {string.Join(", ", territories)}")}. They sign in by writing « connexion » to the assistant.");
        return 0;
    }

    /// <summary>An account over a sheet that is not there could never do anything, or something later to a sheet of that id.</summary>
    private static async Task CheckSheetsAsync(ImmutableArray<string> ids, CancellationToken cancellationToken)
    {
        var directory = (await Terminal.ContentAsync(cancellationToken)).Directory.Now;
        if (ids.FirstOrDefault(id => directory.ById(id)?.Id != id) is { } unknown) throw new RefusalException($"--structure: no sheet of the directory has the id '{unknown}'.");
    }

    private static AccountStore Store() => new(SettingsFile.Load(Folders.Here).Storage.ConnectionString);

    private static EmailAddress Address(string text) => EmailAddress.TryParse(text, out var email) ? email : throw new RefusalException($"'{text}' is not an e-mail address.");

    private static string Word(Role role) => role.ToString().ToLowerInvariant();
}
