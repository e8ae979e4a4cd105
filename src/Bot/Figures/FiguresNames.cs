using OrientationBot.Bot.Coverage;
using OrientationBot.Bot.Phrasing;
using OrientationBot.Geo;
using OrientationBot.Geo.Gazetteer;
using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Needs;

namespace OrientationBot.Bot.Figures;

/// <summary>What the lines of figures are called.</summary>
/// <param name="tree">The needs.</param>
/// <param name="gazetteer">The places.</param>
/// <param name="directory">The structures.</param>
internal sealed class FiguresNames(NeedTree tree, Gazetteer gazetteer, DirectorySnapshot directory)
{
    /// <summary>A need; one that is in the tree no more is « other ».</summary>
    public Spoken Need(string id) => id == Tally.Together ? new Spoken.Said(new FiguresTogether()) : tree.Need(id) is not null ? new Spoken.NeedLabel(id) : new Spoken.Said(new FiguresOther());

    /// <summary>A part of a territory; what lies in none is « elsewhere ».</summary>
    public Spoken Part(string id) => id == Tally.Together ? new Spoken.Said(new FiguresTogether()) : gazetteer.ById(id)?.Territory is { } territory ? Of(territory) : new Spoken.Said(new FiguresElsewhereLine());

    /// <summary>A territory.</summary>
    public static Spoken Of(Territory territory) => new Spoken.Said(new CoverageTerritory(territory.Kind.ToString().ToLowerInvariant(), territory.Name));

    /// <summary>A structure with its commune; its id when it is in the directory no more.</summary>
    public string Structure(string id) => directory.ById(id) is { } structure ? $"{structure.Name} ({structure.Commune.Name})" : id;
}
