namespace OrientationBot.Bot.Coverage;

/// <summary>Where the picture and the rows of a request are served.</summary>
internal static class CoverageAddress
{
    /// <summary>Stands for every structure where an address names a need.</summary>
    public const string Everything = "tout";

    /// <summary>First part of every address.</summary>
    public const string Root = "/coverage";

    /// <summary>The address without the format: <c>/coverage/droits-caf/dep:45</c>. Filters and another distance have none: the usual picture is shown.</summary>
    public static string Of(CoverageRequest request) => $"{Root}/{request.Need?.Id ?? Everything}/{Uri.EscapeDataString(request.Territory.Id)}";
}
