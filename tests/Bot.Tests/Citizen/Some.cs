using System.Collections.Immutable;
using NodaTime;
using OrientationBot.Bot.Citizen;
using OrientationBot.Geo;
using OrientationBot.Geo.Gazetteer;
using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Needs;
using OrientationBot.Knowledge.Understanding;
using OrientationBot.Testing;

namespace OrientationBot.Bot.Tests.Citizen;

/// <summary>Places, structures and things heard, for the tests of the dialogue.</summary>
internal static class Some
{
    public static readonly LocalDateTime Monday = new(2026, 11, 23, 10, 0);

    public static readonly Commune Vierzon = new("18279", "Vierzon", ["18100"], "18", "24", new(47.22, 2.07), 25_000);
    public static readonly Commune Blois = new("41018", "Blois", ["41000"], "41", "24", new(47.59, 1.33), 47_000);
    public static readonly Commune AmillyEast = new("45004", "Amilly", ["45200"], "45", "24", new(47.97, 2.77), 13_000);
    public static readonly Commune AmillyWest = new("28006", "Amilly", ["28300"], "28", "24", new(48.45, 1.39), 2_000);
    public static readonly Commune Lyon = new("69123", "Lyon", ["69001"], "69", "84", new(45.76, 4.83), 520_000);

    public static NeedTree Tree { get; } = NeedTreeReader.Read(SharedFolder.InRepository("dialogs", "needs.yml")).Value;

    public static Gazetteer Gazetteer { get; } = new(new([Vierzon, Blois, AmillyEast, AmillyWest, Lyon], [], [], "24"));

    public static CitizenDialogue Dialogue { get; } = new(Tree, Gazetteer);

    public static ImmutableArray<Structure> Structures { get; } =
    [
        .. Enumerable.Range(1, 8).Select(i => Structure($"v{i}", Vierzon, i)),
        .. Enumerable.Range(1, 4).Select(i => Structure($"b{i}", Blois, i)),
    ];

    public static Place At(Commune commune) => Gazetteer.ById(commune.Code)!;

    public static PlaceMention Mention(params Commune[] communes) =>
        new(0, 1, [.. communes.Select(c => new PlaceCandidate(At(c), 1, "name"))]) { Ambiguous = communes.Length > 1 };

    public static Request Wanting(params string[] needs) => new([.. needs.Select(n => new ScoredNeed(n, 0.9))], null) { Ambiguous = needs.Length > 1 };

    public static Understanding Meaning(DialogueAct act) => new() { Text = "…", Act = act };

    public static Understanding Need(params string[] needs) => new() { Text = "…", Requests = [.. needs.Select(n => Wanting(n))] };

    public static Understanding Ambiguous(params string[] needs) => new() { Text = "…", Requests = [Wanting(needs)] };

    public static Understanding In(params Commune[] communes) => new() { Text = "…", Places = [Mention(communes)] };

    public static Understanding Need(string need, Commune commune) => Need(need) with { Places = [Mention(commune)] };

    private static Structure Structure(string id, Commune commune, int rank) => new()
    {
        Id = id,
        Name = $"Lieu {id}",
        Commune = commune,
        PostalCode = commune.PostalCodes[0],
        Position = new(commune.Centre.Latitude + rank * 0.01, commune.Centre.Longitude),
        Phone = "+33248000000",
        Address = "1 rue Haute",
        Services = Services.Procedures | Services.EverydaySkills | Services.InternetAccess,
        Updated = new(2026, 1, 1),
    };
}
