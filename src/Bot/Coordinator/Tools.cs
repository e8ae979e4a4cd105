using System.Collections.Immutable;
using OrientationBot.Bot.Figures;
using OrientationBot.Geo.Gazetteer;
using OrientationBot.Knowledge.Accounts;
using OrientationBot.Knowledge.Directory.Requests;
using OrientationBot.Knowledge.Exchange;

namespace OrientationBot.Bot.Coordinator;

/// <summary>What the dialogue with people at work knows, beside what it is told: the same for every conversation.</summary>
/// <param name="Orders">Their set phrases.</param>
/// <param name="Gazetteer">The places.</param>
/// <param name="Words">The words in which sheets are changed.</param>
/// <param name="Reference">What reading sheets needs to know.</param>
internal sealed record Tools(OrderBook Orders, Gazetteer Gazetteer, ChangeWords Words, Reference Reference)
{
    /// <summary>Reads the periods that people name.</summary>
    public PeriodReader Periods { get; init; } = new([]);

    /// <summary>The words in which people speak of bassins.</summary>
    public BassinWords BassinWords { get; init; } = BassinWords.Empty;

    /// <summary>What communes and bassins are called.</summary>
    public BassinNames Bassins { get; } = new(Gazetteer);

    /// <summary>Who may do what, where.</summary>
    public Rights Rights { get; } = new(Gazetteer);

    /// <summary>Names of the territories of an account, as people say them.</summary>
    public ImmutableArray<string> Names(Account account) => account.Role == Role.Structure ? [] : [.. account.Over.Select(id => Gazetteer.ById(id)?.Name ?? id)];
}
