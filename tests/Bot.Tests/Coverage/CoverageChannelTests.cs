using System.Collections.Immutable;
using OrientationBot.Bot.Channels.Console;
using OrientationBot.Bot.Channels.DirectLine;
using OrientationBot.Bot.Conversations;
using Spectre.Console;
using Xunit;

namespace OrientationBot.Bot.Tests.Coverage;

public sealed class CoverageChannelTests
{
    private static readonly Reply Shown = new("Voici.") { Picture = new("https://x/coverage/tout/dep%3A45.png", "Carte. Loiret.", new("data", "Les chiffres", "https://x/coverage/tout/dep%3A45.csv")) };

    [Fact]
    public void MicrosoftsClientsGetAnImageWithItsWords()
    {
        var attachment = Assert.Single(Outbound.Activity(new Line("c", 1, default) { Reply = Shown }).Attachments!.Value);
        var image = Assert.Single(attachment.Content!.Body);
        Assert.Equal(("Image", Shown.Picture!.Address, "Carte. Loiret."), (image.Type, image.Url, image.AltText));
        Assert.Equal(Shown.Picture.Data.Address, Assert.Single(attachment.Content.Actions).Url);
    }

    [Fact]
    public void OurPageGetsThePictureAsData() =>
        Assert.Equal(Shown.Picture!.Alternative, Outbound.Activity(new Line("c", 1, default) { Reply = Shown }).ChannelData!.Value.GetProperty("picture").GetProperty("alternative").GetString());

    [Fact]
    public void AReplyWithoutPictureIsAsBefore() => Assert.Null(Outbound.Activity(new Line("c", 1, default) { Reply = new("Bonjour.") }).Attachments);

    [Fact]
    public void TheTerminalPrintsTheAddresses()
    {
        using var paper = new StringWriter();
        new Paper(AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(paper), Ansi = AnsiSupport.No })).Write(ImmutableArray.Create(Shown));
        Assert.Contains("dep%3A45.png", paper.ToString(), StringComparison.Ordinal);
        Assert.Contains("dep%3A45.csv", paper.ToString(), StringComparison.Ordinal);
    }
}
