namespace OrientationBot.Knowledge.Exchange;

/// <summary>What an import has to say about a row.</summary>
public enum RemarkKind
{
    /// <summary>Refused: no identifier.</summary>
    NoIdentifier,
    /// <summary>Refused: no name.</summary>
    NoName,
    /// <summary>Refused: the commune cannot be recognised; the detail is what was written.</summary>
    UnknownCommune,
    /// <summary>Refused: the row has more or fewer cells than the file has columns.</summary>
    ShiftedCells,
    /// <summary>Refused: the identifier was met earlier in the same file; the detail is the identifier.</summary>
    RepeatedIdentifier,
    /// <summary>Refused: no date, or one that cannot be read; the detail is what was written.</summary>
    UnreadableDate,
    /// <summary>Refused: the structure is, or would be, in no territory of whoever imports; the detail is the commune.</summary>
    OtherTerritory,
    /// <summary>Doubt: a value that no list knows, left out; the detail is « column: value ».</summary>
    UnknownValue,
    /// <summary>Doubt: an older value with no exact counterpart, kept as the nearest one; the detail is « old → new ».</summary>
    MappedValue,
    /// <summary>Doubt: the phone cannot be one; the detail is what was written.</summary>
    UnreadablePhone,
    /// <summary>Doubt: several phones in the cell, the first valid one is kept.</summary>
    SeveralPhones,
    /// <summary>Doubt: an address of the web that cannot be one; the detail is what was written.</summary>
    UnreadableAddress,
    /// <summary>Doubt: hours that could not be understood; the detail is what was written.</summary>
    UnreadableHours,
    /// <summary>Doubt: hours understood in part; the detail is what was written.</summary>
    HoursPartlyRead,
    /// <summary>Doubt: no coordinates; the commune's centre stands for them.</summary>
    NoPosition,
    /// <summary>Doubt: farther than 10 km from the centre of its commune, which stands for it; the detail is the distance in km.</summary>
    FarFromCommune,
    /// <summary>Doubt: the commune lies in the region, the coordinates do not; the commune's centre stands for them.</summary>
    OutsideRegion,
    /// <summary>Doubt: no commune of that name has that postal code; the detail is what was written and what was chosen.</summary>
    CommuneUnsure,
    /// <summary>Doubt: the commune was merged; the detail is « former → today's ».</summary>
    MergedCommune,
    /// <summary>Doubt: no street.</summary>
    NoStreet,
    /// <summary>Doubt: services inferred from what the source says of the structure, not declared.</summary>
    ServicesInferred,
    /// <summary>Doubt: the label was renamed or may have been lost; the detail is the label.</summary>
    LabelToVerify,
    /// <summary>Doubt: looks like another structure; the detail is its identifier, the probability out of 100 and the reasons by name.</summary>
    PossibleDuplicate,
    /// <summary>A person said otherwise since the date of the source: their word stands; the detail is the column.</summary>
    Kept,
    /// <summary>A person closed the structure, or merged its sheet into another: it stays so.</summary>
    KeptClosed,
}

/// <summary>Something an import has to say about a row: why it is refused, or what is doubtful.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Detail">What was written, or a figure; null when the kind says all.</param>
public readonly record struct Remark(RemarkKind Kind, string? Detail = null)
{
    /// <summary>The remark in one line, for operators.</summary>
    public override string ToString() => Detail is null ? $"{Kind}" : $"{Kind}: {Detail}";
}
