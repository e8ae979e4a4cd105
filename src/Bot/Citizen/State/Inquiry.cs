using System.Collections.Immutable;

namespace OrientationBot.Bot.Citizen;

/// <summary>What is being looked for and what has been shown of it: all that « retour » undoes.</summary>
public sealed record Inquiry
{
    /// <summary>Nothing asked yet.</summary>
    public static Inquiry Empty { get; } = new();

    /// <summary>Id of the need; null until known.</summary>
    public string? Need { get; init; }

    /// <summary>Branch or group chosen on the way to a need; null when none was.</summary>
    public string? Branch { get; init; }

    /// <summary>Ids of needs that are as likely, until one is chosen.</summary>
    public ImmutableArray<string> NeedAmong { get; init; } = [];

    /// <summary>Where; null until known.</summary>
    public SavedPlace? Place { get; init; }

    /// <summary>Ids of places that bear the name given, until one is chosen; beside a <see cref="Place"/>, its neighbours under the same postal code.</summary>
    public ImmutableArray<string> PlaceAmong { get; init; } = [];

    /// <summary>What was added to the need.</summary>
    public SavedWishes Wishes { get; init; } = SavedWishes.None;

    /// <summary>The question that waits for an answer.</summary>
    public Question? Pending { get; init; }

    /// <summary>What else was asked for, most urgent first.</summary>
    public ImmutableArray<Wanted> Queue { get; init; } = [];

    /// <summary>The structures on the screen, in order.</summary>
    public ImmutableArray<ShownStructure> Shown { get; init; } = [];

    /// <summary>Ids already shown for this search: « d'autres » leaves them out.</summary>
    public ImmutableArray<string> Seen { get; init; } = [];

    /// <summary>Ids put aside for the whole conversation (« déjà essayé »).</summary>
    public ImmutableArray<string> Excluded { get; init; } = [];

    /// <summary>Id of the structure being talked about.</summary>
    public string? Focus { get; init; }

    /// <summary>Slots the person would rather not fill: they are not asked again.</summary>
    public ImmutableArray<string> Skipped { get; init; } = [];

    /// <summary>This inquiry with nothing on the screen: another need, place or wish begins another search.</summary>
    public Inquiry Anew() => this with { Shown = [], Seen = [], Focus = null };
}

/// <summary>A structure on the screen.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name, as the card says it.</param>
public sealed record ShownStructure(string Id, string Name);

/// <summary>A further thing asked for, with its own place when it has one.</summary>
/// <param name="Need">Id of a need, or of a branch.</param>
/// <param name="Place">Its place; null for the place of the inquiry.</param>
public sealed record Wanted(string Need, SavedPlace? Place);

/// <summary>A place as it is remembered: an id of the gazetteer, the point that was shared, or a house in a commune.</summary>
/// <param name="Id">Id of a <see cref="Geo.Place"/>.</param>
/// <param name="Latitude">Degrees north, when the position was shared or the house found.</param>
/// <param name="Longitude">Degrees east, when the position was shared or the house found.</param>
public sealed record SavedPlace(string Id, double? Latitude = null, double? Longitude = null);
