using OrientationBot.Knowledge.Understanding.Reading;

namespace OrientationBot.Knowledge.Understanding.Steps;

/// <summary>A structure called by name: a word for a kind of place, said as a name (« le PIMMS de Blois », « france services sancerre »).</summary>
internal sealed class StructureStep : IStep
{
    private const int LongestName = 4;

    /// <inheritdoc/>
    public string Name => "structure by name";

    /// <inheritdoc/>
    public Understanding Read(Utterance said, Understanding sofar)
    {
        if (said.Longest(Topic.Structure) is not { } kind || said.Covers(Topic.Aside, kind.First)) return sofar;
        var end = EndOfPlace(said, kind.End);
        if (end == kind.End) end = EndOfProperName(said, kind.End);
        return end == kind.End && !IsAll(said) ? sofar : sofar with { StructureName = Words(said, kind.First, end) };
    }

    /// <summary>« et la mairie ? »: nothing else is said.</summary>
    private static bool IsAll(Utterance said) =>
        !said.Has(Topic.Need) && said.HoldsOnly(Topic.Structure);

    private static int EndOfPlace(Utterance said, int from)
    {
        for (var i = from; i < said.Tokens.Count && i <= from + 2; i++)
        {
            if (said.Tokens[i].Before == Pause.Strong) return from;
            if (!said.InPlace(i)) continue;
            while (i < said.Tokens.Count && said.InPlace(i)) i++;
            return i;
        }
        return from;
    }

    private static int EndOfProperName(Utterance said, int from)
    {
        var end = from;
        while (end < said.Tokens.Count && end < from + LongestName && said.Tokens[end].Before == Pause.None
            && (said.Tokens[end].Capital || (end + 1 < said.Tokens.Count && said.Tokens[end + 1].Capital && said.Covers(Topic.Language, end)))) end++;
        return end;
    }

    private static string Words(Utterance said, int first, int end)
    {
        var words = new List<string>(end - first);
        for (var i = first; i < end; i++)
            if (i == first || !said.Covers(Topic.Language, i) || said.InPlace(i)) words.Add(said.Tokens.Word(i).ToString());
        return string.Join(' ', words);
    }
}
