using NodaTime;
using NodaTime.Text;
using OrientationBot.Bot.Tests.Conversations;
using OrientationBot.Geo.Gazetteer;
using Xunit;

namespace OrientationBot.Bot.Tests.Figures;

public sealed class PeriodReaderTests
{
    private static readonly LocalDate Monday = new(2026, 11, 23);

    [Theory]
    [InlineData("ce mois", "2026-11-01", "2026-11-23")]
    [InlineData("du mois de la région", "2026-11-01", "2026-11-23")]
    [InlineData("le mois dernier", "2026-10-01", "2026-10-31")]
    [InlineData("en octobre", "2026-10-01", "2026-10-31")]
    [InlineData("de décembre", "2025-12-01", "2025-12-31")]
    [InlineData("d'octobre 2024", "2024-10-01", "2024-10-31")]
    [InlineData("la semaine dernière", "2026-11-16", "2026-11-22")]
    [InlineData("cette semaine", "2026-11-23", "2026-11-23")]
    [InlineData("depuis le 1er septembre", "2026-09-01", "2026-11-23")]
    [InlineData("depuis septembre", "2026-09-01", "2026-11-23")]
    [InlineData("depuis septembre 2025", "2025-09-01", "2026-11-23")]
    [InlineData("depuis le 24 novembre", "2025-11-24", "2026-11-23")]
    [InlineData("cette année", "2026-01-01", "2026-11-23")]
    [InlineData("l'an dernier", "2025-01-01", "2025-12-31")]
    [InlineData("en 2024", "2024-01-01", "2024-12-31")]
    [InlineData("les 30 derniers jours", "2026-10-25", "2026-11-23")]
    [InlineData("ces trois derniers mois", "2026-08-24", "2026-11-23")]
    [InlineData("du 1er au 15 octobre", "2026-10-01", "2026-10-15")]
    [InlineData("entre le 20 décembre et le 5 janvier", "2025-12-20", "2026-01-05")]
    [InlineData("du 3 mars 2025 au 4 avril 2025", "2025-03-03", "2025-04-04")]
    [InlineData("last month", "2026-10-01", "2026-10-31")]
    [InlineData("the last 2 weeks", "2026-11-10", "2026-11-23")]
    [InlineData("since september", "2026-09-01", "2026-11-23")]
    public async Task APeriodIsReadAsItIsSaid(string said, string from, string to)
    {
        var period = (await House.ContentAsync).Dialogs.Periods.Read(Fold.Words(said), Monday).Period;
        Assert.Equal((from, to), (LocalDatePattern.Iso.Format(period!.From), LocalDatePattern.Iso.Format(period.To)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("du cher")]
    [InlineData("depuis")]
    [InlineData("depuis 2027")]
    [InlineData("du 31 au 32 octobre 2027")]
    [InlineData("les 0 derniers jours")]
    [InlineData("en 1850")]
    public async Task WhatIsNoPeriodIsNone(string said) => Assert.Null((await House.ContentAsync).Dialogs.Periods.Read(Fold.Words(said), Monday).Period);

    [Theory]
    [InlineData("du mois dernier dans le Cher", "cher")]
    [InlineData("d'octobre pour le bassin de Vierzon", "vierzon")]
    [InlineData("et en Eure-et-Loir ?", "eure loir")]
    public async Task TheRestMayBeATerritory(string said, string rest) => Assert.Equal(rest, (await House.ContentAsync).Dialogs.Periods.Read(Fold.Words(said), Monday).Rest);

    [Fact]
    public async Task NoWordsMakeItFail()
    {
        var (reader, words, random) = ((await House.ContentAsync).Dialogs.Periods, "du 1er 31 0 29 février octobre depuis derniers jours mois 2024 9999 et le au cher an".Split(' '), new Random(5));
        for (var i = 0; i < 20_000; i++)
            Assert.True(reader.Read(Fold.Words(string.Join(' ', random.GetItems(words, random.Next(7)))), Monday).Period is not { } period || period.To <= Monday);
    }
}
