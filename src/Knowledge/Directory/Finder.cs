using System.Collections.Immutable;
using NodaTime;
using OrientationBot.Geo.Nearest;

namespace OrientationBot.Knowledge.Directory;

/// <summary>Answers one query: tries with every wish, then drops them one by one until someone is found.</summary>
internal sealed class Finder
{
    private readonly ImmutableArray<Structure> _structures;
    private readonly NearestIndex _nearest;
    private readonly ValueSets _sets;
    private readonly HoursBook _hours;
    private readonly DirectoryQuery _query;
    private readonly Person _person;
    private readonly (LocalDateTime Start, LocalDateTime End)? _when;
    private readonly Ranking _ranking;
    private readonly Describer _describer;

    public Finder(ImmutableArray<Structure> structures, NearestIndex nearest, ValueSets sets, HoursBook hours, DirectoryQuery query)
    {
        (_structures, _nearest, _sets, _hours, _query) = (structures, nearest, sets, hours, query);
        _person = Person.Of(query.Constraints);
        _when = query.Constraints.When?.Resolve(query.Now);
        _ranking = new(query, _person, _when, hours);
        _describer = new(query, _person, _when, hours);
    }

    /// <summary>Those who answer the need and accept the person, with as many of the wishes as can be had; never an empty hand.</summary>
    /// <param name="excluded">Those not to give again, by their place in the order of the index.</param>
    public DirectoryAnswer Find(ReadOnlySpan<int> excluded)
    {
        var words = Bits.Words(_structures.Length);
        Span<ulong> answering = words <= 1024 ? stackalloc ulong[words] : new ulong[words];
        Span<ulong> filter = words <= 1024 ? stackalloc ulong[words] : new ulong[words];
        Span<ulong> work = words <= 1024 ? stackalloc ulong[words] : new ulong[words];
        Answering(excluded, answering, work);

        Span<Candidate> best = _query.Count <= 64 ? stackalloc Candidate[_query.Count] : new Candidate[_query.Count];
        var wishes = QueryWishes.Of(_query.Constraints, _query.From);
        var reach = QueryWishes.Reach(_query.Constraints, wishes);
        var widened = ImmutableArray.CreateBuilder<Widening>();
        var search = TryAll(wishes, reach, answering, filter, work, best, widened);
        if (search.Kept == 0 && !double.IsPositiveInfinity(reach))
        {
            widened.Clear();
            if (_query.Constraints.MaxKilometres is not null) widened.Add(Widening.Distance);
            search = TryAll(wishes, double.PositiveInfinity, answering, filter, work, best, widened);
        }
        return Answer(search, best[..search.Kept], widened);
    }

    /// <summary>Sets one bit for each structure that answers the need, accepts the person and meets every wish of the query but its hours.</summary>
    /// <param name="offers">Receives the set; it is cleared first.</param>
    public void Offers(Span<ulong> offers)
    {
        var work = new ulong[offers.Length];
        Answering([], offers, work);
        Narrow(QueryWishes.Of(_query.Constraints, _query.From), offers, work);
    }

    /// <summary>One structure as this query sees it.</summary>
    public Match Describe(int index, double meters, bool nearest)
    {
        var structure = _structures[index];
        var opening = _hours.StatusAt(index, _query.Now);
        var scores = ImmutableArray.CreateBuilder<Score>(4);
        _ranking.Cost(structure, index, meters, scores);
        return new(structure, meters, opening, _describer.Reasons(structure, index, nearest, opening), _describer.Doubts(structure, index), scores.DrainToImmutable())
        {
            From = _query.From,
            At = _query.Now,
            Hours = _hours.Of(index)?.Hours,
        };
    }

    /// <summary>Drops wishes until someone is found, then gives back those that did not need to go: what is told is truly what nobody has.</summary>
    private Search TryAll(
        Wishes wishes, double reach, ReadOnlySpan<ulong> answering, Span<ulong> filter, Span<ulong> work, Span<Candidate> best, ImmutableArray<Widening>.Builder widened)
    {
        var search = Try(wishes, reach, answering, filter, work, best);
        if (search.Kept > 0 || wishes == Wishes.None) return search;
        var kept = wishes;
        foreach (var (wish, _) in QueryWishes.InOrderDropped)
            if (Try(kept &= ~wish, reach, answering, filter, work, best).Kept > 0) break;
        for (var i = QueryWishes.InOrderDropped.Length - 1; i >= 0; i--)
        {
            var back = kept | (wishes & QueryWishes.InOrderDropped[i].Wish);
            if (back != kept && Try(back, reach, answering, filter, work, best).Kept > 0) kept = back;
        }
        foreach (var (wish, told) in QueryWishes.InOrderDropped)
            if ((wishes & ~kept).HasFlag(wish)) widened.Add(told);
        return Try(kept, reach, answering, filter, work, best);
    }

    private Search Try(Wishes wishes, double reach, ReadOnlySpan<ulong> answering, Span<ulong> filter, Span<ulong> work, Span<Candidate> best)
    {
        answering.CopyTo(filter);
        Narrow(wishes, filter, work);
        Func<int, bool>? open = wishes.HasFlag(Wishes.When) && _when is { } period ? index => _hours.IsOpen(index, period) : null;
        var search = new Search(_structures, _nearest, _query, _ranking, open);
        search.Run(filter, reach, best);
        return search;
    }

    private void Answering(ReadOnlySpan<int> excluded, Span<ulong> filter, Span<ulong> work)
    {
        _sets.Open.CopyTo(filter);
        if (_query.Need is { } need) _sets.Answering(need, filter, work);
        if (_person.IsNot != Publics.None) _sets.Addressing(_person.MayBe, filter, work);
        if (_query.Programmes != NationalProgrammes.None) _sets.Belonging(_query.Programmes, filter, work);
        if (_query.Labels != TrainingLabels.None) _sets.Labelled(_query.Labels, filter, work);
        if (_query.TakesVouchers) Bits.And(filter, _sets.TakingVouchers);
        foreach (var slot in excluded) Bits.Clear(filter, slot);
    }

    private void Narrow(Wishes wishes, Span<ulong> filter, Span<ulong> work)
    {
        var asked = _query.Constraints;
        if (wishes.HasFlag(Wishes.Itinerant)) Bits.And(filter, _sets.Itinerant);
        if (wishes.HasFlag(Wishes.Contact)) _sets.Reached(asked.Contact, filter, work);
        if (wishes.HasFlag(Wishes.Way)) _sets.Helping(asked.Ways, filter, work);
        if (wishes.HasFlag(Wishes.Price)) Bits.And(filter, _sets.Free);
        if (wishes.HasFlag(Wishes.Care)) _sets.Giving(asked.Care, filter);
        if (wishes.HasFlag(Wishes.Territory) && _query.From.Territory is { } territory) _sets.In(territory, filter, work);
    }

    private DirectoryAnswer Answer(Search search, Span<Candidate> best, ImmutableArray<Widening>.Builder widened)
    {
        best.Sort((a, b) => a.Meters != b.Meters ? a.Meters.CompareTo(b.Meters) : a.Index.CompareTo(b.Index));
        var matches = ImmutableArray.CreateBuilder<Match>(best.Length);
        foreach (var candidate in best) matches.Add(Describe(candidate.Index, candidate.Meters, candidate.Index == search.NearestFit));
        if (_query.Need is { } need && matches.Count > 0 && matches.All(m => Describer.IsInferred(m.Structure, need))) widened.Add(Widening.Service);
        return new(matches.DrainToImmutable(), widened.DrainToImmutable(), search.More);
    }
}
