using OrientationBot.Knowledge.Understanding;

namespace OrientationBot.Bot.Citizen;

/// <summary>The value of a button, <c>verb</c> or <c>verb:argument</c>: the only place that writes and reads them.</summary>
/// <param name="Verb">What it does.</param>
/// <param name="Argument">On what; empty for most verbs.</param>
internal readonly record struct Choice(string Verb, string Argument)
{
    public const string Other = "other", Choices = "choices", More = "more", NoneOfThese = "none", Wrong = "wrong", WrongNeed = "wrong-need",
        WrongPlace = "wrong-place", Human = "human", Restart = "restart", NewSearch = "new", Resume = "resume", Next = "next", No = "no", Skip = "skip",
        Remote = "remote", Itinerant = "itinerant", Towns = "towns", Here = "here";

    public const string NeedVerb = "need", PlaceVerb = "place", ShowVerb = "show", DetailVerb = "detail", ReportVerb = "report";

    public static string ForNeed(string id) => $"{NeedVerb}:{id}";

    public static string ForPlace(string id) => $"{PlaceVerb}:{id}";

    public static string Show(string structure) => $"{ShowVerb}:{structure}";

    public static string Ask(string structure, Detail detail) => $"{DetailVerb}:{structure}:{Spell(detail)}";

    public static string Report(string structure) => $"{ReportVerb}:{structure}";

    /// <summary>Reads the value of a button; any text is one, unknown verbs are simply nobody's.</summary>
    public static Choice Parse(string value) => value.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon
        ? new(value[..colon], value[(colon + 1)..])
        : new(value, "");

    /// <summary>The structure and the detail of a <c>detail:ID:hours</c>; null when it is not one.</summary>
    public (string Structure, Detail Detail)? AsDetail()
    {
        var colon = Argument.LastIndexOf(':');
        return Verb == DetailVerb && colon > 0 && Enum.TryParse<Detail>(Argument[(colon + 1)..], ignoreCase: true, out var detail) ? (Argument[..colon], detail) : null;
    }

    private static string Spell(Detail detail) => detail.ToString().ToLowerInvariant();
}
