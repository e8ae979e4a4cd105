using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using OrientationBot.Knowledge.Understanding;

namespace OrientationBot.Bot.Commands;

/// <summary>Constraints as JSON: only what was asked.</summary>
internal static class ConstraintsJson
{
    /// <summary>The constraints that are set, flags as lists of their names.</summary>
    public static JsonObject Of(Constraints asked)
    {
        var json = new JsonObject();
        if (asked.Age is { } age) json["age"] = age;
        Add(json, "publics", asked.Publics);
        if (asked.When is { } when) json["when"] = Of(when);
        if (asked.Free) json["free"] = true;
        Add(json, "care", asked.Care);
        Add(json, "ways", asked.Ways);
        Add(json, "contact", asked.Contact);
        if (asked.MaxKilometres is { } kilometres) json["maxKilometres"] = kilometres;
        if (asked.WithoutCar) json["withoutCar"] = true;
        if (asked.Itinerant) json["itinerant"] = true;
        if (asked.VoucherIssuer is { } issuer) json["voucherIssuer"] = issuer;
        return json;
    }

    private static JsonObject Of(When when)
    {
        var json = new JsonObject();
        if (when.Now) json["now"] = true;
        if (when.Day is { } day) json["day"] = Name(day);
        if (when.Weekend) json["weekend"] = true;
        if (when.DaysAhead is { } ahead) json["daysAhead"] = ahead;
        if (when.Date is { } date) json["date"] = $"{date.Month:00}-{date.Day:00}";
        if (when.Month is { } month) json["month"] = month;
        if (when.From is { } from) json["from"] = Time(from);
        if (when.To is { } to) json["to"] = Time(to);
        return json;
    }

    private static void Add<T>(JsonObject json, string name, T flags)
        where T : struct, Enum
    {
        var set = Enum.GetValues<T>().Where(f => Convert.ToInt64(f, null) != 0 && flags.HasFlag(f)).Select(f => (JsonNode)Name(f)).ToArray();
        if (set.Length > 0) json[name] = new JsonArray(set);
    }

    private static string Name<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    private static string Time(LocalTime time) => $"{time.Hour:00}:{time.Minute:00}";
}
