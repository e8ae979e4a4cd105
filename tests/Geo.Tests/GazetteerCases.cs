using Xunit;
namespace OrientationBot.Geo.Tests;

/// <summary>Quality on cases that somebody else wrote: at most so many may fail, and each that fails is named.</summary>
public class GazetteerCases
{
    [Theory]
    [InlineData("places.csv", 0.99)]
    [InlineData("addresses.csv", 0.99)]
    [InlineData("places-misspelt.csv", 0.97)]
    [InlineData("places-one-slip.csv", 0.96)]
    [InlineData("sentences-one-slip.csv", 0.96)]
    public void AnAnswerToWhereMeansTheRightPlace(string file, double goal) =>
        Right(file, goal, (text, expected) => France.Gazetteer.Locate(text) is [var first, ..] && first.Place.Id == expected);

    [Theory]
    [InlineData("places.csv", 0.99)]
    [InlineData("addresses.csv", 0.99)]
    [InlineData("places-misspelt.csv", 0.97)]
    [InlineData("places-one-slip.csv", 0.96)]
    [InlineData("sentences-one-slip.csv", 0.96)]
    public void TheSamePlacesAreFoundAsSentences(string file, double goal) =>
        Right(file, goal, (text, expected) => France.Gazetteer.Find(text).Any(m => m.Best.Id == expected));

    [Theory]
    [InlineData("places-one-slip.csv")]
    [InlineData("sentences-one-slip.csv")]
    public void ASlipAsNearToTwoPlacesOffersBoth(string file) =>
        Right(file, 0.97, (text, expected) => France.Gazetteer.Find(text).Any(m => m.Candidates.Any(c => c.Place.Id == expected)));

    [Theory]
    [InlineData("placeless.csv")]
    [InlineData("placeless-fresh.csv")]
    public void TextsWithoutPlaceNameNone(string file) =>
        Assert.All(France.Cases(file), c => Assert.Equal(("", null), (France.Found(c.Text), France.Located(c.Text))));

    [Fact]
    public void NamesakesOfTheRegionAreBothOffered() =>
        Assert.All(France.Cases("ambiguous.csv"), c =>
        {
            var candidates = France.Gazetteer.Locate(c.Text);
            Assert.True(Gazetteer.Gazetteer.IsAmbiguous(candidates), c.Text);
            Assert.Subset(candidates.Select(k => k.Place.Id).ToHashSet(), c.Expected.Split('|').ToHashSet());
        });

    [Theory]
    [InlineData("places-one-slip.csv", false)]
    [InlineData("sentences-one-slip.csv", true)]
    public void TheSlipsAreThoseOfTheRule(string file, bool said) =>
        Assert.Equal(said ? Slips.Said() : Slips.Bare(), France.Cases(file));

    private static void Right(string file, double goal, Func<string, string, bool> isRight)
    {
        var cases = France.Cases(file);
        var wrong = cases.Where(c => !isRight(c.Text, c.Expected)).Select(c => c.Text).ToList();
        Assert.True(wrong.Count <= (1 - goal) * cases.Length, $"{wrong.Count} of {cases.Length}: {string.Join(" · ", wrong)}");
    }
}
