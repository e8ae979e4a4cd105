using System.Diagnostics;
using OrientationBot.Geo.Gazetteer;
using OrientationBot.Knowledge.Understanding.Learning;

namespace OrientationBot.Bot.Commands;

/// <summary>How well the gazetteer reads texts whose place is known.</summary>
/// <param name="Texts">How many texts were read.</param>
/// <param name="Named">How many of them name a place.</param>
/// <param name="Right">Share of those whose place comes first (in a sentence: for one of the places named); null when none names a place.</param>
/// <param name="Offered">Share of those whose place is among the candidates.</param>
/// <param name="FalsePlaces">Texts without a place in which one was read.</param>
/// <param name="MicrosecondsPerText">Time of one text, once warm.</param>
internal sealed record PlacesEvaluation(int Texts, int Named, double? Right, double? Offered, int FalsePlaces, double MicrosecondsPerText)
{
    private const int MostRounds = 200;
    private static readonly TimeSpan LongEnough = TimeSpan.FromSeconds(2);

    /// <summary>Reads every case, and times it.</summary>
    /// <param name="gazetteer">The places.</param>
    /// <param name="cases">Text, and the id of its place; an empty id: it names none.</param>
    /// <param name="sentences">Read as sentences (<see cref="Gazetteer.Find"/>), not as answers (<see cref="Gazetteer.Locate"/>).</param>
    public static PlacesEvaluation Measure(Gazetteer gazetteer, IReadOnlyList<Example> cases, bool sentences)
    {
        string[][] Read(string text) => sentences
            ? [.. gazetteer.Find(text).Select(m => m.Candidates.Select(c => c.Place.Id).ToArray())]
            : gazetteer.Locate(text) is { IsEmpty: false } found ? [[.. found.Select(c => c.Place.Id)]] : [];

        var named = cases.Where(c => c.Label.Length > 0).ToList();
        var read = named.ConvertAll(c => (c.Label, Places: Read(c.Text)));
        return new(
            cases.Count,
            named.Count,
            Share(read.Count(r => r.Places.Any(p => p[0] == r.Label)), named.Count),
            Share(read.Count(r => r.Places.Any(p => p.Contains(r.Label))), named.Count),
            cases.Count(c => c.Label.Length == 0 && Read(c.Text).Length > 0),
            Pace(cases, text => sentences ? gazetteer.Find(text).Length : gazetteer.Locate(text).Length));
    }

    private static double? Share(int part, int whole) => whole == 0 ? null : Math.Round((double)part / whole, 4);

    private static double Pace(IReadOnlyList<Example> cases, Func<string, int> read)
    {
        var best = double.MaxValue;
        var clock = Stopwatch.StartNew();
        for (var round = 0; round < MostRounds && (round < 2 || clock.Elapsed < LongEnough); round++)
        {
            var start = clock.Elapsed;
            foreach (var (text, _) in cases) read(text);
            best = Math.Min(best, (clock.Elapsed - start).TotalMicroseconds / cases.Count);
        }
        return Math.Round(best, 1);
    }
}
