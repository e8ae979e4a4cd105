using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace OrientationBot.Knowledge.Exchange.Tables;

/// <summary>What a column may be.</summary>
/// <param name="Target">The field.</param>
/// <param name="Score">How likely, 0 to 1: the sum of its reasons.</param>
/// <param name="Header">What the header speaks for it, 0 to 1.</param>
/// <param name="Fitting">How many of the values looked at are such values; null for a field whose values look like nothing in particular.</param>
/// <param name="Of">How many values were looked at.</param>
public sealed record ColumnGuess(ColumnTarget Target, double Score, double Header, int? Fitting, int Of);

/// <summary>A column and what was made of it.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Key">Its header, spelling forgotten.</param>
/// <param name="Header">Its header; empty when it has none.</param>
/// <param name="Target">What it gives.</param>
/// <param name="Origin">Who says so.</param>
/// <param name="Candidates">What else it may be, likeliest first, the choice included.</param>
/// <param name="Example">One of its values.</param>
public sealed record ColumnReading(int Number, string Key, string Header, ColumnTarget Target, ColumnOrigin Origin, ImmutableArray<ColumnGuess> Candidates, string Example)
{
    /// <summary>The guess that was kept; null when there is none.</summary>
    [JsonIgnore]
    public ColumnGuess? Kept => Candidates.FirstOrDefault(c => c.Target == Target);
}

/// <summary>Who says what a column gives.</summary>
public enum ColumnOrigin
{
    /// <summary>Nobody: it is read by no one.</summary>
    Nobody,
    /// <summary>Header and values leave no doubt.</summary>
    Sure,
    /// <summary>A guess that a person should look at.</summary>
    Doubtful,
    /// <summary>A person said so, now.</summary>
    Said,
    /// <summary>A person said so, or agreed, the last time.</summary>
    Remembered,
}
