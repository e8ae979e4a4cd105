using System.Buffers;
using System.Text.RegularExpressions;
using OrientationBot.Knowledge.Understanding.Reading;

namespace OrientationBot.Knowledge.Understanding.Steps;

/// <summary>Covers personal data that only words announce: a password after « mon mot de passe est », a full name beside a birth date.</summary>
internal static partial class PersonalWords
{
    private static readonly SearchValues<char> s_signs = SearchValues.Create("@#$%&*_+=!?");

    /// <summary>The text with what is covered, and what it was; the same text when there was nothing.</summary>
    public static (string Text, PersonalData Masked) Apply(Tokens tokens, List<PhraseMatch> matches)
    {
        var text = tokens.Text;
        if (!matches.Exists(m => m.Meaning.Topic == Topic.Personal)) return (text, PersonalData.None);
        foreach (var cue in matches)
            if (cue.Meaning is { Topic: Topic.Personal, Value: (int)PersonalData.Password } && Secret.Match(text, tokens[cue.End - 1].End) is { Success: true } secret && LooksSecret(secret.Groups[1].ValueSpan))
                return (Hide(text, secret.Groups[1].Index, secret.Groups[1].Length), PersonalData.Password);
        return Identity(text, tokens, matches);
    }

    [GeneratedRegex(@"\G[\s:=«""]*(?:(?:c['’]est|cest|est|is)[\s:=«""]*)?(\S{4,})")]
    private static partial Regex Secret { get; }

    [GeneratedRegex(@"\b\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?(?:19|20)?\d{2}\b|\b\d{1,2}(?:er)?\s+\p{L}{3,9}\s+(?:19|20)\d{2}\b")]
    private static partial Regex Date { get; }

    /// <summary>Letters with figures or signs, or capitals inside: « Minou18! » but not « oublié ».</summary>
    private static bool LooksSecret(ReadOnlySpan<char> word)
    {
        var inside = word.TrimEnd(".,;!?)»\"");
        var figures = inside.ContainsAnyInRange('0', '9');
        return figures || inside.ContainsAny(s_signs) || (inside.Length > 1 && inside[1..].ContainsAnyInRange('A', 'Z') && inside.ContainsAnyInRange('a', 'z'));
    }

    private static (string Text, PersonalData Masked) Identity(string text, Tokens tokens, List<PhraseMatch> matches)
    {
        var told = matches.Exists(m => m.Meaning is { Topic: Topic.Personal, Value: (int)PersonalData.Identity });
        if (!told || Date.Match(text) is not { Success: true } date || Name(tokens, matches) is not { } name) return (text, PersonalData.None);
        var covered = date.Index > name.Start
            ? Hide(Hide(text, date.Index, date.Length), name.Start, name.Length)
            : Hide(Hide(text, name.Start, name.Length), date.Index, date.Length);
        return (covered, PersonalData.Identity);
    }

    /// <summary>The name after « je m'appelle », else the first two words in a row with a capital.</summary>
    private static (int Start, int Length)? Name(Tokens tokens, List<PhraseMatch> matches)
    {
        foreach (var cue in matches)
            if (cue.Meaning is { Topic: Topic.Personal, Value: (int)PersonalData.Identity } && cue.End + 1 < tokens.Count && tokens[cue.End].Capital)
                return Span(tokens, cue.End, cue.End + 2);
        for (var i = 0; i + 1 < tokens.Count; i++)
            if (tokens[i].Capital && tokens[i + 1].Capital && tokens[i + 1].Before == Pause.None) return Span(tokens, i, i + 2);
        return null;
    }

    private static (int Start, int Length) Span(Tokens tokens, int first, int end) => (tokens[first].Start, tokens[end - 1].End - tokens[first].Start);

    private static string Hide(string text, int start, int length) => string.Concat(text.AsSpan(0, start), PersonalDataMask.Cover, text.AsSpan(start + length));
}
