using FsCheck.Xunit;
using NodaTime;
using OrientationBot.Knowledge.Hours;
using OrientationBot.Testing;
using Xunit;

namespace OrientationBot.Knowledge.Tests.Hours;

/// <summary>No text makes a reader of hours throw.</summary>
public sealed class FuzzTests
{
    private static readonly string[] Osm =
    [
        "Mo-Fr 09:00-12:00,14:00-18:00; Sa 10:00-12:00; PH,SH off", "24/7", "week 01-53/2 Mo[1,-1] +2 days 10:00-26:00 \"note\" || unknown",
        "2019 Sep 01-2020 Jul 31: (sunrise-01:30)-sunset, easter -Fr off", "Feb Mo[2]-Sep Su[-1] 10:00+", "Dec 24,31-Jan 02 10:00-16:00/90 open",
        "2010-2100/3 SH Mo-Fr 22:00-02:00 unknown \"x\", PH -1 day off",
    ];

    private static readonly string[] French =
    [
        "Du lundi au jeudi de 9h à 12h30 et de 13h30 à 17h, le vendredi 9h-12h (sur RDV). Fermé en août", "2ème et 4ème jeudi du mois 14h-17h sauf vacances scolaires",
        "Fermé le lundi matin et le week-end ; après-midi sur rendez-vous, sans RDV le matin", "1er et dernier samedi de chaque mois (semaine paire), pas ouvert tous les lundis",
        "Juillet-août : tous les jours de midi à minuit, hors jours fériés ; en période scolaire 9h/12h", "deux premières semaines d'août, horaires d'été, vacances scolaires",
        "mar-mer-jeu-ven 10h-12h 13h30-18h30 &amp; sam 12h3019h", "Un lundi sur deux 8:30 -12: / 14 17h, 24h/24 7j/7", "Hors et en vacances : 9-12/14-18 jusqu'en juin 2022",
    ];

    [Fact]
    public void NoTextMakesTheReaderOfHoursThrow() => Mutations.Try(Osm, 300_000, text =>
    {
        var reading = OpeningHours.Parse(text);
        Assert.All(reading.Problems, p => Assert.InRange(p.Position, 0, Math.Max(text.Length, 1)));
        reading.Hours?.Spans(new LocalDateTime(2026, 12, 24, 12, 0), new LocalDateTime(2026, 12, 26, 12, 0));
        if (reading.Hours is { } hours) Assert.Equal(hours.ToString(), OpeningHours.Parse(hours.ToString()).Hours?.ToString());
    });

    [Fact]
    public void NoTextMakesTheReaderOfFrenchThrow() => Mutations.Try(French, 160_000, text =>
    {
        if (FrenchHours.Read(text).Osm is { } osm) Assert.Empty(OpeningHours.Parse(osm).Problems);
    });

    [Property]
    public void NoStringAtAllMakesAReaderThrow(string? text)
    {
        OpeningHours.Parse(text ?? "");
        FrenchHours.ReadRow(text, text, text);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1899)]
    [InlineData(1900)]
    [InlineData(9997)]
    [InlineData(9999)]
    public void NoDateMakesAnEvaluationThrow(int year) => Assert.All(Osm, text =>
    {
        var hours = OpeningHours.Parse(text).Hours!;
        Assert.All([1, 12], month => hours.StatusAt(new(year, month, month == 1 ? 1 : 31, 12, 0)));
        Assert.NotNull(hours.Spans(new LocalDateTime(year, 1, 1, 0, 0), new LocalDateTime(year, 1, 8, 0, 0)).AsEnumerable());
        Assert.NotNull(hours.Spans(new LocalDateTime(year, 12, 25, 0, 0), new LocalDateTime(year, 12, 31, 23, 59)).AsEnumerable());
    });
}
