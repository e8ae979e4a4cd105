using System.Collections.Immutable;

namespace OrientationBot.Knowledge.Accounts;

/// <summary>A person at work who may propose or decide changes. Valid, or it does not exist.</summary>
public sealed record Account
{
    /// <summary>Id of the account that the server's own command line is: whoever runs it already holds the database.</summary>
    public const string LocalId = "local";

    private const int LongestName = 80;

    /// <summary>An account.</summary>
    /// <param name="id">Opaque, never reused.</param>
    /// <param name="role">What they may do.</param>
    /// <param name="over">Territories (<c>dep:45</c>, <c>epci:…</c>, <c>bassin:…</c>, <c>reg:24</c>) of a mediator or a coordinator; ids of its sheets for a structure; nothing for an administrator, who is over all.</param>
    /// <exception cref="ArgumentException">The role and what it is over do not go together: see <see cref="Fault"/>.</exception>
    public Account(string id, Role role, ImmutableArray<string> over)
    {
        if (id.Length == 0 || Fault(role, over) is not null) throw new ArgumentException(Fault(role, over) ?? "an account has an id", nameof(over));
        (Id, Role, Over) = (id, role, over);
    }

    /// <summary>Opaque id, never reused.</summary>
    public string Id { get; }

    /// <summary>What they may do.</summary>
    public Role Role { get; }

    /// <summary>Ids of territories, or of sheets for <see cref="Role.Structure"/>; empty for an administrator.</summary>
    public ImmutableArray<string> Over { get; }

    /// <summary>Where codes are sent; null for the local account.</summary>
    public EmailAddress? Email { get; init; }

    /// <summary>How they want to be called; null when it was not given.</summary>
    public string? Name { get; init => field = value is null ? null : Plain(value); }

    /// <summary>What history keeps of who did something: the role stays readable when the account is erased. <c>Coordinator:3f9a…</c></summary>
    public string Signature => $"{Role}:{Id}";

    /// <summary>Whoever runs the command line of the server.</summary>
    public static Account Local(Role role, ImmutableArray<string> over) => new(LocalId, role, over);

    /// <summary>Why a role cannot be over these; null when it can.</summary>
    public static string? Fault(Role role, ImmutableArray<string> over) => role switch
    {
        Role.Administrator => over.IsEmpty ? null : "an administrator is over everything: give no territory",
        Role.Structure => over.IsEmpty ? "a structure needs the id of its sheet" : null,
        Role.Mediator or Role.Coordinator => over.IsEmpty || !over.All(id => id.Contains(':', StringComparison.Ordinal)) ? "a mediator or a coordinator needs at least one territory, such as dep:45" : null,
        _ => "there is no such role",
    };

    /// <summary>A name on one line, without control characters.</summary>
    private static string? Plain(string name) =>
        new string([.. name.Where(c => !char.IsControl(c) && c is not (>= '\u202A' and <= '\u202E') and not (>= '\u2066' and <= '\u2069')).Take(LongestName)]).Trim() is { Length: > 0 } plain ? plain : null;
}
