using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using OrientationBot.Bot.Citizen;
using OrientationBot.Bot.Phrasing.Lg;
using OrientationBot.Knowledge.Needs;

namespace OrientationBot.Bot.Phrasing;

/// <summary>Puts the values that acts carry in the words of one language (<c>words.lg</c>, <c>labels.yml</c>).</summary>
internal sealed class Words
{
    // ISO 80000-1: digits by threes, a space between, in every language.
    private static readonly NumberFormatInfo Grouped = new() { NumberGroupSeparator = "\u00A0" };

    private static readonly string[] Days = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];
    private static readonly string[] Months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    private readonly LgTemplates _templates;
    private readonly Labels _labels;
    private readonly LgScope _plain;
    private readonly WeekWords _weeks;

    public Words(LgTemplates templates, Labels labels)
    {
        (_templates, _labels, _plain) = (templates, labels, new(templates, null, v => v, 0));
        _weeks = new(Say, Time, Day);
    }

    /// <summary>The templates it uses, which every language must have.</summary>
    public static ImmutableHashSet<string> Templates { get; } =
        ["DecimalMark", "Meters", "Kilometres", "HourOnly", "HourAndMinute", "TodayAt", "TomorrowAt", "WeekdayAt", "DateAt", "FullDate", "DayOpenings", "WeekLine", "FromTo", "WithComment", "DayRange", "DayList"];

    /// <summary>A value as a template receives it: words for what has words, the value itself otherwise.</summary>
    public object? Speak(object? value) => value switch
    {
        Spoken.Distance distance => Distance(distance.Meters),
        Spoken.Count count => count.Number.ToString("#,0", Grouped),
        Spoken.Said said => _templates.Say(said.Saying.GetType().Name, said.Saying, Speak, 0),
        Spoken.NeedLabel label => _labels.Needs[label.Need].Label,
        Spoken.Moment moment => Moment(moment.At, moment.Now),
        Spoken.TimeOfDay time => Time(time.At),
        Spoken.Date date => Date(date.On),
        Spoken.Phone phone => Phone(phone.E164),
        Spoken.Label label => _labels.Word(label.List, label.Value),
        Spoken.Openings openings => _weeks.Day(openings.Spans),
        Spoken.Week week => _weeks.Week(week.Spans),
        Spoken.Question question => _labels.Needs[question.Branch].Question,
        Wording.Need need => _labels.Needs[need.Id].Phrase,
        Wording wording => Title(wording),
        _ => value,
    };

    /// <summary>What a button says.</summary>
    public string Title(Wording wording) => wording switch
    {
        Wording.Need need => _labels.Needs[need.Id].Label,
        Wording.Label label => _labels.Word(label.List, label.Value),
        Wording.Name name => name.Text,
        Wording.Template template => Say(template.Id),
        _ => throw new InvalidOperationException($"No one words {wording.GetType().Name}."),
    };

    private string Say(string template, params object?[] arguments) =>
        _templates.Say(template, _plain, arguments);

    private string Distance(double meters) => meters < 975
        ? Say("Meters", Math.Max(50, (int)Math.Round(meters / 50) * 50))
        : Say("Kilometres", meters < 9_950
            ? (meters / 1_000).ToString("0.#", CultureInfo.InvariantCulture).Replace(".", Say("DecimalMark"), StringComparison.Ordinal)
            : Math.Round(meters / 1_000).ToString(CultureInfo.InvariantCulture));

    private string Time(LocalTime at) => at.Minute == 0
        ? Say("HourOnly", at.Hour)
        : Say("HourAndMinute", at.Hour, at.Minute.ToString("00", CultureInfo.InvariantCulture));

    private string Moment(LocalDateTime at, LocalDateTime now) => Period.DaysBetween(now.Date, at.Date) switch
    {
        0 => Say("TodayAt", Time(at.TimeOfDay)),
        1 => Say("TomorrowAt", Time(at.TimeOfDay)),
        > 1 and < 7 => Say("WeekdayAt", Day(at.DayOfWeek), Time(at.TimeOfDay)),
        _ => Say("DateAt", Date(at.Date), Time(at.TimeOfDay)),
    };

    private string Day(IsoDayOfWeek day) => _labels.Word("days", Days[(int)day - 1]);

    private string Date(LocalDate on) => Say("FullDate", on.Day, _labels.Word("months", Months[on.Month - 1]), on.Year);

    private static string Phone(string e164)
    {
        var digits = e164.StartsWith("+33", StringComparison.Ordinal) ? "0" + e164[3..] : e164;
        return digits.Length == 10 ? $"{digits.AsSpan(0, 2)} {digits.AsSpan(2, 2)} {digits.AsSpan(4, 2)} {digits.AsSpan(6, 2)} {digits.AsSpan(8, 2)}" : digits;
    }
}
