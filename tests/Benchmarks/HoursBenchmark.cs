using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using NodaTime;
using OrientationBot.Knowledge.Hours;

namespace OrientationBot.Benchmarks;

/// <summary>The question every card asks, « open now, until when, and next? », from the compiled table and from the rules, side by side.</summary>
[MemoryDiagnoser]
public class HoursBenchmark
{
    private static readonly LocalDateTime Monday = new(2026, 11, 23, 10, 0), Friday = new(2026, 11, 27, 18, 0);

    private readonly string _french = "Du lundi au jeudi de 9h à 12h30 et de 13h30 à 17h, le vendredi 9h-12h. Fermé en août";
    private OpeningHours _compiled = null!, _general = null!;

    [Params("Mo-Fr 09:00-12:00,14:00-17:00", "Mo-Fr 09:00-12:00,14:00-17:00; Sa 09:00-12:00; PH off", "We 14:00-18:00; SH off; SH Tu 10:00-12:00", "Th[2] 14:00-17:00")]
    public string Hours { get; set; } = "";

    [GlobalSetup]
    public void Read()
    {
        _compiled = OpeningHours.Parse(Hours).Hours!;
        _general = _compiled.Uncompiled();
    }

    [Benchmark(Baseline = true)]
    public OpeningStatus StatusOnMonday() => _compiled.StatusAt(Monday);

    [Benchmark]
    public OpeningStatus StatusOnMondayFromRules() => _general.StatusAt(Monday);

    [Benchmark]
    public OpeningStatus StatusOnFridayNight() => _compiled.StatusAt(Friday);

    [Benchmark]
    public ImmutableArray<OpenSpan> AWeek() => _compiled.Spans(Monday, Friday);

    [Benchmark]
    public HoursReading ReadText() => OpeningHours.Parse(Hours);

    [Benchmark]
    public FrenchReading ReadFrench() => FrenchHours.Read(_french);
}
