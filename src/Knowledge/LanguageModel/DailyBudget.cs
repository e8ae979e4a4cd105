using System.Globalization;
using NodaTime;

namespace OrientationBot.Knowledge.LanguageModel;

/// <summary>So many calls a day; the count stands in a file of one line (« 2026-11-23 57 »), so that a restart does not forget it. Thread-safe.</summary>
/// <param name="callsPerDay">Calls a day, days of Paris.</param>
/// <param name="file">The file; null counts in memory only.</param>
/// <param name="time">The clock.</param>
internal sealed class DailyBudget(int callsPerDay, string? file, TimeProvider time)
{
    private static readonly DateTimeZone s_paris = DateTimeZoneProviders.Tzdb["Europe/Paris"];
    private readonly Lock _lock = new();
    private (string Day, int Calls)? _used;

    /// <summary>Takes one call of the day; false when there is none left.</summary>
    public bool Take()
    {
        lock (_lock)
        {
            var day = Instant.FromDateTimeOffset(time.GetUtcNow()).InZone(s_paris).Date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
            var used = _used ??= Read();
            var calls = used.Day == day ? used.Calls : 0;
            if (calls >= callsPerDay) return false;
            _used = (day, calls + 1);
            Write(FormattableString.Invariant($"{day} {calls + 1}"));
            return true;
        }
    }

    private (string Day, int Calls) Read()
    {
        try
        {
            return file is not null && File.Exists(file) && File.ReadAllText(file).Split(' ') is [var day, var calls] && int.TryParse(calls, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
                ? (day, count)
                : ("", 0);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return ("", 0);
        }
    }

    /// <summary>A disk that is full must not cost the answer: then the count lives in memory only.</summary>
    private void Write(string line)
    {
        if (file is null) return;
        try
        {
            File.WriteAllText(file, line);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return;
        }
    }
}
