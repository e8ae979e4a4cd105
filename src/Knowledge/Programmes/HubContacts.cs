using System.Collections.Frozen;
using OrientationBot.Knowledge.Needs;

namespace OrientationBot.Knowledge.Programmes;

/// <summary>Who coordinates the Hub in a département.</summary>
/// <param name="Departement">Code of the département (« 18 »).</param>
/// <param name="Name">The organisation, never a person.</param>
/// <param name="Phone">Its public phone; null until a coordinator gives it.</param>
/// <param name="Email">Its public address; null until a coordinator gives it.</param>
/// <param name="Page">Its public page; null until a coordinator gives it.</param>
public sealed record HubContact(string Departement, string Name, string? Phone, string? Email, string? Page);

/// <summary>The coordinators of the Hub by département (<c>data/contacts.yml</c>), with the source of that list.</summary>
public sealed class HubContacts
{
    private static readonly string[] s_keys = ["departement", "name", "phone", "email", "page"];

    private readonly FrozenDictionary<string, HubContact> _contacts;

    private HubContacts(IEnumerable<HubContact> contacts, string source, PartialDate? verified) =>
        (_contacts, Source, Verified) = (contacts.ToFrozenDictionary(c => c.Departement), source, verified);

    /// <summary>Who says so, by a public name.</summary>
    public string Source { get; }

    /// <summary>When the list was last known to be right; null when unknown.</summary>
    public PartialDate? Verified { get; }

    /// <summary>Reads the contacts, or every problem with its line.</summary>
    /// <param name="path">Path of <c>contacts.yml</c>.</param>
    public static Loaded<HubContacts> Load(string path)
    {
        var problems = new List<Problem>();
        var file = new YamlFile(path, problems);
        var keys = new YamlKeys(file, file.Root(), "the contacts", ["source", "verified", "contacts"]);
        var (source, verified) = (keys.Must("source"), keys.Date("verified"));
        var contacts = keys.Items("contacts").Select(item => Contact(new(file, item, "a contact", s_keys))).ToList();
        foreach (var twice in contacts.CountBy(c => c.Departement).Where(c => c.Value > 1))
            problems.Add(new(path, 0, $"The département {twice.Key} stands twice."));
        return Loaded<HubContacts>.From(problems, () => new(contacts, source, verified));
    }

    /// <summary>Who coordinates a département; null outside the region.</summary>
    public HubContact? For(string departement) => _contacts.GetValueOrDefault(departement);

    private static HubContact Contact(YamlKeys keys) =>
        new(keys.Must("departement"), keys.Must("name"), keys.May("phone"), keys.May("email"), keys.May("page"));
}
