using System.Collections.Immutable;
using OrientationBot.Geo.Gazetteer;
using OrientationBot.Knowledge.Accounts;

namespace OrientationBot.Bot.Commands;

/// <summary>Territories as they are given on the command line.</summary>
internal static class Territories
{
    /// <summary>The account of whoever runs the command line: they already hold the database, so no code is asked.</summary>
    /// <param name="role">The role they take.</param>
    /// <param name="given">Territories; the whole region when none is given to a role that needs one.</param>
    /// <param name="gazetteer">Knows the territories.</param>
    /// <param name="region">Code of the region served.</param>
    /// <exception cref="RefusalException">A territory does not exist, or the role takes none.</exception>
    public static Account Local(Role role, string[] given, Gazetteer gazetteer, string region) =>
        Account.Local(role, Of(role, given.Length > 0 || role == Role.Administrator ? given : [$"reg:{region}"], gazetteer));

    /// <summary>The territories, checked.</summary>
    /// <exception cref="RefusalException">A territory does not exist, or does not go with the role.</exception>
    public static ImmutableArray<string> Of(Role role, string[] given, Gazetteer gazetteer)
    {
        foreach (var id in given)
            if (role != Role.Structure && gazetteer.ById(id)?.Territory is null)
                throw new RefusalException($"--territory: there is no territory '{id}'. Give an id such as dep:45, epci:200066330, bassin:Vierzon or reg:24.");
        ImmutableArray<string> over = [.. given.Distinct(StringComparer.Ordinal)];
        return Account.Fault(role, over) is { } fault ? throw new RefusalException($"--role {role.ToString().ToLowerInvariant()}: {fault}.") : over;
    }
}
