using NodaTime;
using OrientationBot.Knowledge.Understanding.Reading;

namespace OrientationBot.Knowledge.Understanding.Steps;

/// <summary>When: a day, a part of the day, a date, a month, hours; not yet placed on the calendar.</summary>
internal sealed class WhenStep(Lexicon lexicon) : IStep
{
    private static readonly LocalTime s_noon = new(12, 0);
    private static readonly LocalTime s_evening = new(18, 0);

    /// <inheritdoc/>
    public string Name => "when";

    /// <inheritdoc/>
    public Understanding Read(Utterance said, Understanding sofar)
    {
        if (said.Has(Topic.Moment, Moment.Past)) return sofar;
        var when = Slashed(said) is { } date ? new When { Date = date } : new When();
        foreach (var match in said.Matches)
            if (match.Meaning.Topic == Topic.Moment && !InsideLonger(said, match) && !Excluded(said, match)) when = Add(when, said, match);
        return when == new When() ? sofar : sofar with { Constraints = sofar.Constraints with { When = when } };
    }

    /// <summary>« après-midi » is no « après », « après-demain » no « demain ».</summary>
    private static bool InsideLonger(Utterance said, PhraseMatch match)
    {
        foreach (var other in said.Matches)
            if (other.Meaning.Topic == Topic.Moment && other.Length > match.Length && other.First <= match.First && match.End <= other.End) return true;
        return false;
    }

    /// <summary>« sauf le lundi », « pas le matin ».</summary>
    private static bool Excluded(Utterance said, PhraseMatch match)
    {
        foreach (var other in said.Matches)
            if (other.Meaning is { Topic: Topic.Moment, Value: (int)Moment.Except } && other.Overlaps(match)) return true;
        return false;
    }

    /// <summary>A date in figures after an article, « le 3/05 », day first.</summary>
    private static AnnualDate? Slashed(Utterance said)
    {
        var tokens = said.Tokens;
        for (var i = 1; i + 1 < tokens.Count; i++)
            if (tokens.Word(i - 1) is "le" or "du" or "au" && int.TryParse(tokens.Word(i), out var day) && int.TryParse(tokens.Word(i + 1), out var month)
                && said.Text.AsSpan(tokens[i].End..tokens[i + 1].Start) is "/" && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(2024, month))
                return new(month, day);
        return null;
    }

    private When Add(When when, Utterance said, PhraseMatch match) => (Moment)match.Meaning.Value switch
    {
        Moment.Now => when with { Now = true },
        Moment.Today => when with { DaysAhead = 0 },
        Moment.Tomorrow => when with { DaysAhead = 1 },
        Moment.AfterTomorrow => when with { DaysAhead = 2 },
        Moment.Weekend => when with { Weekend = true },
        Moment.Morning => when with { To = when.To ?? s_noon },
        Moment.Afternoon => when with { From = when.From ?? s_noon },
        Moment.Evening => when.From is null ? when with { From = s_evening, Evening = true } : when,
        Moment.Lunch => when with { From = s_noon, To = new(14, 0) },
        Moment.After => Hour(said, match.End) is { } from ? when with { From = from } : when,
        Moment.Before => Hour(said, match.End) is { } to ? when with { To = to } : when,
        Moment.Between => Span(said, match.End) is { } span ? when with { From = span.From, To = span.To } : when,
        Moment.At => Hour(said, match.End) is { } at && when.From is null ? when with { From = at, To = at.PlusHours(1) } : when,
        >= Moment.Monday and <= Moment.Sunday and var day => when with { Day = IsoDayOfWeek.Monday + (day - Moment.Monday) },
        >= Moment.January and var month => Month(when, said.Tokens, match, month - Moment.January + 1),
        _ => when,
    };

    private When Month(When when, Tokens tokens, PhraseMatch match, int month)
    {
        var figure = Figure.Before(tokens, match.First, lexicon) ?? Figure.At(tokens, match.End, lexicon);
        var day = figure is { } f && match.First > 0 && f.Value >= 1 && f.Value <= CalendarSystem.Iso.GetDaysInMonth(2024, month) ? f.Value : 0;
        return day > 0 ? when with { Date = new AnnualDate(month, day) } : when with { Month = month };
    }

    /// <summary>Two hours, the first perhaps without its unit: « 9h et 11h », « 14 et 16 h ».</summary>
    private (LocalTime From, LocalTime To)? Span(Utterance said, int at)
    {
        if (Figure.At(said.Tokens, at, lexicon) is not { Value: >= 0 and < 24 } first) return null;
        for (var i = first.End; i < said.Tokens.Count && i <= first.End + 2; i++)
            if (said.Tokens.Word(i) is "et" or "a" or "and" or "to" && Hour(said, i + 1) is { } to)
                return (Hour(said, at) ?? new(first.Value, 0)) is var from && from < to ? (from, to) : null;
        return null;
    }

    /// <summary>An hour such as « 18 h », « 17h30 », « 9 heures », « midi ».</summary>
    private LocalTime? Hour(Utterance said, int at)
    {
        if (Unit(said, at) == Moment.Noon) return s_noon;
        if (Figure.At(said.Tokens, at, lexicon) is not { Value: >= 0 and < 24 } hour || Unit(said, hour.End) is not { } unit) return null;
        var hours = unit == Moment.Pm && hour.Value < 12 ? hour.Value + 12 : hour.Value;
        var minutes = Figure.At(said.Tokens, hour.End + 1, lexicon) is { Value: < 60 } m && said.Tokens[m.First].Before == Pause.None ? m.Value : 0;
        return new(hours, minutes);
    }

    /// <summary>The unit of an hour that begins at a word.</summary>
    private static Moment? Unit(Utterance said, int word)
    {
        foreach (var match in said.Matches)
            if (match.Meaning.Topic == Topic.Moment && match.First == word && (Moment)match.Meaning.Value is Moment.Noon or Moment.Hour or Moment.Pm or Moment.Am)
                return (Moment)match.Meaning.Value;
        return null;
    }
}
