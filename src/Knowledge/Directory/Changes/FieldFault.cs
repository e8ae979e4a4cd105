namespace OrientationBot.Knowledge.Directory.Changes;

/// <summary>Why a wished value cannot stand in a field.</summary>
public enum FaultKind
{
    /// <summary>No sheet has such a field, or nobody changes it by hand.</summary>
    NoSuchField,
    /// <summary>A control character, or one that turns the direction of the text, at <see cref="FieldFault.Position"/>.</summary>
    HiddenCharacter,
    /// <summary>Markup (a tag of HTML, a link of Markdown) at <see cref="FieldFault.Position"/>: sheets are plain text.</summary>
    Markup,
    /// <summary>Longer than the field may be; <see cref="FieldFault.Text"/> is the most characters it takes.</summary>
    TooLong,
    /// <summary>Required, and empty.</summary>
    Required,
    /// <summary>None of the closed list of the standard.</summary>
    UnknownValue,
    /// <summary>No phone number of France.</summary>
    NotAPhone,
    /// <summary>Several numbers where the standard has one.</summary>
    SeveralPhones,
    /// <summary>No absolute http(s) address.</summary>
    NotALink,
    /// <summary>No e-mail address.</summary>
    NotAnEmail,
    /// <summary>Hours that cannot be read, at <see cref="FieldFault.Position"/>.</summary>
    NotHours,
    /// <summary>No commune is known by these names and codes, or they contradict each other.</summary>
    NotACommune,
    /// <summary>No coordinates, or ones that lie far from the commune.</summary>
    NotThere,
    /// <summary>No day, or a day to come.</summary>
    NotADay,
    /// <summary>Anything else that the readers of the standard make nothing of.</summary>
    Unreadable,
    /// <summary>The sheet is not in the state that the act supposes (closed, merged, open, unknown).</summary>
    WrongState,
}

/// <summary>Why one field is refused.</summary>
/// <param name="Field">The field, in the words of the standard.</param>
/// <param name="Kind">Why.</param>
/// <param name="Text">The piece of text at fault, or a figure; may be empty.</param>
/// <param name="Position">Where it starts in the wished value, in characters from 0; null when all of it is meant.</param>
public sealed record FieldFault(string Field, FaultKind Kind, string Text = "", int? Position = null);
