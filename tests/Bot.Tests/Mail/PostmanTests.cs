using MailKit.Security;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using OrientationBot.Bot.Mail;
using OrientationBot.Bot.Tests.Conversations;
using OrientationBot.Knowledge.Accounts;
using Xunit;

namespace OrientationBot.Bot.Tests.Mail;

public sealed class PostmanTests : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly LoopbackSmtp _server = new();
    private readonly FakeTimeProvider _time = new(new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));
    private readonly string _file;

    public PostmanTests() => _file = _folder.Database();

    [Fact]
    public async Task AServerTakesAMailOnceForEachReason()
    {
        using var postman = Postman();
        await TakeAsync(postman, "one");
        await TakeAsync(postman, "one");
        Assert.Equal((1, 0), (await postman.RoundAsync(default), await postman.RoundAsync(default)));
        Assert.Contains("bonjour", Assert.Single(_server.Mails), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatWasAcceptedIsNeverMailedAgainAfterARestart()
    {
        using (var postman = Postman())
        {
            await TakeAsync(postman, "one");
            await postman.RoundAsync(default);
        }
        using var again = Postman();
        await TakeAsync(again, "one");
        _time.Advance(TimeSpan.FromHours(1));
        Assert.Equal(0, await again.RoundAsync(default));
    }

    [Fact]
    public async Task AServerThatHangsUpAfterTakingAMailIsNotGivenItTwice()
    {
        _server.HangsUp = true;
        using var postman = Postman();
        await TakeAsync(postman, "one");
        await postman.RoundAsync(default);
        _time.Advance(TimeSpan.FromHours(1));
        await postman.RoundAsync(default);
        Assert.Single(_server.Mails);
    }

    [Fact]
    public async Task AMailThatCouldNotLeaveLeavesAfterARestart()
    {
        _server.Recipient = "451 come back";
        using (var postman = Postman())
        {
            await TakeAsync(postman, "one");
            Assert.Equal(0, await postman.RoundAsync(default));
        }
        _server.Recipient = "250 ok";
        _time.Advance(TimeSpan.FromMinutes(1));
        using var again = Postman();
        Assert.Equal(1, await again.RoundAsync(default));
    }

    [Fact]
    public async Task AnAddressRefusedForGoodIsGivenUp()
    {
        _server.Recipient = "550 nobody";
        using var postman = Postman();
        await TakeAsync(postman, "one");
        await postman.RoundAsync(default);
        _server.Recipient = "250 ok";
        _time.Advance(TimeSpan.FromHours(1));
        Assert.Equal(0, await postman.RoundAsync(default));
    }

    [Fact]
    public async Task ASilentServerIsLeftAfterAWhileAndTriedAgain()
    {
        _server.Silent = true;
        using (var postman = Postman(patience: 1))
        {
            await TakeAsync(postman, "one");
            Assert.Equal(0, await postman.RoundAsync(default));
        }
        _server.Silent = false;
        _time.Advance(TimeSpan.FromMinutes(1));
        using var again = Postman();
        Assert.Equal(1, await again.RoundAsync(default));
    }

    [Fact]
    public async Task ADeadServerLosesNothing()
    {
        using (var postman = Postman(port: 1))
        {
            await TakeAsync(postman, "one");
            Assert.Equal(0, await postman.RoundAsync(default));
        }
        _time.Advance(TimeSpan.FromMinutes(1));
        using var again = Postman();
        Assert.Equal(1, await again.RoundAsync(default));
    }

    [Fact]
    public async Task AMailWhoseTimeIsOverIsNotSent()
    {
        using var postman = Postman();
        await TakeAsync(postman, "one", TimeSpan.FromMinutes(10));
        _time.Advance(TimeSpan.FromMinutes(11));
        Assert.Equal(0, await postman.RoundAsync(default));
    }

    [Fact]
    public async Task WithoutAServerMailIsWrittenToAFolderAndSaidSo()
    {
        var (folder, console) = (Path.Combine(_folder.Path, "mail"), new StringWriter());
        await new FolderMailer(new(), folder, console).SendAsync(Letter, "7", default);
        Assert.Contains("bonjour", await File.ReadAllTextAsync(Assert.Single(System.IO.Directory.GetFiles(folder, "*.eml"))), StringComparison.Ordinal);
        Assert.Contains(folder, console.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void ASealedLetterIsReadBackAndNotByAnotherKey()
    {
        var sealedLetter = new Seal(new byte[32]).Close(Letter);
        Assert.Equal(Letter, new Seal(new byte[32]).Open(sealedLetter));
        Assert.Null(new Seal([.. Enumerable.Repeat((byte)1, 32)]).Open(sealedLetter));
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _folder.Dispose();
    }

    private static Letter Letter { get; } = new(EmailAddress.TryParse("marie@hub.fr", out var to) ? to : null!, "Un essai", "bonjour");

    private static Task TakeAsync(Postman postman, string reason, TimeSpan? life = null) => postman.TakeAsync(reason, Letter, life, addressed: true, default);

    private Postman Postman(int? port = null, int patience = 60) => new(
        new(new(_file)), new(new byte[32]),
        new SmtpMailer(new() { Host = "127.0.0.1", Port = port ?? _server.Port, Security = SecureSocketOptions.None, Patience = TimeSpan.FromSeconds(patience) }), _time, NullLogger<Postman>.Instance);
}
