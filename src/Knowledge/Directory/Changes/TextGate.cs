using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using OrientationBot.Knowledge.Exchange;

namespace OrientationBot.Knowledge.Directory.Changes;

/// <summary>The door of every field: text that hides, turns or pretends to be markup does not come in.</summary>
/// <remarks>Trojan Source (CVE-2021-42574) for the direction marks; the tags of plane 14 hide words from people and not from machines.</remarks>
internal static partial class TextGate
{
    /// <summary>Holds together the emoji of a family, and hides nothing.</summary>
    private const int ZeroWidthJoiner = 0x200D;

    private static readonly SearchValues<char> Plain = SearchValues.Create([.. Enumerable.Range(' ', '~' - ' ' + 1).Select(c => (char)c), .. "\n\t\ràâäçéèêëîïôöùûüÿœæÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸŒÆ’«»°–—…€\u00A0"]);

    /// <summary>The first fault of a text; null when it may come in.</summary>
    /// <param name="field">The field, for the fault.</param>
    /// <param name="text">The text.</param>
    /// <param name="lines">True where line breaks are allowed.</param>
    public static FieldFault? Fault(string field, string text, bool lines)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var whole = Rune.TryGetRuneAt(text, i, out var rune);
            if (!whole || (Hides(rune) && !(lines && rune.Value == '\n')))
                return new(field, FaultKind.HiddenCharacter, $"U+{(whole ? rune.Value : text[i]):X4}", i);
            if (!rune.IsBmp) i++;
        }
        return Markup().Match(text) is { Success: true } markup ? new(field, FaultKind.Markup, markup.Value, markup.Index) : null;
    }

    /// <summary>The first fault of every cell that a change writes.</summary>
    public static ImmutableArray<FieldFault> Faults(SheetChange change) =>
        [.. change.Changes.Select(c => Fault(c.Field, c.After, lines: c.Field == StandardNames.DetailsColumn)).OfType<FieldFault>()];

    /// <summary>The text without what hides or turns: a file is not asked again, so its cells are made harmless.</summary>
    public static string Cleaned(string text)
    {
        if (!text.AsSpan().ContainsAnyExcept(Plain)) return text;
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            if (!Hides(rune) || rune.Value is '\n' or '\t' or '\r') clean.Append(rune.ToString());
        return clean.ToString();
    }

    private static bool Hides(Rune rune) => Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
        && rune.Value != ZeroWidthJoiner;

    // « < 26 ans » is no tag; « <b », « </b », « <!-- » and « ](http… » are.
    [GeneratedRegex(@"<[a-zA-Z/!?]|\]\s*\(", RegexOptions.CultureInvariant)]
    private static partial Regex Markup();
}
