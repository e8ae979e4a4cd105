namespace OrientationBot.Knowledge.Directory.Duplicates;

/// <summary>What two sheets can have in common, or not; each says nothing when one of the sheets does not tell.</summary>
public enum DuplicateSign
{
    /// <summary>Their own names are alike, once the commune, the kind of place and the articles are left out.</summary>
    SameName,
    /// <summary>Their own names differ.</summary>
    OtherName,
    /// <summary>One kind of place: a médiathèque is a bibliothèque, a MSAP became a France services place.</summary>
    SameKind,
    /// <summary>Two kinds of place, as their names say: a youth point, a town hall, a France services place.</summary>
    OtherKind,
    /// <summary>One street, however it is abbreviated.</summary>
    SameStreet,
    /// <summary>Two streets.</summary>
    OtherStreet,
    /// <summary>One number in one street.</summary>
    SameNumber,
    /// <summary>Two numbers.</summary>
    OtherNumber,
    /// <summary>Close to each other, nearer counting more; only positions that are no commune's centre.</summary>
    Near,
    /// <summary>Far from each other, farther counting more.</summary>
    Far,
    /// <summary>One phone.</summary>
    SamePhone,
    /// <summary>Two phones.</summary>
    OtherPhone,
    /// <summary>One e-mail address.</summary>
    SameMail,
    /// <summary>One host of web site or of mail that is not everybody's.</summary>
    SameSite,
    /// <summary>One SIRET or RNA.</summary>
    SameRegistration,
    /// <summary>One SIREN: the same owner, who may have many places.</summary>
    SameOwner,
    /// <summary>Two SIREN.</summary>
    OtherOwner,
    /// <summary>One source, which seldom names a place twice.</summary>
    SameSource,
    /// <summary>Two communes.</summary>
    OtherCommune,
}
