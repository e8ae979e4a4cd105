using System.Globalization;
using NodaTime;
using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Exchange;
using OrientationBot.Knowledge.Understanding;

namespace OrientationBot.Knowledge.Tests.Understanding;

/// <summary>Constraints in the columns of <c>constraints.csv</c>.</summary>
internal static class ConstraintColumns
{
    private static readonly LocalTime s_noon = new(12, 0);

    public static string Of(Constraints c) => string.Join(
        ';', c.Age?.ToString(CultureInfo.InvariantCulture), Names(StandardNames.Publics, c.Publics), When(c.When), c.Free ? "free" : "",
        Names(StandardNames.Care, c.Care), Names(StandardNames.Ways, c.Ways), Contact(c.Contact),
        c.MaxKilometres?.ToString(CultureInfo.InvariantCulture), c.Itinerant ? "yes" : "");

    private static string Names<T>(ClosedList<T> list, T value)
        where T : struct, Enum => string.Join('|', list.Names(value));

    private static string Contact(Access access)
    {
        (Access Flag, string Name)[] names = [(Access.Phone, "phone"), (Access.Mail, "mail"), (Access.OnlineAppointment, "appointment"), (Access.DropIn, "drop-in")];
        return string.Join('|', names.Where(n => access.HasFlag(n.Flag)).Select(n => n.Name));
    }

    private static string When(When? when) => when is null ? "" : string.Join(' ', Day(when).Concat(Hours(when)));

    private static IEnumerable<string> Day(When when)
    {
        string[] ahead = ["today", "tomorrow", "after-tomorrow"];
        if (when.Now) yield return "now";
        if (when.DaysAhead is { } days) yield return ahead[days];
        if (when.Weekend) yield return "weekend";
        if (when.Day is { } day) yield return day.ToString()[..2].ToLowerInvariant();
        if (when.Date is { } date) yield return string.Create(CultureInfo.InvariantCulture, $"date:{date.Month:00}-{date.Day:00}");
        if (when.Month is { } month) yield return string.Create(CultureInfo.InvariantCulture, $"month:{month}");
    }

    private static IEnumerable<string> Hours(When when)
    {
        if (when is { From: null, To: { } end } && end == s_noon) return ["morning"];
        if (when is { From: { } start, To: null } && start == s_noon) return ["afternoon"];
        if (when is { Evening: true, To: null }) return ["evening"];
        return [.. Hour("after", when.From), .. Hour("before", when.To)];
    }

    private static IEnumerable<string> Hour(string word, LocalTime? time) =>
        time is { } at ? [string.Create(CultureInfo.InvariantCulture, $"{word}:{at.Hour:00}:{at.Minute:00}")] : [];
}
