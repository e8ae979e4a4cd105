using System.Collections.Immutable;
using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Exchange;
using YamlDotNet.RepresentationModel;

namespace OrientationBot.Knowledge.Needs;

/// <summary>One entry of <c>needs.yml</c>, its own values checked; whether the entries fit together is for <see cref="NeedTreeReader"/>.</summary>
/// <param name="Id">Its identifier.</param>
/// <param name="Parent">Its branch; null for a branch.</param>
/// <param name="At">Where it stands.</param>
/// <param name="Groups">Groups of a branch.</param>
/// <param name="Need">What a leaf says; null for a branch.</param>
internal sealed record NeedEntry(string Id, string? Parent, YamlNode At, ImmutableArray<NeedGroup> Groups, Need? Need);

/// <summary>A group of leaves inside a branch.</summary>
internal sealed record NeedGroup(string Id, YamlNode At, ImmutableArray<string> Leaves);

/// <summary>Reads the keys of one entry.</summary>
internal sealed class NeedEntryReader(YamlFile file)
{
    private static readonly string[] s_keys =
        ["id", "parent", "groups", "services", "types", "prefers", "asks", "urgency", "audience", "sheets", "hubContact", "remote"];

    private readonly Dictionary<string, YamlNode> _values = [];

    /// <summary>The entry, or null when it has no usable identifier.</summary>
    public NeedEntry? Read(YamlNode node)
    {
        Collect(node, s_keys);
        if (!_values.TryGetValue("id", out var at))
        {
            file.Add(node, "A need has no id.");
            return null;
        }
        var id = file.Scalar(at);
        var parent = _values.TryGetValue("parent", out var p) ? file.Scalar(p) : null;
        return new(id, parent, at, [.. file.Items(_values.GetValueOrDefault("groups")).Select(Group)], parent is null ? null : Leaf(id, parent, at));
    }

    private Need Leaf(string id, string branch, YamlNode at)
    {
        var services = Flags(_values.GetValueOrDefault("services"), StandardNames.Services, "service").Aggregate(Services.None, (all, s) => all | s);
        var types = TypologySet.Of(Named<Typology>(_values.GetValueOrDefault("types"), "typology"));
        if (!_values.ContainsKey("urgency")) file.Add(at, $"The need {id} has no urgency.");
        return new(id, branch, services, types, Prefers(), [.. Named<Slot>(_values.GetValueOrDefault("asks"), "slot")], One<Urgency>("urgency"))
        {
            Professional = One<Audience>("audience") == Audience.Professional,
            HubContact = file.Flag(_values.GetValueOrDefault("hubContact")),
            Remote = file.Flag(_values.GetValueOrDefault("remote")),
            Sheets = [.. file.Items(_values.GetValueOrDefault("sheets")).Select(file.Scalar)],
        };
    }

    private Preference Prefers()
    {
        var parts = new Dictionary<string, YamlNode>();
        foreach (var (key, at, value) in file.Entries(_values.GetValueOrDefault("prefers")))
            if (key is "services" or "types" or "programmes" or "care") parts[key] = value;
            else file.Add(at, $"« {key} » cannot be preferred: services, types, programmes or care.");
        return new(
            Flags(parts.GetValueOrDefault("services"), StandardNames.Services, "service").Aggregate(Services.None, (all, s) => all | s),
            TypologySet.Of(Named<Typology>(parts.GetValueOrDefault("types"), "typology")),
            Flags(parts.GetValueOrDefault("programmes"), StandardNames.Programmes, "programme").Aggregate(NationalProgrammes.None, (all, p) => all | p),
            Flags(parts.GetValueOrDefault("care"), StandardNames.Care, "care").Aggregate(Care.None, (all, c) => all | c));
    }

    private NeedGroup Group(YamlNode node)
    {
        var parts = file.Entries(node).ToDictionary(e => e.Key, e => e.Value);
        if (!parts.TryGetValue("id", out var id)) file.Add(node, "A group has no id.");
        return new(id is null ? "" : file.Scalar(id), node, [.. file.Items(parts.GetValueOrDefault("leaves")).Select(file.Scalar)]);
    }

    private void Collect(YamlNode node, string[] known)
    {
        _values.Clear();
        foreach (var (key, at, value) in file.Entries(node))
            if (known.Contains(key)) _values[key] = value;
            else file.Add(at, $"« {key} » is no key of a need: {string.Join(", ", known)}.");
    }

    private List<T> Flags<T>(YamlNode? list, ClosedList<T> names, string what)
        where T : struct, Enum
    {
        var values = new List<T>();
        foreach (var item in file.Items(list))
            if (names.TryParse(file.Scalar(item), out var value)) values.Add(value);
            else file.Add(item, $"« {item} » is no {what} of the national standard.");
        return values;
    }

    private List<T> Named<T>(YamlNode? list, string what)
        where T : struct, Enum
    {
        var values = new List<T>();
        foreach (var item in file.Items(list))
            if (Enum.TryParse<T>(file.Scalar(item), ignoreCase: true, out var value) && Enum.IsDefined(value)) values.Add(value);
            else file.Add(item, $"« {item} » is no {what}.");
        return values;
    }

    private T One<T>(string key)
        where T : struct, Enum
    {
        if (!_values.TryGetValue(key, out var node) || Enum.TryParse<T>(file.Scalar(node), ignoreCase: true, out var value) && Enum.IsDefined(value))
            return node is null ? default : Enum.Parse<T>(file.Scalar(node), ignoreCase: true);
        file.Add(node, $"« {node} » is no {key}: {string.Join(", ", Enum.GetNames<T>())}.");
        return default;
    }

    private enum Audience
    {
        Citizen,
        Professional,
    }
}
