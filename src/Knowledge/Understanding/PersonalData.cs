namespace OrientationBot.Knowledge.Understanding;

/// <summary>Personal data that was typed and has been masked.</summary>
[Flags]
public enum PersonalData : byte
{
    /// <summary>None.</summary>
    None = 0,
    /// <summary>A phone number.</summary>
    Phone = 1,
    /// <summary>An e-mail address.</summary>
    Email = 2,
    /// <summary>A social-security number (NIR).</summary>
    Nir = 4,
    /// <summary>A bank card number.</summary>
    Card = 8,
    /// <summary>An IBAN.</summary>
    Iban = 16,
    /// <summary>A password.</summary>
    Password = 32,
    /// <summary>A full name with a birth date.</summary>
    Identity = 64,
}
