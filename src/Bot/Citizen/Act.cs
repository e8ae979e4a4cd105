using System.Collections.Immutable;
using OrientationBot.Bot.Phrasing;
using OrientationBot.Knowledge.Directory;

namespace OrientationBot.Bot.Citizen;

/// <summary>
/// Something the bot says, before it is put in words. The name of the record is the name of its template in <c>dialogs/*/citizen.lg</c>,
/// and its public properties are what the template may use as <c>${property}</c>; <c>dialogs check</c> holds both to it.
/// </summary>
public abstract record Act : Saying
{
    /// <summary>Say tu.</summary>
    public bool Tu { get; init; }

    /// <summary>Choices offered with it, in order.</summary>
    public virtual ImmutableArray<Offer> Offers => [];

    /// <summary>Structures shown with it as cards, in order.</summary>
    public virtual ImmutableArray<Match> Cards => [];

    /// <summary>A picture shown with it.</summary>
    public virtual Illustration? Illustration => null;
}

/// <summary>A picture that goes with an act, before it is put in words.</summary>
/// <param name="Address">Absolute address of the picture.</param>
/// <param name="Alternative">What it shows, for who does not see it.</param>
/// <param name="Data">Absolute address of the figures behind it.</param>
/// <param name="DataTitle">What the link to them says.</param>
public sealed record Illustration(string Address, Saying Alternative, string Data, Saying DataTitle);

/// <summary>A choice: what it says, and the value that comes back when it is pressed.</summary>
/// <param name="Title">What the button says.</param>
/// <param name="Choice">Value, <c>kind:argument</c> (« need:droits-caf », « place:18279 », « more »); see <see cref="Citizen.Choice"/>.</param>
public sealed record Offer(Wording Title, string Choice)
{
    /// <summary>The button asks the device for its position.</summary>
    public bool AsksLocation { get; init; }
}

/// <summary>Words that are looked up when phrasing, in the person's language.</summary>
public abstract record Wording
{
    /// <summary>A template without arguments of <c>citizen.lg</c>.</summary>
    public sealed record Template(string Id) : Wording;

    /// <summary>The label of a need, group or branch.</summary>
    public sealed record Need(string Id) : Wording;

    /// <summary>A word of a list of <c>labels.yml</c>.</summary>
    public sealed record Label(string List, string Value) : Wording;

    /// <summary>A proper name, shown as it is (a commune, a structure).</summary>
    public sealed record Name(string Text) : Wording;
}
