using System.Collections.Frozen;
using NodaTime;
using OrientationBot.Knowledge.Hours.Rules;

namespace OrientationBot.Knowledge.Hours.Grammar;

/// <summary>The words of the grammar, with the spellings that leave no doubt.</summary>
internal static class Words
{
    private static readonly string[] Days = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];
    private static readonly string[] Months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    private static readonly FrozenDictionary<string, IsoDayOfWeek> OtherDays = Spellings(
        "lu lun lundi mon monday|ma mardi tue tues tuesday|me mer mercredi wed wednesday|je jeu jeudi thu thur thurs thursday"
        + "|ve ven vendredi fri friday|sam samedi sat saturday|di dim dimanche sun sunday", i => (IsoDayOfWeek)(i + 1));

    private static readonly FrozenDictionary<string, int> OtherMonths = Spellings(
        "january|february|march|april||june|july|august|sept september|october|november|december", i => i + 1);

    private static readonly FrozenDictionary<string, SunEvent> Sun = Spellings("dawn|sunrise|sunset|dusk", i => (SunEvent)i);

    private static readonly FrozenDictionary<string, OpeningState> States = Spellings("off closed|open|unknown", i => (OpeningState)i);

    public static string Name(IsoDayOfWeek day) => Days[(int)day - 1];

    public static string NameOfMonth(int month) => Months[month - 1];

    /// <summary>The weekday of a word; <paramref name="usual"/> is false for another spelling than OSM's two letters.</summary>
    public static IsoDayOfWeek? Weekday(string word, out bool usual)
    {
        var index = Array.FindIndex(Days, d => d.Equals(word, StringComparison.OrdinalIgnoreCase));
        usual = index >= 0;
        return usual ? (IsoDayOfWeek)(index + 1) : OtherDays.TryGetValue(word, out var day) ? day : null;
    }

    /// <summary>The month of a word, 1 to 12; <paramref name="usual"/> is false for another spelling than OSM's three letters.</summary>
    public static int? Month(string word, out bool usual)
    {
        var index = Array.FindIndex(Months, m => m.Equals(word, StringComparison.OrdinalIgnoreCase));
        usual = index >= 0;
        return usual ? index + 1 : OtherMonths.TryGetValue(word, out var month) ? month : null;
    }

    public static SunEvent? Event(string word) => Sun.TryGetValue(word, out var found) ? found : null;

    public static OpeningState? State(string word) => States.TryGetValue(word, out var found) ? found : null;

    private static FrozenDictionary<string, T> Spellings<T>(string table, Func<int, T> value) =>
        table.Split('|').SelectMany((row, i) => row.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => (Word: w, Value: value(i))))
            .ToFrozenDictionary(p => p.Word, p => p.Value, StringComparer.OrdinalIgnoreCase);
}
