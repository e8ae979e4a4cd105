using NodaTime;
using OrientationBot.Knowledge.Hours;

namespace OrientationBot.Knowledge.Directory;

/// <summary>The opening hours of a list of structures, each parsed the first time it is asked for and kept.</summary>
internal sealed class HoursBook(IReadOnlyList<Structure> structures)
{
    private readonly HoursReading?[] _read = new HoursReading?[structures.Count];

    /// <summary>What the sheet's hours say; null when it has none, or none that can be read.</summary>
    public HoursReading? Of(int index)
    {
        if (structures[index].Hours is not { } text) return null;
        var reading = Volatile.Read(ref _read[index]);
        if (reading is null) Volatile.Write(ref _read[index], reading = OpeningHours.Parse(text));
        return reading.Hours is null ? null : reading;
    }

    /// <summary>The state at a local time; null when hours are unknown.</summary>
    public OpeningStatus? StatusAt(int index, LocalDateTime now) => Of(index)?.Hours?.StatusAt(now, structures[index].Position);

    /// <summary>True when it is open, for sure, at some moment of the period.</summary>
    public bool IsOpen(int index, (LocalDateTime Start, LocalDateTime End) period) =>
        Of(index)?.Hours?.IsOpenBetween(period.Start, period.End, structures[index].Position) ?? false;
}
