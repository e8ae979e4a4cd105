using System.Collections.Immutable;
using OrientationBot.Knowledge.Directory;

namespace OrientationBot.Knowledge.Needs;

/// <summary>How pressing a need is: when several come at once, the first of this list goes first.</summary>
public enum Urgency
{
    /// <summary>Someone's safety.</summary>
    Safety,
    /// <summary>A roof.</summary>
    Shelter,
    /// <summary>Income and bills.</summary>
    Money,
    /// <summary>Identity and residence papers.</summary>
    Papers,
    /// <summary>Health cover and care.</summary>
    Health,
    /// <summary>Work.</summary>
    Work,
    /// <summary>Learning.</summary>
    Learning,
    /// <summary>The rest.</summary>
    Leisure,
}

/// <summary>A question that a need may have to ask before it can be answered.</summary>
public enum Slot
{
    /// <summary>Where.</summary>
    Place,
    /// <summary>Age of the person helped.</summary>
    Age,
    /// <summary>Who handed out the voucher.</summary>
    Voucher,
}

/// <summary>A leaf of the tree of needs: what people come for, and what answers it (<c>dialogs/needs.yml</c>).</summary>
/// <param name="Id">Fixed identifier, kebab-case (« droits-caf »).</param>
/// <param name="Branch">Identifier of its branch (« acces-aux-droits »).</param>
/// <param name="Services">Services that answer; declared on the sheet they count fully.</param>
/// <param name="Types">Typologies that answer where the sheet does not declare the service (then « à vérifier »).</param>
/// <param name="Prefers">What ranks a structure higher; never excludes.</param>
/// <param name="Asks">Slots asked, in order.</param>
/// <param name="Urgency">Its rank when several needs come at once.</param>
public sealed record Need(
    string Id, string Branch, Services Services, TypologySet Types, Preference Prefers, ImmutableArray<Slot> Asks, Urgency Urgency)
{
    /// <summary>Asked by people at work in mediation, or elected (« formation-mediateurs »).</summary>
    public bool Professional { get; init; }

    /// <summary>The Hub itself answers, beside or instead of a structure.</summary>
    public bool HubContact { get; init; }

    /// <summary>Help by phone or at a distance can serve.</summary>
    public bool Remote { get; init; }

    /// <summary>Programme sheets that answer (ids of <c>data/programmes</c>).</summary>
    public ImmutableArray<string> Sheets { get; init; } = [];
}

/// <summary>What a need would rather have: each part ranks, none excludes.</summary>
/// <param name="Services">Services.</param>
/// <param name="Types">Typologies.</param>
/// <param name="Programmes">National programmes.</param>
/// <param name="Care">Particular care.</param>
public sealed record Preference(Services Services, TypologySet Types, NationalProgrammes Programmes, Care Care);

/// <summary>A choice on the way to a leaf: a branch, or a group of leaves inside a branch that is too wide for one question.</summary>
/// <param name="Id">Identifier (« acces-aux-droits », « acces-aux-droits.argent »).</param>
/// <param name="Children">Ids of branches, groups or needs, in the order shown; at most seven.</param>
public sealed record Branch(string Id, ImmutableArray<string> Children);
