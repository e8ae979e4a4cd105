namespace OrientationBot.Bot.Files;

/// <summary>Names of files as whoever sent them wrote them: shown, never opened.</summary>
internal static class FileNames
{
    private const int Longest = 60;
    private const string Nameless = "fichier";

    /// <summary>The last part of a path, letters and digits of it and a few signs, short.</summary>
    public static string Harmless(string name)
    {
        var last = name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        var plain = new string([.. last.Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_' or '.').Take(Longest)]).Trim(' ', '.');
        return plain.Length > 0 ? plain : Nameless;
    }
}
