using System.Collections.Immutable;
using NodaTime;
using OrientationBot.Geo;

namespace OrientationBot.Knowledge.Directory.Changes;

/// <summary>The sheets that a coordinator wants to work on, of a territory or of all: the oldest first. Pure.</summary>
public static class SheetLists
{
    /// <summary>Those that nobody has confirmed since a day.</summary>
    public static ImmutableArray<Structure> OlderThan(this DirectorySnapshot directory, LocalDate day, Territory? territory = null) =>
        directory.Among(territory, s => s.Updated < day);

    /// <summary>Those without opening hours.</summary>
    public static ImmutableArray<Structure> WithoutHours(this DirectorySnapshot directory, Territory? territory = null) =>
        directory.Among(territory, s => s.Hours is null);

    /// <summary>Those without a phone number.</summary>
    public static ImmutableArray<Structure> WithoutPhone(this DirectorySnapshot directory, Territory? territory = null) =>
        directory.Among(territory, s => s.Phone is null);

    /// <summary>Those without an e-mail address: no reminder can reach them.</summary>
    public static ImmutableArray<Structure> WithoutEmail(this DirectorySnapshot directory, Territory? territory = null) =>
        directory.Among(territory, s => s.Emails.IsEmpty);

    /// <summary>Those that say themselves that something is to be verified.</summary>
    public static ImmutableArray<Structure> ToVerify(this DirectorySnapshot directory, Territory? territory = null) =>
        directory.Among(territory, s => s.Doubts != SheetDoubts.None);

    private static ImmutableArray<Structure> Among(this DirectorySnapshot directory, Territory? territory, Func<Structure, bool> test)
    {
        var communes = territory?.Communes.ToHashSet(StringComparer.Ordinal);
        return [.. directory.Structures.Where(s => test(s) && (communes?.Contains(s.Commune.Code) ?? true)).OrderBy(s => s.Updated).ThenBy(s => s.Id, StringComparer.Ordinal)];
    }
}
