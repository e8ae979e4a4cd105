using Microsoft.Extensions.Time.Testing;
using OrientationBot.Bot.Files;
using OrientationBot.Bot.Tests.Conversations;
using Xunit;

namespace OrientationBot.Bot.Tests.Files;

public sealed class ShelfTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly FakeTimeProvider _time = new(new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));

    [Fact]
    public void AFileIsReadByItsKeyAloneAndNoKeyIsOnTheDisk()
    {
        var shelf = Shelf();
        var key = shelf.Keep([1, 2, 3]);
        Assert.Equal([1, 2, 3], shelf.Read(key));
        Assert.DoesNotContain(System.IO.Directory.GetFiles(Where), path => path.Contains(key, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("")]
    [InlineData("0000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("..%2f..%2f")]
    public void AKeyThatWasNotMadeHereOpensNothing(string key) => Assert.Null(Shelf().Read(key));

    [Fact]
    public void AFileWhoseTimeIsOverIsNotReadAndIsSwept()
    {
        var shelf = Shelf();
        var key = shelf.Keep([1]);
        _time.Advance(TimeSpan.FromMinutes(16));
        Assert.Null(shelf.Read(key));
        Assert.Equal(1, shelf.Sweep());
        Assert.Empty(System.IO.Directory.GetFiles(Where));
    }

    [Theory]
    [InlineData("../../var/accounts.key", "accounts.key")]
    [InlineData("C:\\temp\\lieux.xlsx", "lieux.xlsx")]
    [InlineData("<script>a</script>.csv", "script.csv")]
    [InlineData("\u202Egnp.exe", "gnp.exe")]
    [InlineData("..", "fichier")]
    public void ANameIsShownWithoutItsPathNorItsTricks(string name, string shown) => Assert.Equal(shown, FileNames.Harmless(name));

    public void Dispose() => _folder.Dispose();

    private string Where => Path.Combine(_folder.Path, "shelf");

    private Shelf Shelf() => new(Where, TimeSpan.FromMinutes(15), _time);
}
