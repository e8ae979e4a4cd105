using System.Collections.Immutable;
using OrientationBot.Geo.Gazetteer;
using OrientationBot.Knowledge.Understanding;

namespace OrientationBot.Knowledge.LanguageModel.Opinions;

/// <summary>
/// Takes a second opinion into what was understood: it orders candidates, or proposes some where there were none.
/// What was doubtful stays doubtful, so that the person is asked; what was sure is not touched.
/// </summary>
internal static class Merging
{
    private const int MostCandidates = 4;

    /// <summary>Under the line from which the dialogue goes on without asking.</summary>
    private const double StillAsked = 0.49;

    private const double Confirmed = 0.1;

    /// <summary>What is understood with the opinion.</summary>
    public static Understanding.Understanding With(Understanding.Understanding said, Opinion opinion)
    {
        var places = said.Places.Select(p => InOrder(p, opinion.Commune)).ToImmutableArray();
        var placed = said with { Places = places, Requests = [.. said.Requests.Select(r => r with { Place = r.Place is { } p ? InOrder(p, opinion.Commune) : null })] };
        if (opinion.Needs.IsEmpty) return placed;
        return placed with
        {
            Requests = placed.Requests.IsEmpty ? [Proposed(opinion.Needs, places)] : [.. placed.Requests.Select(r => Reordered(r, opinion.Needs, alone: placed.Requests.Length == 1))],
            OutOfScope = false,
            Constraints = opinion.Wishes.IsEmpty ? placed.Constraints : opinion.Wishes.With(placed.Constraints),
        };
    }

    /// <summary>Where nothing was understood: a choice question among what the model sees.</summary>
    private static Request Proposed(ImmutableArray<string> needs, ImmutableArray<PlaceMention> places) =>
        new([.. needs.Select((id, rank) => new ScoredNeed(id, StillAsked / (rank + 1)))], places.Length == 1 ? places[0] : null) { Ambiguous = true };

    /// <summary>The candidates in the model's order; a need the engine did not see stands among them only when the message asks for one thing.</summary>
    private static Request Reordered(Request request, ImmutableArray<string> needs, bool alone)
    {
        if (!Doubt.IsDoubtful(request)) return request;
        var known = request.Needs.Select(n => n.Id).ToImmutableArray();
        ImmutableArray<string> order = [.. needs.Where(id => alone || known.Contains(id)).Union(known).Take(MostCandidates)];
        var best = Math.Max(request.Best.Score, Math.Min(StillAsked, request.Best.Score + Confirmed));
        return request with { Needs = [.. order.Select((id, rank) => new ScoredNeed(id, rank == 0 ? best : request.Needs[Math.Min(rank, request.Needs.Length - 1)].Score))], Ambiguous = true };
    }

    private static PlaceMention InOrder(PlaceMention mention, string? commune) => commune is null || !Offered.IsShared(mention)
        ? mention
        : mention with { Candidates = [.. mention.Candidates.OrderByDescending(c => c.Place.Id == commune)] };
}
