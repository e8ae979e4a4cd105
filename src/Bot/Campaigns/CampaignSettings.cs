using OrientationBot.Knowledge.Campaigns;

namespace OrientationBot.Bot.Campaigns;

/// <summary>When and how fast campaigns write, and how long their links serve.</summary>
internal sealed record CampaignSettings
{
    /// <summary>Letters leave on working days, between these hours.</summary>
    public SendingHours Hours { get; init; } = new(9, 12);

    /// <summary>How long each step waits, for campaigns to come.</summary>
    public CampaignPace Pace { get; init; } = new(14, 14, 60);

    /// <summary>Letters of one run, at most: a mail server must not take us for a spammer.</summary>
    public int MostLettersPerRun { get; init; } = 50;

    /// <summary>From one run to the next.</summary>
    public TimeSpan Every { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>Openings of personal links that one client may try in a minute.</summary>
    public int LinksPerMinute { get; init; } = 60;

    /// <summary>Reads the settings.</summary>
    public static CampaignSettings Read(SettingsReader reader)
    {
        var hours = new SendingHours(reader.Whole("Campaigns:FromHour", 9, 7, 19), reader.Whole("Campaigns:UntilHour", 12, 8, 20));
        if (hours.Until <= hours.From) reader.Miss("Campaigns:UntilHour", $"must be later than Campaigns:FromHour ({hours.From})");
        return new()
        {
            Hours = hours,
            Pace = new(reader.Whole("Campaigns:ReminderDays", 14, 1, 90), reader.Whole("Campaigns:EscalationDays", 14, 1, 90), reader.Whole("Campaigns:LinkDays", 60, 7, 365)),
            MostLettersPerRun = reader.Whole("Campaigns:LettersPerRun", 50, 1, 1_000),
            Every = reader.Minutes("Campaigns:EveryMinutes", 10, 1, 60),
            LinksPerMinute = reader.Whole("Campaigns:LinksPerMinute", 60, 1, 100_000),
        };
    }
}
