namespace OrientationBot.Knowledge.Hours;

/// <summary>What may be wrong in a text of opening hours.</summary>
public enum HoursProblemKind
{
    /// <summary>The text holds no rule at all.</summary>
    Empty,
    /// <summary>The text is longer than any hours are; nothing was read.</summary>
    TooLong,
    /// <summary>Something stands where the grammar allows nothing of the kind; the rule it stands in was left out, or cut there.</summary>
    Unexpected,
    /// <summary>A number is outside its range (hour 61, week 54, day 32); the rule was left out.</summary>
    OutOfRange,
    /// <summary>A comment has no closing quote; it was read to the end.</summary>
    UnclosedComment,
    /// <summary>An unusual spelling that leaves no doubt (« Mon », « 9h30 », a long dash).</summary>
    Spelling,
    /// <summary>Two rules without a separator; read as two rules.</summary>
    MissingSeparator,
    /// <summary>A repetition within a span (« 10:00-16:00/90 »): the whole span is taken as open.</summary>
    Repetition,
}

/// <summary>One thing that is wrong or doubtful in a text of opening hours, with its place.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Position">Where it starts, in characters from 0.</param>
/// <param name="Text">The piece of text concerned; may be empty at the end.</param>
public sealed record HoursProblem(HoursProblemKind Kind, int Position, string Text)
{
    /// <summary>True when a part of the text was not used; false when everything was, with some indulgence.</summary>
    public bool IsError => Kind is HoursProblemKind.Empty or HoursProblemKind.TooLong or HoursProblemKind.Unexpected or HoursProblemKind.OutOfRange;

    /// <summary>The problem in one line, for operators.</summary>
    public override string ToString() => Kind switch
    {
        HoursProblemKind.Empty => "no hours in the text",
        HoursProblemKind.TooLong => "longer than any opening hours",
        HoursProblemKind.Unexpected when Text.Length == 0 => $"at {Position}: the text stops too early",
        HoursProblemKind.Unexpected => $"at {Position}: « {Text} » was not expected here",
        HoursProblemKind.OutOfRange => $"at {Position}: « {Text} » is out of range",
        HoursProblemKind.UnclosedComment => $"at {Position}: the comment has no closing quote",
        HoursProblemKind.Spelling => $"at {Position}: « {Text} » is unusual but understood",
        HoursProblemKind.MissingSeparator => $"at {Position}: a « ; » is missing before « {Text} »",
        _ => $"at {Position}: the repetition « {Text} » is ignored",
    };
}
