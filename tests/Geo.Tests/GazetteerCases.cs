using Xunit;
namespace OrientationBot.Geo.Tests;

/// <summary>Quality on cases that somebody else wrote: at most so many may fail, and each that fails is named.</summary>
public class GazetteerCases
{
    [Theory]
    [InlineData("places.csv", 0.99)]
    [InlineData("places-misspelt.csv", 0.97)]
    public void AnAnswerToWhereMeansTheRightPlace(string file, double goal)
    {
        var cases = France.Cases(file);
        var wrong = cases.Where(c => France.Gazetteer.Locate(c.Text) is not [var first, ..] || first.Place.Id != c.Expected).Select(c => c.Text).ToList();
        Assert.True(wrong.Count <= (1 - goal) * cases.Length, $"{wrong.Count} of {cases.Length}: {string.Join(" · ", wrong)}");
    }

    [Theory]
    [InlineData("places.csv", 0.99)]
    [InlineData("places-misspelt.csv", 0.92)]
    public void TheSamePlacesAreFoundAsSentences(string file, double goal)
    {
        var cases = France.Cases(file);
        var wrong = cases.Where(c => !France.Gazetteer.Find(c.Text).Any(m => m.Best.Id == c.Expected)).Select(c => c.Text).ToList();
        Assert.True(wrong.Count <= (1 - goal) * cases.Length, $"{wrong.Count} of {cases.Length}: {string.Join(" · ", wrong)}");
    }

    [Fact]
    public void SentencesWithoutPlaceNameNone() =>
        Assert.All(France.Cases("placeless.csv"), c => Assert.Equal("", France.Found(c.Text)));

    [Fact]
    public void NamesakesOfTheRegionAreBothOffered() =>
        Assert.All(France.Cases("ambiguous.csv"), c =>
        {
            var candidates = France.Gazetteer.Locate(c.Text);
            Assert.True(Gazetteer.Gazetteer.IsAmbiguous(candidates), c.Text);
            Assert.Subset(candidates.Select(k => k.Place.Id).ToHashSet(), c.Expected.Split('|').ToHashSet());
        });
}
