namespace OrientationBot.Knowledge.Hours.French;

/// <summary>What words mean in French opening hours.</summary>
internal enum Word
{
    /// <summary>Says nothing for hours (« de », « le », « horaires d'ouverture »).</summary>
    Filler,
    /// <summary>Not known.</summary>
    Other,
    /// <summary>What stands after the last piece.</summary>
    End,
    Time, Number, MendedTime,
    Day, EveryDay, WeekEnd, Nth, OfMonth, Month,
    /// <summary>« au », « à » between two things.</summary>
    Range,
    Dash,
    /// <summary>« et », a comma, « &amp; ».</summary>
    And,
    /// <summary>« / ».</summary>
    Slash,
    /// <summary>End of a sentence or line.</summary>
    Break,
    Closed, Except, Morning, Afternoon,
    Appointment,
    /// <summary>« sans rendez-vous »: parts the times before it from those after.</summary>
    DropIn,
    NotEveryWeek, Always,
    Term, SchoolHolidays, PublicHolidays, VaguePeriod, Dated,
}

/// <summary>A piece of the folded text.</summary>
/// <param name="Kind">What it means.</param>
/// <param name="Text">Its words, folded.</param>
/// <param name="Value">Minutes of a time, number, weekday (1 to 7), month (1 to 12) or rank (−1 for the last); else 0.</param>
internal readonly record struct FrenchToken(Word Kind, string Text, int Value)
{
    /// <summary>True for what may stand between two times or two days of one list.</summary>
    public bool IsLink => Kind is Word.Range or Word.Dash or Word.And or Word.Slash or Word.Filler;
}
