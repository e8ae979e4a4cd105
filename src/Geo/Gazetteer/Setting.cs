namespace OrientationBot.Geo.Gazetteer;

/// <summary>How a name stands in its text.</summary>
/// <param name="Ordinary">True when the words are ordinary French too.</param>
/// <param name="Letters">How many letters the name has.</param>
/// <param name="WordCount">How many words.</param>
/// <param name="Cue">What the words before announce.</param>
/// <param name="Last">True when it ends a text of more words, and nothing before announces anything: « atelier pix tours ».</param>
/// <param name="Apart">True when it ends a text after a comma of its own: « passeport, la loupe ».</param>
/// <param name="InStreet">True when the words may belong to the name of a street: « rue George Sand ».</param>
internal readonly record struct Setting(bool Ordinary, int Letters, int WordCount, Cue Cue, bool Last, bool Apart, bool InStreet)
{
    /// <summary>So many ordinary words in the order of a name are the name (« château du loir »).</summary>
    private const int LongName = 3;

    public static Setting Of(TextWords words, int first, int end, PlaceNames names)
    {
        var cue = Cues.Before(words, first);
        var last = cue == Cue.None && first > 0 && end == words.Count;
        var apart = last && !words[first].Is(WordMarks.Joined) && !words[first].Is(WordMarks.Opening);
        return new(!IsLong(words, first, end) && names.AreOrdinary(words, first, end), words.Glued(first, end).Length, end - first, cue, last, apart, Streets.MayHold(words, first));
    }

    private static bool IsLong(TextWords words, int first, int end) => end - first - (NameForms.IsArticle(words.Letters(first)) ? 1 : 0) >= LongName;
}
