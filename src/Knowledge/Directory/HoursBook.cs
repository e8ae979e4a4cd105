using NodaTime;
using OrientationBot.Knowledge.Hours;

namespace OrientationBot.Knowledge.Directory;

/// <summary>The opening hours of a list of structures, each parsed the first time it is asked for and kept.</summary>
internal sealed class HoursBook
{
    private readonly IReadOnlyList<Structure> _structures;
    private readonly HoursReading?[] _read;

    /// <param name="structures">The structures, by id.</param>
    /// <param name="before">Hours read earlier; those of structures that are still the same are taken over.</param>
    public HoursBook(IReadOnlyList<Structure> structures, HoursBook? before = null)
    {
        _structures = structures;
        _read = new HoursReading?[structures.Count];
        if (before is not null) TakeOver(before);
    }

    /// <summary>What the sheet's hours say; null when it has none, or none that can be read.</summary>
    public HoursReading? Of(int index)
    {
        if (_structures[index].Hours is not { } text) return null;
        var reading = Volatile.Read(ref _read[index]);
        if (reading is null) Volatile.Write(ref _read[index], reading = OpeningHours.Parse(text));
        return reading.Hours is null ? null : reading;
    }

    /// <summary>The state at a local time; null when hours are unknown.</summary>
    public OpeningStatus? StatusAt(int index, LocalDateTime now) => Of(index)?.Hours?.StatusAt(now, _structures[index].Position);

    /// <summary>True when it is open, for sure, at some moment of the period.</summary>
    public bool IsOpen(int index, (LocalDateTime Start, LocalDateTime End) period) =>
        Of(index)?.Hours?.IsOpenBetween(period.Start, period.End, _structures[index].Position) ?? false;

    // Both lists are in the order of their ids.
    private void TakeOver(HoursBook before)
    {
        var j = 0;
        for (var i = 0; i < _structures.Count; i++)
        {
            while (j < before._structures.Count && string.CompareOrdinal(before._structures[j].Id, _structures[i].Id) < 0) j++;
            if (j < before._structures.Count && ReferenceEquals(before._structures[j], _structures[i])) _read[i] = Volatile.Read(ref before._read[j]);
        }
    }
}
