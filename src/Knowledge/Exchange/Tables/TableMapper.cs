using System.Collections.Immutable;
using OrientationBot.Knowledge.Directory.Requests;
using static OrientationBot.Knowledge.Exchange.StandardNames;

namespace OrientationBot.Knowledge.Exchange.Tables;

/// <summary>Decides which column gives which field: the likeliest pair first, each field once. Pure.</summary>
/// <param name="reference">What reading needs to know.</param>
/// <param name="words">Everyday words of the closed lists.</param>
internal sealed class TableMapper(Reference reference, ChangeWords words)
{
    /// <summary>From here on a guess is shown, from there on it needs no question.</summary>
    public const double Possible = 0.4, Certain = 0.58;

    private const int MostCandidates = 4;
    private readonly ColumnGuesser _guesser = new(new(reference.Communes, words), words);

    /// <summary>Reads a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="remembered">What the columns gave the last time, by their keys; empty the first time.</param>
    public TableReading Read(Table table, IReadOnlyDictionary<string, string> remembered)
    {
        var guesses = table.Columns.ToDictionary(c => c, c => _guesser.Guess(table, c));
        var chosen = new Dictionary<TableColumn, ColumnGuess>();
        var known = table.Columns.Where(c => remembered.ContainsKey(c.Key)).ToDictionary(c => c, c => ColumnTarget.Parse(remembered[c.Key]) ?? ColumnTarget.None);
        var taken = known.Values.Where(t => !t.MayRepeat).ToHashSet();
        var persons = table.Columns.Any(c => c.Key is "prenom" or "first name");
        foreach (var (column, guess) in table.Columns.Where(c => !known.ContainsKey(c)).SelectMany(c => guesses[c].Select(g => (c, Without(g, c, persons)))).OrderByDescending(p => p.Item2.Score).ToList())
            if (guess.Score >= Possible && !chosen.ContainsKey(column) && (guess.Target.MayRepeat || taken.Add(guess.Target))) chosen[column] = guess;
        return NameFound(new(table.Name, table.Rows.Length, [.. table.Columns.Select(c => Reading(table, c, guesses[c], chosen.GetValueOrDefault(c), known))]), table);
    }

    /// <summary>« Nom » beside « Prénom » is the name of a person.</summary>
    private static ColumnGuess Without(ColumnGuess guess, TableColumn column, bool persons) =>
        persons && guess.Target.Field == NameColumn && column.Key.Split(' ') is ["nom", ..] ? guess with { Score = guess.Score * 0.3 } : guess;

    private static ColumnReading Reading(Table table, TableColumn column, ImmutableArray<ColumnGuess> guesses, ColumnGuess? chosen, Dictionary<TableColumn, ColumnTarget> known)
    {
        var example = table.Values(column).FirstOrDefault("");
        var candidates = chosen is null || guesses.Take(MostCandidates).Contains(chosen) ? guesses.Take(MostCandidates) : guesses.Take(MostCandidates - 1).Append(chosen);
        var (target, origin) = known.TryGetValue(column, out var before) ? (before, ColumnOrigin.Remembered)
            : chosen is not { Target.IsRead: true } ? (ColumnTarget.None, ColumnOrigin.Nobody)
            : (chosen.Target, IsCertain(chosen, guesses) ? ColumnOrigin.Sure : ColumnOrigin.Doubtful);
        return new(column.Number, column.Key, column.Header, target, origin, [.. candidates], example);
    }

    /// <summary>Likely enough, and no other free reading nearly as likely.</summary>
    private static bool IsCertain(ColumnGuess chosen, ImmutableArray<ColumnGuess> guesses) =>
        chosen.Score >= Certain && !guesses.Any(g => g.Target != chosen.Target && g.Target.IsRead && chosen.Score - g.Score < 0.05 && g.Header >= chosen.Header && g.Header > 0);

    /// <summary>A table of places has names somewhere: where no header says so, the first column of names is asked about.</summary>
    private static TableReading NameFound(TableReading reading, Table table)
    {
        if (reading.HasName) return reading;
        var free = reading.Columns.Where(c => c.Origin == ColumnOrigin.Nobody && !HeaderWords.Read(c.Header).ContainsKey(ColumnTarget.Ignored));
        var first = free.FirstOrDefault(c => table.Values(table.Columns[c.Number - 1]).ToList() is var values && values.TrueForAll(ValueShapes.IsName) && values.Distinct().Count() == values.Count);
        if (first is null) return reading;
        var guess = new ColumnGuess(new(NameColumn), Possible, 0, null, reading.Rows);
        return reading.With(first with { Candidates = [guess, .. first.Candidates] }, guess.Target, ColumnOrigin.Doubtful);
    }
}
