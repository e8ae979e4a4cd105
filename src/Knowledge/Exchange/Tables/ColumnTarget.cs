using System.Text.Json.Serialization;
using OrientationBot.Knowledge.Directory.Requests;
using static OrientationBot.Knowledge.Exchange.StandardNames;

namespace OrientationBot.Knowledge.Exchange.Tables;

/// <summary>What a column of a table gives: a field of the sheet, or yes and no about one value of it.</summary>
/// <param name="Field">A column of the national standard, <see cref="Position"/>, the hours of a day, or <see cref="Ignored"/>.</param>
/// <param name="Value">The value that each cell says yes or no about; null for a column of texts.</param>
public readonly record struct ColumnTarget(string Field, string? Value = null)
{
    /// <summary>Read by nobody.</summary>
    public const string Ignored = "-";

    /// <summary>Both coordinates in one cell.</summary>
    public const string Position = "position";

    private const string DayPrefix = "horaires_";
    private const char Separator = '=';

    /// <summary>Nobody reads it.</summary>
    public static ColumnTarget None { get; } = new(Ignored);

    /// <summary>The hours of each day, from Monday.</summary>
    internal static string[] Days { get; } = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"];

    /// <summary>The fields that a column can give.</summary>
    internal static string[] Fields { get; } =
    [
        NameColumn, AddressColumn, AddressDetailColumn, PostalCodeColumn, CommuneColumn, InseeCodeColumn, LatitudeColumn, LongitudeColumn, Position, PhoneColumn, EmailsColumn,
        WebSitesColumn, HoursColumn, .. Days.Select(Day), SummaryColumn, DetailsColumn, ServicesColumn, PublicsColumn, CareColumn, FeesColumn, AccessColumn, WaysColumn,
        TypesColumn, MobilityColumn, ProgrammesColumn, ParentColumn, PivotColumn, IdColumn, UpdatedColumn, AppointmentPageColumn, AccessibilityPageColumn,
    ];

    /// <summary>True for a column that somebody reads.</summary>
    [JsonIgnore]
    public bool IsRead => Field != Ignored;

    /// <summary>True when several columns may give the same field.</summary>
    internal bool MayRepeat => !IsRead || Value is not null || Field is ServicesColumn or DetailsColumn or PublicsColumn or CareColumn or AccessColumn or WaysColumn;

    /// <summary>The field of one day's hours.</summary>
    internal static string Day(string day) => DayPrefix + day;

    /// <summary>The target of a text; null when it names none.</summary>
    public static ColumnTarget? Parse(string text) => text.Split(Separator, 2) is [var field, var value]
        ? ListValues.Name(field, value) is { } known ? new(field, known) : null
        : text == Ignored ? None : Array.IndexOf(Fields, text) >= 0 ? new(text) : null;

    /// <summary>As it is kept: « services=Accès internet et matériel informatique ».</summary>
    public override string ToString() => Value is null ? Field : $"{Field}{Separator}{Value}";
}
