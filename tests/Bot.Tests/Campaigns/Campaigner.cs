using System.Collections.Immutable;
using System.Text.RegularExpressions;
using OrientationBot.Bot.Campaigns;
using OrientationBot.Bot.Mail;
using OrientationBot.Bot.Tests.SignIn;
using OrientationBot.Bot.Tests.Transcripts;
using OrientationBot.Knowledge.Accounts;
using OrientationBot.Knowledge.Campaigns;
using OrientationBot.Knowledge.Directory.Changes;

namespace OrientationBot.Bot.Tests.Campaigns;

/// <summary>A coordinator of the Cher who asks about old sheets, on the directory that ships.</summary>
internal sealed partial class Campaigner : IAsyncDisposable
{
    public required Entrance Entrance { get; init; }

    public required Account Marie { get; init; }

    public Correspondence Correspondence => Entrance.Correspondence;

    public List<Letter> Letters => Entrance.Mailbox.Letters;

    public static async Task<Campaigner> OpenAsync(IMailer? mailer = null)
    {
        var entrance = await Entrance.WithDirectoryAsync(await Playing.LoadAsync(), mailer: mailer);
        return new() { Entrance = entrance, Marie = (await entrance.AddAsync("marie@hub.fr", Role.Coordinator, "dep:18"))! };
    }

    /// <summary>Starts a campaign about the oldest sheets of the Cher.</summary>
    public async Task<Campaign> StartAsync(int sheets = 6, Account? by = null)
    {
        var today = new NodaTime.LocalDate(2026, 11, 23);
        var old = Entrance.Registry.Content.Directory.Now.OlderThan(today.PlusYears(-1)).Where(s => s.Commune.Departement == "18" && !s.Emails.IsEmpty).Take(sheets);
        var campaign = new Campaign(Proposal.NewId(Entrance.Time.GetUtcNow()), Author.Of(by ?? Marie), Entrance.Time.GetUtcNow(), today.PlusYears(-1), "dep:18", new(14, 14, 60));
        await Correspondence.Store.StartAsync(new(campaign, [.. old.Select(s => s.Id)]));
        return campaign;
    }

    public async Task<int> RunAsync(int most = 1000)
    {
        var written = await Correspondence.Run.RunAsync(most, default);
        await Entrance.Postman.RoundAsync(default);
        return written;
    }

    public async Task LaterAsync(int days)
    {
        Entrance.Time.Advance(TimeSpan.FromDays(days));
        await RunAsync();
    }

    public Task<ImmutableArray<CampaignSheet>> SheetsAsync(Campaign campaign) => Correspondence.Store.SheetsAsync(campaign, default);

    public async Task<Campaign> NowAsync(Campaign campaign) => (await Correspondence.Store.AllAsync(default)).Single(c => c.Id == campaign.Id);

    /// <summary>The first link of a letter.</summary>
    public async Task<PersonalLink> LinkAsync(int letter = 0) => ((LinkOpening.Open)await Correspondence.Links.OpenAsync(TokenOf(Letters[letter]), default)).Link;

    public static string TokenOf(Letter letter) => Token.Match(letter.Body).Groups[1].Value;

    public ValueTask DisposeAsync() => Entrance.DisposeAsync();

    [GeneratedRegex("/fiche/([A-Za-z0-9_-]{43})")]
    private static partial Regex Token { get; }
}
