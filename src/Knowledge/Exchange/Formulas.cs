using System.Buffers;

namespace OrientationBot.Knowledge.Exchange;

/// <summary>Cells of a CSV file that a spreadsheet would calculate: « =HYPERLINK(…) » in a name is no name but a trap for whoever opens the export.</summary>
/// <remarks>
/// As OWASP advises (« CSV Injection »), a cell that begins with = + - @, a tab or a line break gets an apostrophe in front; reading such a file takes it off again.
/// Numbers stay as they are, for they calculate nothing: phones (« +33… », which the schema of the standard requires in that form) and coordinates.
/// </remarks>
internal static class Formulas
{
    private const char Guard = '\'';

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789.");

    public static string Disarmed(string cell) => Begins(cell) ? Guard + cell : cell;

    public static string Restored(string cell) => cell.Length > 1 && cell[0] == Guard && Begins(cell[1..]) ? cell[1..] : cell;

    private static bool Begins(string cell) =>
        cell.Length > 0 && cell[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' && cell.AsSpan(1).ContainsAnyExcept(Digits);
}
