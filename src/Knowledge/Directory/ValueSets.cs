using System.Collections.Frozen;
using System.Numerics;
using OrientationBot.Geo;
using OrientationBot.Knowledge.Needs;

namespace OrientationBot.Knowledge.Directory;

/// <summary>For each value that a person may ask for, the set of the structures that have it: a search combines sets instead of reading sheets.</summary>
internal sealed class ValueSets
{
    private readonly ulong[][] _services, _publics, _care, _ways, _contact, _programmes, _labels;
    private readonly FrozenDictionary<Typology, ulong[]> _types;
    private readonly FrozenDictionary<string, int[]> _byCommune;

    /// <param name="all">The structures, in the order in which <see cref="Geo.Nearest.NearestIndex"/> takes its filters.</param>
    public ValueSets(ReadOnlySpan<Structure> all)
    {
        _services = Flags(all, 9, s => (int)s.Services);
        _publics = Flags(all, 5, s => (int)s.Publics);
        _care = Flags(all, 7, s => (int)s.Care);
        _ways = Flags(all, 4, s => (int)s.Ways);
        _contact = Flags(all, 6, s => (int)Contact(s));
        _programmes = Flags(all, 11, s => (int)s.Programmes);
        _labels = Flags(all, 10, s => (int)s.Labels);
        Open = Bits.Where(all, s => !s.Access.HasFlag(Access.NoPublic));
        ForEveryone = Bits.Where(all, s => s.Publics == Publics.None);
        Free = Bits.Where(all, s => s.Fees.HasFlag(Fees.Free));
        Itinerant = Bits.Where(all, s => s.Mobility.HasFlag(Mobility.Itinerant));
        TakingVouchers = Bits.Where(all, s => s.TakesVouchers);
        _types = Types(all);
        _byCommune = all.ToArray().Select((s, i) => (s.Commune.Code, i)).GroupBy(p => p.Code, p => p.i).ToFrozenDictionary(g => g.Key, g => g.ToArray());
    }

    /// <summary>Those that receive people.</summary>
    public ulong[] Open { get; }

    /// <summary>Those that address no public in particular.</summary>
    public ulong[] ForEveryone { get; }

    /// <summary>Those that say they are free.</summary>
    public ulong[] Free { get; }

    /// <summary>Those that travel.</summary>
    public ulong[] Itinerant { get; }

    /// <summary>Those that say they take vouchers.</summary>
    public ulong[] TakingVouchers { get; }

    /// <summary>How a structure can be reached: what it says, and what its sheet shows (a phone number can be called).</summary>
    public static Access Contact(Structure s) =>
        s.Access
        | (s.Phone is null ? 0 : Access.Phone) | (s.Emails.IsEmpty ? 0 : Access.Mail) | (s.AppointmentPage is null ? 0 : Access.OnlineAppointment);

    /// <summary>Keeps those that answer the need: they declare one of its services, or are of one of its kinds.</summary>
    public void Answering(Need need, Span<ulong> filter, Span<ulong> work)
    {
        work.Clear();
        Union(_services, (int)need.Services, work);
        foreach (var type in need.Types)
            if (_types.TryGetValue(type, out var those)) Bits.Or(work, those);
        Bits.And(filter, work);
    }

    /// <summary>Keeps those that address everyone, or at least one of the given publics.</summary>
    public void Addressing(Publics publics, Span<ulong> filter, Span<ulong> work)
    {
        ForEveryone.CopyTo(work);
        Union(_publics, (int)publics, work);
        Bits.And(filter, work);
    }

    /// <summary>Keeps those that give all of this care.</summary>
    public void Giving(Care care, Span<ulong> filter)
    {
        for (var rest = (int)care; rest != 0; rest &= rest - 1) Bits.And(filter, _care[BitOperations.TrailingZeroCount(rest)]);
    }

    /// <summary>Keeps those that help in one of these ways.</summary>
    public void Helping(Ways ways, Span<ulong> filter, Span<ulong> work) => OneOf(_ways, (int)ways, filter, work);

    /// <summary>Keeps those that can be reached in one of these ways.</summary>
    public void Reached(Access contact, Span<ulong> filter, Span<ulong> work) => OneOf(_contact, (int)contact, filter, work);

    /// <summary>Keeps those of one of these programmes.</summary>
    public void Belonging(NationalProgrammes programmes, Span<ulong> filter, Span<ulong> work) => OneOf(_programmes, (int)programmes, filter, work);

    /// <summary>Keeps those with one of these labels.</summary>
    public void Labelled(TrainingLabels labels, Span<ulong> filter, Span<ulong> work) => OneOf(_labels, (int)labels, filter, work);

    /// <summary>Keeps those of a territory.</summary>
    public void In(Territory territory, Span<ulong> filter, Span<ulong> work)
    {
        work.Clear();
        foreach (var commune in territory.Communes)
            if (_byCommune.TryGetValue(commune, out var those))
                foreach (var i in those) Bits.Set(work, i);
        Bits.And(filter, work);
    }

    private static void OneOf(ulong[][] sets, int values, Span<ulong> filter, Span<ulong> work)
    {
        work.Clear();
        Union(sets, values, work);
        Bits.And(filter, work);
    }

    private static void Union(ulong[][] sets, int values, Span<ulong> into)
    {
        for (var rest = values; rest != 0; rest &= rest - 1) Bits.Or(into, sets[BitOperations.TrailingZeroCount(rest)]);
    }

    private static ulong[][] Flags(ReadOnlySpan<Structure> all, int count, Func<Structure, int> values)
    {
        var sets = new ulong[count][];
        for (var bit = 0; bit < count; bit++)
        {
            var flag = 1 << bit;
            sets[bit] = Bits.Where(all, s => (values(s) & flag) != 0);
        }
        return sets;
    }

    private static FrozenDictionary<Typology, ulong[]> Types(ReadOnlySpan<Structure> all)
    {
        var sets = new Dictionary<Typology, ulong[]>();
        for (var i = 0; i < all.Length; i++)
            foreach (var type in all[i].Types)
            {
                if (!sets.TryGetValue(type, out var those)) sets[type] = those = new ulong[Bits.Words(all.Length)];
                Bits.Set(those, i);
            }
        return sets.ToFrozenDictionary();
    }
}
