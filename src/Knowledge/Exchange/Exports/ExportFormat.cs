namespace OrientationBot.Knowledge.Exchange.Exports;

/// <summary>The formats that an export writes.</summary>
public enum ExportFormat
{
    /// <summary>National standard v1, CSV.</summary>
    Csv,
    /// <summary>National standard v1, JSON array of the same fields.</summary>
    Json,
    /// <summary>National standard v1 in a workbook (Office Open XML): every cell is text.</summary>
    Xlsx,
    /// <summary>data·inclusion v1: structures and services, JSON.</summary>
    DataInclusion,
    /// <summary>GeoJSON (RFC 7946): a point a structure.</summary>
    GeoJson,
    /// <summary>Open Referral HSDS 3.0: organizations, services, locations, services at locations, schedules; JSON.</summary>
    Hsds,
}
