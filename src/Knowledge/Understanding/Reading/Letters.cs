namespace OrientationBot.Knowledge.Understanding.Reading;

/// <summary>Folds letters: lower case, no accents, ligatures undone. An own table, for <c>InvariantGlobalization</c> has none.</summary>
internal static class Letters
{
    private const string Accented = "àáâãäåçèéêëìíîïñòóôõöøùúûüýÿšžőűčćğışț";
    private const string Plain = "aaaaaaceeeeiiiinoooooouuuuyyszouccgist";

    private static readonly char[] s_folded = Table();

    /// <summary>The folded letter; <c>'\0'</c> for what is neither letter nor digit. Ligatures give their first letter.</summary>
    public static char Fold(char c) => c < s_folded.Length ? s_folded[c] : char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : '\0';

    /// <summary>The second letter of a ligature (œ, æ); <c>'\0'</c> for every other character.</summary>
    public static char Second(char c) => c is 'œ' or 'Œ' or 'æ' or 'Æ' ? 'e' : '\0';

    /// <summary>True for the apostrophes people type, straight, curly or wrong.</summary>
    public static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or 'ʼ' or '`' or '´';

    private static char[] Table()
    {
        var table = new char[0x250];
        for (var c = 0; c < table.Length; c++)
        {
            var lower = char.ToLowerInvariant((char)c);
            var at = Accented.IndexOf(lower, StringComparison.Ordinal);
            table[c] = at >= 0 ? Plain[at] : char.IsLetterOrDigit(lower) ? lower : '\0';
        }
        table['œ'] = table['Œ'] = 'o';
        table['æ'] = table['Æ'] = 'a';
        table['ß'] = 's';
        return table;
    }
}
