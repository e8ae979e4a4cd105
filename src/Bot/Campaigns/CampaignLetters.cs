using System.Collections.Immutable;
using NodaTime;
using OrientationBot.Bot.Links;
using OrientationBot.Bot.Mail;
using OrientationBot.Bot.Phrasing;
using OrientationBot.Knowledge.Accounts;
using OrientationBot.Knowledge.Campaigns;
using OrientationBot.Knowledge.Directory;

namespace OrientationBot.Bot.Campaigns;

/// <summary>Puts letters to structures and to coordinators in words.</summary>
/// <param name="phraser">Act → sentence.</param>
/// <param name="web">Where people reach the assistant.</param>
/// <param name="clock">The clock.</param>
internal sealed class CampaignLetters(Phraser phraser, WebSettings web, Clock clock)
{
    private const string Language = "fr";

    /// <summary>The letter that asks whether sheets are right, each with its own link.</summary>
    /// <param name="to">The address.</param>
    /// <param name="sheets">The sheets and their links, in the same order.</param>
    /// <param name="linkDays">How long the links serve.</param>
    /// <param name="reminder">It was asked before.</param>
    public Letter Ask(EmailAddress to, IEnumerable<(Structure Sheet, string Token)> sheets, int linkDays, bool reminder)
    {
        ImmutableArray<(Structure Sheet, string Token)> all = [.. sheets];
        ImmutableArray<Spoken> lines = [.. all.Select(s => new Spoken.Said(new LetterSheet(Inert.Name(s.Sheet.Name), s.Sheet.Commune.Name, new Spoken.Date(s.Sheet.Updated), Address(s.Token))))];
        var stop = Address(all[0].Token) + LinkAddress.Stop;
        var said = phraser.Say([new FreshnessMailSubject(reminder, all.Length), new FreshnessMail(reminder, all.Length, lines, new Spoken.Date(Today.PlusDays(linkDays)), stop)], Language, 0);
        return new(to, said[0].Text, said[1].Text) { Stop = stop };
    }

    /// <summary>The letter that hands the sheets which are left over to a coordinator.</summary>
    /// <param name="to">The address.</param>
    /// <param name="campaign">The campaign.</param>
    /// <param name="sheets">The sheets.</param>
    public Letter HandOver(EmailAddress to, Campaign campaign, IEnumerable<CampaignSheet> sheets)
    {
        ImmutableArray<Spoken> lines = [.. sheets.Select((s, i) => new Spoken.Said(new HandedOverSheet(i + 1, Inert.Name(s.Now!.Name), s.Now.Commune.Name, s.Fate, new Spoken.Date(s.Now.Updated))))];
        var said = phraser.Say([new HandOverMailSubject(lines.Length), new HandOverMail(lines.Length, lines, new Spoken.Date(clock.Local(campaign.StartedAt).Date), web.Site.ToString())], Language, 0);
        return new(to, said[0].Text, said[1].Text);
    }

    private LocalDate Today => clock.Local(clock.Now).Date;

    private string Address(string token) => new Uri(web.Site, $"{LinkAddress.Root}/{token}").ToString();
}

/// <summary>Text that many hands fill in, before it stands in a letter.</summary>
internal static class Inert
{
    private const int Longest = 120;

    /// <summary>A name on one line, of bearable length, without what a mail program would make a link of.</summary>
    public static string Name(string name)
    {
        var line = string.Concat(name.Select(c => char.IsControl(c) || c is '<' or '>' ? ' ' : c)).Replace("://", " ", StringComparison.Ordinal).Replace("www.", "www ", StringComparison.OrdinalIgnoreCase);
        return line.Length <= Longest ? line : $"{line[..Longest]}…";
    }
}
