using OrientationBot.Geo;
using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.LanguageModel.Rewording;

namespace OrientationBot.Bot.Citizen;

/// <summary>What the dialogue needs from the world before it can go on; performed by <see cref="Turn"/>, answered by a <see cref="Finding"/>.</summary>
public abstract record Errand
{
    /// <summary>Look for structures.</summary>
    public sealed record Search(DirectoryQuery Query) : Errand;

    /// <summary>Look at structures already known, again, from a query: a detail is asked, a card is shown anew.</summary>
    public sealed record Describe(System.Collections.Immutable.ImmutableArray<string> Structures, DirectoryQuery Query) : Errand;

    /// <summary>Look a structure up by the words of its name.</summary>
    public sealed record ByName(string Name, Place? Near) : Errand;

    /// <summary>Put passages in other words, for a person who does not read them well.</summary>
    public sealed record Reword(Passages Passages) : Errand;

    /// <summary>Look for the house of an address that was typed.</summary>
    /// <param name="Text">The address alone, as typed.</param>
    /// <param name="Commune">The commune it lies in.</param>
    public sealed record Address(string Text, Commune Commune) : Errand;
}

/// <summary>What the world answered.</summary>
public abstract record Finding
{
    /// <summary>Structures found for a <see cref="Errand.Search"/>.</summary>
    public sealed record Found(DirectoryQuery Query, DirectoryAnswer Answer) : Finding;

    /// <summary>Structures described, in the order asked; those that are gone from the directory are left out.</summary>
    public sealed record Described(System.Collections.Immutable.ImmutableArray<Match> Matches) : Finding;

    /// <summary>Structures of that name, best first.</summary>
    public sealed record Named(string Name, System.Collections.Immutable.ImmutableArray<(Structure Structure, double Score)> Candidates) : Finding;

    /// <summary>The passages in other words, every fact checked; null when there are none, and the passages themselves are said.</summary>
    public sealed record Reworded(string? Text) : Finding;

    /// <summary>Where the house of an <see cref="Errand.Address"/> stands; null when no one knows.</summary>
    public sealed record House(Position? Position) : Finding;
}

/// <summary>How a search of a citizen ended, as the anonymous figures count it. The names are kept in the database.</summary>
public enum SearchEnd
{
    /// <summary>Structures were shown.</summary>
    Found,

    /// <summary>Further structures of the same search were shown.</summary>
    More,

    /// <summary>The directory has nothing.</summary>
    Nothing,

    /// <summary>The message was about something that is not ours.</summary>
    OutOfScope,

    /// <summary>The person asked for a human being, and was given a contact.</summary>
    Human,

    /// <summary>The person was in danger: nothing else is kept, neither of what kind nor where.</summary>
    Distress,

    /// <summary>The person left before anything was looked for.</summary>
    Left,
}

/// <summary>Something to write down beside the conversation, in the same transaction.</summary>
public abstract record Note
{
    /// <summary>A person signals an error on a sheet; queued for the coordinators of its territory.</summary>
    public sealed record ErrorReport(string Structure, string Words) : Note;

    /// <summary>A search and how it ended, for anonymous figures: need, place, outcome, day. No words, no person.</summary>
    /// <param name="Result">How it ended.</param>
    /// <param name="Need">Id of the need; null when none was found.</param>
    /// <param name="Place">INSEE code of a commune, or id of the territory that was named; null when unknown.</param>
    public sealed record Outcome(SearchEnd Result, string? Need, string? Place) : Note
    {
        /// <summary>Distance of the nearest match, in metres; null when there is none.</summary>
        public double? Meters { get; init; }

        /// <summary>Id of the structure shown first; null when there is none.</summary>
        public string? Structure { get; init; }

        /// <summary>The first wish that had to be given up; null when none was.</summary>
        public Widening? Widened { get; init; }
    }

    /// <summary>« oublie-moi »: everything kept of this conversation is erased.</summary>
    public sealed record Forget : Note;
}
