using System.Globalization;
using OrientationBot.Bot.Tests.SignIn;
using OrientationBot.Knowledge.Accounts;
using OrientationBot.Knowledge.Directory.Changes;

namespace OrientationBot.Bot.Tests.Transcripts;

/// <summary>Who else is at work in a transcript, and what they proposed before it begins.</summary>
internal static class Premises
{
    /// <summary>The account of « mediator dep:18 », made the first time; null for « citizen ».</summary>
    public static async Task<Account?> AccountAsync(Entrance entrance, string who)
    {
        if (who.Split(' ') is not [var name, .. var over] || !Enum.TryParse<Role>(name, ignoreCase: true, out var role)) return null;
        var email = EmailAddress.TryParse($"{name}.{string.Join('.', over).Replace(':', '-')}@hub.fr", out var address) ? address : throw new FormatException(who);
        return await entrance.Accounts.AddAsync(email, role, [.. over], null, entrance.Time.GetUtcNow(), default) ?? await entrance.Accounts.FindAsync(email, default);
    }

    /// <summary>« 2026-10-12 6 WORDS / MORE WORDS »: so many citizens say this on that day, each in a conversation of their own.</summary>
    public static async Task SearchAsync(Entrance entrance, string[] words)
    {
        var day = DateTimeOffset.ParseExact(words[0], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal).AddHours(9);
        for (var i = 0; i < int.Parse(words[1], CultureInfo.InvariantCulture); i++)
            foreach (var (number, text) in words[2].Split(" / ").Index())
                await entrance.Turn.AnswerAsync(new($"citizen-{day:yyyyMMdd}-{i}-{words[2]}", $"{number}", day) { Text = text }, default);
    }

    /// <summary>« mediator dep:18 STRUCTURE FIELD CELL… » → a proposal that waits.</summary>
    public static async Task ProposeAsync(Entrance entrance, Content content, string[] words)
    {
        entrance.Time.Advance(TimeSpan.FromSeconds(1));
        var who = (await AccountAsync(entrance, $"{words[0]} {words[1]}"))!;
        var draft = Draft.Change(await entrance.Registry.SheetAsync(words[2]), new Dictionary<string, string> { [words[3]] = string.Join(' ', words[4..]) }, new(2026, 11, 23), content.Reference);
        var proposal = Proposal.Of(((DraftResult.Ready)draft).Sheets, Author.Of(who), entrance.Time.GetUtcNow(), ChangeOrigin.Mediator);
        if (!await entrance.Registry.Waiting().SubmitAsync(proposal)) throw new FormatException($"{string.Join(' ', words)}: may not be proposed");
    }
}
