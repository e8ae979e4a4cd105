using System.Collections.Immutable;

namespace OrientationBot.Bot.Coordinator;

/// <summary>An order as it was given.</summary>
/// <param name="Order">What is asked.</param>
/// <param name="Rest">The free words that stand where the phrase has « … », folded; empty when it has none.</param>
internal readonly record struct Given(Order Order, string Rest);

/// <summary>Recognises orders: the whole message must be one of the phrases, so that the same words inside a citizen's sentence stay a citizen's.</summary>
internal sealed class OrderBook
{
    /// <summary>Stands for free words in a phrase.</summary>
    public const string Gap = "…";

    private readonly ImmutableDictionary<string, Order> _whole;
    private readonly ImmutableArray<(string Head, string Tail, Order Order)> _open;

    /// <param name="phrases">Phrases, folded to words, with at most one <see cref="Gap"/> and never at the start.</param>
    public OrderBook(IEnumerable<(string Phrase, Order Order)> phrases)
    {
        var all = phrases.ToLookup(p => p.Phrase.Contains(Gap, StringComparison.Ordinal));
        _whole = all[false].ToImmutableDictionary(p => p.Phrase, p => p.Order);
        _open = [.. all[true].Select(p => Cut(p.Phrase, p.Order)).OrderByDescending(p => p.Head.Length + p.Tail.Length)];
    }

    /// <summary>Nothing is an order.</summary>
    public static OrderBook Empty { get; } = new([]);

    /// <summary>The order that a message is; null when it is none. The longest phrase wins.</summary>
    /// <param name="words">The message folded to words.</param>
    public Given? Read(string words)
    {
        if (_whole.TryGetValue(words, out var order)) return new(order, "");
        foreach (var (head, tail, open) in _open)
            if (words.Length > head.Length + tail.Length && words.StartsWith(head, StringComparison.Ordinal) && words.EndsWith(tail, StringComparison.Ordinal))
                return new(open, words[head.Length..(words.Length - tail.Length)]);
        return null;
    }

    private static (string Head, string Tail, Order Order) Cut(string phrase, Order order)
    {
        var gap = phrase.IndexOf(Gap, StringComparison.Ordinal);
        return (phrase[..gap], phrase[(gap + Gap.Length)..], order);
    }
}
