using System.Collections.Immutable;
using OrientationBot.Knowledge.Exchange;
using static OrientationBot.Knowledge.Exchange.StandardNames;

namespace OrientationBot.Knowledge.Directory.Duplicates;

/// <summary>How two sheets could become one, field by field: a proposal for a person, who may choose otherwise.</summary>
/// <param name="Stays">The sheet to keep: the fresher one, then the fuller one.</param>
/// <param name="Goes">The other.</param>
/// <param name="Fields">The columns of the national standard in which they differ, in its order; <c>id</c>, <c>source</c> and <c>date_maj</c> go with the sheet.</param>
public sealed record MergeAdvice(Structure Stays, Structure Goes, ImmutableArray<FieldAdvice> Fields)
{
    private static readonly ImmutableHashSet<string> WithTheSheet = [IdColumn, SourceColumn, UpdatedColumn];

    /// <summary>The cells that would change on the sheet that stays: column → new cell.</summary>
    public ImmutableDictionary<string, string> Chosen => Fields.Where(f => f.Suggested != f.Kept).ToImmutableDictionary(f => f.Field, f => f.Suggested);

    /// <summary>Compares two sheets.</summary>
    public static MergeAdvice Of(Structure first, Structure second)
    {
        var (stays, goes) = Order(first, second);
        var rules = new FieldRules(stays, goes);
        var cells = StandardNames.Columns.Zip(StandardRow.Of(stays), StandardRow.Of(goes)).Where(c => c.Second != c.Third && !WithTheSheet.Contains(c.First));
        return new(stays, goes, [.. cells.Select(c => rules.Advise(c.First, c.Second, c.Third))]);
    }

    private static (Structure Stays, Structure Goes) Order(Structure a, Structure b) =>
        (b.Updated, Filled(b), a.Id).CompareTo((a.Updated, Filled(a), b.Id)) > 0 ? (b, a) : (a, b);

    private static int Filled(Structure structure) => StandardRow.Of(structure).Count(cell => cell.Length > 0);
}

/// <summary>What to do with one column.</summary>
/// <param name="Field">Column of the national standard.</param>
/// <param name="Kept">Cell of the sheet that stays.</param>
/// <param name="Other">Cell of the sheet that goes.</param>
/// <param name="Suggested">Cell proposed: one of them, or both lists together.</param>
/// <param name="Reason">Why.</param>
public readonly record struct FieldAdvice(string Field, string Kept, string Other, string Suggested, MergeReason Reason);

/// <summary>Why a cell is proposed.</summary>
public enum MergeReason
{
    /// <summary>The other sheet says nothing there.</summary>
    OnlyOneSays,
    /// <summary>Its sheet was verified later.</summary>
    Fresher,
    /// <summary>It says more: a SIRET rather than a SIREN, a longer text.</summary>
    MoreComplete,
    /// <summary>The other one is doubtful: a commune's centre, an unsure street, hours read in part.</summary>
    Surer,
    /// <summary>Two lists put together.</summary>
    Together,
    /// <summary>Nothing tells them apart: the person should be asked.</summary>
    Undecided,
}
