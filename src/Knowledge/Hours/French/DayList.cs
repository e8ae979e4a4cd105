using System.Collections.Immutable;
using NodaTime;

namespace OrientationBot.Knowledge.Hours.French;

/// <summary>A list of days: « du mardi au samedi », « mar-mer-jeu-ven », « lundi, mardi et jeudi », « 2ème et 4ème jeudi du mois ».</summary>
/// <param name="Days">The days.</param>
/// <param name="LooseRanks">Ranks without a day of their own: « (2e et 4e du mois) ».</param>
/// <param name="Next">Index of the first token after the list.</param>
/// <param name="Ambiguous">The words of a dash that may mean « and » or « to »; null otherwise.</param>
internal sealed record DayList(ImmutableArray<NamedDay> Days, ImmutableArray<int> LooseRanks, int Next, string? Ambiguous)
{
    /// <summary>True for what a list of days begins with.</summary>
    public static bool Starts(FrenchToken token) => token.Kind is Word.Day or Word.Nth or Word.EveryDay or Word.WeekEnd;

    public static DayList Read(ImmutableArray<FrenchToken> tokens, int at) => new Reader(tokens, at).Read();

    private sealed class Reader(ImmutableArray<FrenchToken> tokens, int at)
    {
        private readonly List<NamedDay> _days = [];
        private readonly List<int> _ranks = [];
        private int _at = at;
        private string? _ambiguous;

        public DayList Read()
        {
            while (true)
            {
                ReadOne();
                if (Peek(_at).Kind == Word.OfMonth) _at++;
                var next = SkipLinks(_at);
                if (next >= tokens.Length || !Starts(tokens[next])) break;
                _at = next;
            }
            return new([.. _days.Distinct()], [.. _ranks], _at, _ambiguous);
        }

        private void ReadOne()
        {
            var token = tokens[_at++];
            if (token.Kind == Word.Nth) _ranks.Add(token.Value);
            else if (token.Kind == Word.EveryDay) AddRange(IsoDayOfWeek.Monday, IsoDayOfWeek.Sunday);
            else if (token.Kind == Word.WeekEnd) AddRange(IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday);
            else ReadDay((IsoDayOfWeek)token.Value, token.Text);
        }

        private void ReadDay(IsoDayOfWeek from, string words)
        {
            if (_ranks.Count > 0)
            {
                _days.AddRange(_ranks.Select(rank => new NamedDay(from, rank)));
                _ranks.Clear();
            }
            else if (RangeEnd(from, words) is { } to) AddRange(from, to);
            else _days.Add(new(from));
        }

        /// <summary>The last day of « du lundi au vendredi » or « lundi-vendredi »; null when the next day is only one more.</summary>
        private IsoDayOfWeek? RangeEnd(IsoDayOfWeek from, string words)
        {
            var link = _at;
            while (Peek(link).Kind == Word.Filler) link++;
            var end = link + 1;
            while (Peek(end).Kind == Word.Filler) end++;
            if (Peek(link).Kind is not (Word.Range or Word.Dash) || Peek(end).Kind != Word.Day) return null;
            var to = (IsoDayOfWeek)Peek(end).Value;
            if (Peek(link).Kind == Word.Dash && !DashMeansTo(from, to, link, end, $"{words} - {Peek(end).Text}")) return null;
            _at = end + 1;
            return to;
        }

        /// <summary>A dash means « to » between two days only, when none of those between is named elsewhere in the text.</summary>
        private bool DashMeansTo(IsoDayOfWeek from, IsoDayOfWeek to, int link, int end, string words)
        {
            var isChain = Peek(end + 1).Kind == Word.Dash && Peek(end + 2).Kind == Word.Day
                || (link >= 2 && Peek(link - 2).Kind == Word.Dash && link >= 3 && Peek(link - 3).Kind == Word.Day);
            var named = tokens.Where(t => t.Kind == Word.Day).Select(t => (IsoDayOfWeek)t.Value);
            if (isChain || to <= from || named.Any(day => day > from && day < to)) return false;
            if (to - from is > 1 and < 4) _ambiguous = words;
            return true;
        }

        private void AddRange(IsoDayOfWeek from, IsoDayOfWeek to)
        {
            for (var day = from; ; day = day == IsoDayOfWeek.Sunday ? IsoDayOfWeek.Monday : day + 1)
            {
                _days.Add(new(day));
                if (day == to) return;
            }
        }

        private int SkipLinks(int from)
        {
            while (Peek(from).Kind is Word.And or Word.Slash or Word.Dash or Word.Filler) from++;
            return from;
        }

        private FrenchToken Peek(int index) => index < tokens.Length ? tokens[index] : new(Word.End, "", 0);
    }
}
