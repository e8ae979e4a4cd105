using System.Collections.Immutable;
using OrientationBot.Bot.Citizen;
using OrientationBot.Geo;
using OrientationBot.Knowledge.Accounts;
using OrientationBot.Knowledge.Directory.Changes;
using OrientationBot.Knowledge.Understanding;

namespace OrientationBot.Bot.Coordinator;

/// <summary>What is asked about the bassins of communes.</summary>
public abstract record BassinErrand : WorkErrand
{
    /// <summary>What would change if these communes were in that bassin?</summary>
    /// <param name="Communes">INSEE codes.</param>
    /// <param name="Bassin">Id of the bassin.</param>
    public sealed record Prepare(ImmutableArray<string> Communes, string Bassin) : BassinErrand;

    /// <summary>In which bassin is a commune, and how is that known?</summary>
    public sealed record About(string Commune) : BassinErrand;

    /// <summary>The communes whose bassin is only estimated, or was said by a person; of the territory that is named or else of the person's own.</summary>
    /// <param name="Estimated">The estimated ones.</param>
    /// <param name="Rest">The free words of the order.</param>
    /// <param name="Said">What was understood: the territory stands there.</param>
    public sealed record List(bool Estimated, string Rest, Understanding Said) : BassinErrand;
}

/// <summary>What was found.</summary>
public abstract record BassinFinding : Finding
{
    /// <summary>Not allowed, and why.</summary>
    public sealed record Refused(Refusal Reason) : BassinFinding;

    /// <summary>The move can be shown.</summary>
    /// <param name="Sheets">The sheets of the communes, as they stand.</param>
    /// <param name="Effect">Whom and what it touches.</param>
    /// <param name="Waits">Somebody else decides.</param>
    /// <param name="Id">An id for the proposal.</param>
    /// <param name="At">Now.</param>
    public sealed record Prepared(ImmutableArray<KeptSheet> Sheets, BassinEffect Effect, bool Waits, string Id, DateTimeOffset At) : BassinFinding;

    /// <summary>The bassin of a commune.</summary>
    /// <param name="Bassin">Where it is.</param>
    /// <param name="Structures">How many structures it has.</param>
    /// <param name="Last">Who spoke of it last; null when nobody has.</param>
    public sealed record Told(CommuneBassin Bassin, int Structures, HistoryEntry? Last) : BassinFinding;

    /// <summary>Communes, those with most structures first.</summary>
    /// <param name="Communes">The communes.</param>
    /// <param name="Territory">The territory that was named; null for the person's own.</param>
    public sealed record Listed(ImmutableArray<CommuneBassin> Communes, string? Territory) : BassinFinding;

    /// <summary>The store cannot be used now.</summary>
    public sealed record Failed : BassinFinding;
}

/// <summary>What a commune's bassin decides.</summary>
/// <param name="Structures">How many structures are in the communes.</param>
/// <param name="Losing">How many people at work can change these no longer.</param>
/// <param name="Gaining">How many people at work can from now on.</param>
public sealed record BassinEffect(int Structures, int Losing, int Gaining);
