using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace OrientationBot.Knowledge.Tests.Hours;

/// <summary>Cuts a line of a case file at its commas, quotes respected.</summary>
internal static partial class CsvLine
{
    public static ImmutableArray<string> Cells(string line) => [.. Cell().Matches(line).Select(m => Unquoted(m.Groups[1].Value))];

    private static string Unquoted(string cell) =>
        cell is ['"', .., '"'] ? cell[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal) : cell;

    [GeneratedRegex("(?:^|,)(\"(?:[^\"]|\"\")*\"|[^,]*)")]
    private static partial Regex Cell();
}
