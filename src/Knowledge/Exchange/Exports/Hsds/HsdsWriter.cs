using System.Text.Json;
using OrientationBot.Knowledge.Directory;

namespace OrientationBot.Knowledge.Exchange.Exports.Hsds;

/// <summary>
/// Structures in Open Referral HSDS 3.0 (CC BY-SA 4.0, docs.openreferral.org): one object with a list for each kind of object, linked by their UUIDs as in the
/// tabular form of the specification; what has no list of its own (addresses, phones, attributes) is nested.
/// </summary>
internal static class HsdsWriter
{
    public static async Task<int> WriteAsync(IReadOnlyList<Structure> structures, Stream stream, Losses losses, CancellationToken cancellationToken)
    {
        var offering = structures.Where(s => s.Services != Services.None && !s.Access.HasFlag(Access.NoPublic)).ToList();
        await using var json = new Utf8JsonWriter(stream, JsonText.Readable);
        json.WriteStartObject();
        await json.ObjectsAsync("organizations", structures, s => OrganizationObject.Write(json, s, losses), cancellationToken);
        await json.ObjectsAsync("locations", structures, s => LocationObject.Write(json, s, losses), cancellationToken);
        await json.ObjectsAsync("services", offering, s => ServiceObject.Write(json, s, losses), cancellationToken);
        await json.ObjectsAsync("service_at_locations", offering, s => Link(json, s), cancellationToken);
        await json.ObjectsAsync("schedules", structures.SelectMany(s => Schedules.Of(s, losses).Select((schedule, i) => (s, schedule, i))), x => Schedules.Write(json, x.s, x.schedule, x.i), cancellationToken);
        json.WriteEndObject();
        await json.FlushAsync(cancellationToken);
        return structures.Count;
    }

    private static void Link(Utf8JsonWriter json, Structure structure)
    {
        json.WriteString("id", HsdsIds.Of("service_at_location", structure.Id));
        json.WriteString("service_id", HsdsIds.Of("service", structure.Id));
        json.WriteString("location_id", HsdsIds.Of("location", structure.Id));
    }
}
