using System.Collections.Immutable;
using System.Text.Json;

namespace OrientationBot.Knowledge.Exchange.Tables;

/// <summary>JSON objects as a grid: one column a field, objects within objects flattened, a point of GeoJSON as two columns.</summary>
internal static class JsonGrid
{
    private const int Deepest = 4;

    /// <exception cref="BrokenFileException">There is no list of objects in it.</exception>
    public static Grid Of(JsonElement root)
    {
        var objects = List(root).Select(Fields).ToList();
        var columns = objects.SelectMany(o => o.Keys).Distinct().ToList();
        var rows = objects.Select((o, i) => new GridRow(i + 2, [.. columns.Select(column => o.GetValueOrDefault(column, ""))]));
        return new("", [new GridRow(1, [.. columns.Select(CellText.Of)]), .. rows]);
    }

    private static IEnumerable<JsonElement> List(JsonElement root)
    {
        if (root.ValueKind == JsonValueKind.Object) root = root.EnumerateObject().Select(p => p.Value).FirstOrDefault(v => v.ValueKind == JsonValueKind.Array && v.GetArrayLength() > 0 && v[0].ValueKind == JsonValueKind.Object);
        return root.ValueKind == JsonValueKind.Array ? root.EnumerateArray().Where(e => e.ValueKind == JsonValueKind.Object)
            : throw new BrokenFileException(1, "no list of objects") { Reason = BrokenReason.UnknownColumns };
    }

    private static Dictionary<string, string> Fields(JsonElement element)
    {
        var fields = new Dictionary<string, string>();
        Add(fields, "", element, 0);
        return fields;
    }

    private static void Add(Dictionary<string, string> fields, string name, JsonElement value, int depth)
    {
        if (value.ValueKind == JsonValueKind.Object && depth < Deepest)
            foreach (var property in value.EnumerateObject()) Add(fields, property.Name is "properties" or "geometry" ? "" : name.Length == 0 ? property.Name : $"{name} {property.Name}", property.Value, depth + 1);
        else if (name is "coordinates" && value.ValueKind == JsonValueKind.Array && value.GetArrayLength() >= 2 && value[0].ValueKind == JsonValueKind.Number)
            (fields[StandardNames.LongitudeColumn], fields[StandardNames.LatitudeColumn]) = (value[0].GetRawText(), value[1].GetRawText());
        else fields[name] = CellText.Of(Text(value));
    }

    private static string Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString() ?? "",
        JsonValueKind.Null or JsonValueKind.Undefined => "",
        JsonValueKind.Array => string.Join(StandardNames.ListSeparator, value.EnumerateArray().Select(Text)),
        _ => value.GetRawText(),
    };
}
