using NodaTime;
using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Hours;
using OrientationBot.Knowledge.Understanding;

namespace OrientationBot.Knowledge.Tests.Directory;

/// <summary>The search as one would write it in a minute: reads every sheet, sorts everything. What the clever one must agree with.</summary>
internal static class DumbFind
{
    private static readonly Widening[] Order =
        [Widening.When, Widening.Itinerant, Widening.Contact, Widening.Way, Widening.Price, Widening.Care, Widening.Territory];

    public static (string[] Ids, Widening[] Widened, bool More) Find(Structure[] all, DirectoryQuery query)
    {
        var answering = all.Where(s => Answers(s, query)).ToList();
        var wished = Order.Where(w => Asked(w, query)).ToList();
        var c = query.Constraints;
        var anywhere = wished.Count == 0 || query.From.Territory is not null || c.Ways.HasFlag(Ways.Remote) || c.Contact == Access.Phone;
        var near = c.MaxKilometres * 1000 ?? (anywhere ? double.PositiveInfinity : 30_000);
        foreach (var reach in new[] { near, double.PositiveInfinity })
        {
            var reached = answering.Where(s => Meters(s, query) <= reach).ToList();
            if (reached.Count == 0) continue;
            var dropped = wished.Take(Enumerable.Range(0, wished.Count + 1).First(n => Fits(reached, wished.Skip(n), query).Count > 0)).ToList();
            foreach (var wish in dropped.ToArray().Reverse())
                if (Fits(reached, wished.Except(dropped).Append(wish), query).Count > 0) dropped.Remove(wish);
            return Page(Fits(reached, wished.Except(dropped), query), query, [.. Distance(reach, c), .. dropped]);
        }
        return ([], [], false);
    }

    private static List<Structure> Fits(List<Structure> structures, IEnumerable<Widening> wishes, DirectoryQuery query) =>
        [.. structures.Where(s => wishes.All(w => Meets(s, w, query)))];

    private static IEnumerable<Widening> Distance(double reach, Constraints c) =>
        c.MaxKilometres is not null && double.IsPositiveInfinity(reach) ? [Widening.Distance] : [];

    private static (string[], Widening[], bool) Page(List<Structure> fits, DirectoryQuery query, Widening[] widened)
    {
        var best = fits.OrderBy(s => Cost(s, query)).ThenBy(s => s.Id, StringComparer.Ordinal).Take(query.Count).ToList();
        var inferred = query.Need!.Services != 0 && best.All(s => (s.Services & query.Need.Services) == 0);
        return ([.. best.OrderBy(s => Meters(s, query)).ThenBy(s => s.Id, StringComparer.Ordinal).Select(s => s.Id)],
            inferred ? [.. widened, Widening.Service] : widened, fits.Count > best.Count);
    }

    private static double Meters(Structure s, DirectoryQuery query) => query.From.Position.DistanceTo(s.Position);

    private static bool Answers(Structure s, DirectoryQuery query)
    {
        var person = Person.Of(query.Constraints);
        return !s.Access.HasFlag(Access.NoPublic) && !query.Excluded.Contains(s.Id)
            && ((s.Services & query.Need!.Services) != 0 || s.Types.Overlaps(query.Need.Types))
            && (query.Programmes == 0 || (s.Programmes & query.Programmes) != 0) && (query.Labels == 0 || (s.Labels & query.Labels) != 0)
            && (!query.TakesVouchers || s.OtherLabels.Contains("APTIC"))
            && (s.Publics == Publics.None || (s.Publics & ~person.IsNot) != 0);
    }

    private static bool Asked(Widening wish, DirectoryQuery q) => wish switch
    {
        Widening.When => q.Constraints.When is not null,
        Widening.Itinerant => q.Constraints.Itinerant,
        Widening.Contact => q.Constraints.Contact != 0,
        Widening.Way => q.Constraints.Ways != 0,
        Widening.Price => q.Constraints.Free,
        Widening.Care => q.Constraints.Care != 0,
        _ => q.From.Territory is not null,
    };

    private static bool Meets(Structure s, Widening wish, DirectoryQuery q) => wish switch
    {
        Widening.When => IsOpen(s, q.Constraints.When!.Resolve(q.Now)),
        Widening.Itinerant => s.Mobility.HasFlag(Mobility.Itinerant),
        Widening.Contact => (ValueSets.Contact(s) & q.Constraints.Contact) != 0,
        Widening.Way => (s.Ways & q.Constraints.Ways) != 0,
        Widening.Price => s.Fees.HasFlag(Fees.Free),
        Widening.Care => (s.Care & q.Constraints.Care) == q.Constraints.Care,
        _ => q.From.Territory!.Communes.Contains(s.Commune.Code),
    };

    private static bool IsOpen(Structure s, (LocalDateTime Start, LocalDateTime End) period) =>
        s.Hours is { } text && OpeningHours.Parse(text).Hours!.IsOpenBetween(period.Start, period.End);

    private static double Cost(Structure s, DirectoryQuery q)
    {
        var hours = new HoursBook([s]);
        var ranking = new Ranking(q, Person.Of(q.Constraints), q.Constraints.When?.Resolve(q.Now), hours);
        return ranking.Cost(s, 0, Meters(s, q), null);
    }
}
