using OrientationBot.Bot.Coordinator;
using OrientationBot.Geo.Gazetteer;
using OrientationBot.Knowledge;
using OrientationBot.Knowledge.Needs;

namespace OrientationBot.Bot.Dialogs;

/// <summary>Reads <c>dialogs/*/orders.yml</c>: how people at work ask for things in set phrases, in every language together.</summary>
internal static class OrderBookReader
{
    /// <summary>Reads the files, or lists everything that is wrong with its line.</summary>
    public static Loaded<OrderBook> Read(IEnumerable<string> paths)
    {
        var problems = new List<Problem>();
        var phrases = new Dictionary<string, Order>();
        foreach (var path in paths) Read(path, phrases, problems);
        return Loaded.From(problems, () => new OrderBook(phrases.Select(p => (p.Key, p.Value))));
    }

    private static void Read(string path, Dictionary<string, Order> phrases, List<Problem> problems)
    {
        var file = new YamlFile(path, problems);
        var told = new HashSet<Order>();
        foreach (var (key, at, list) in file.Entries(file.Root()))
        {
            if (!Enum.TryParse<Order>(key.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var order)) file.Add(at, $"« {key} » is no order.");
            else told.Add(order);
            foreach (var item in file.Items(list))
                if (Phrase(file.Scalar(item)) is not { Length: > 0 } phrase || phrase.StartsWith(OrderBook.Gap, StringComparison.Ordinal)) file.Add(item, "A phrase begins with a word, and has « … » once at most.");
                else if (!phrases.TryAdd(phrase, order) && phrases[phrase] != order) file.Add(item, $"« {phrase} » already stands under another order.");
        }
        foreach (var order in Enum.GetValues<Order>().Except(told)) problems.Add(new(path, 0, $"The order {order} has no phrase."));
    }

    /// <summary>The phrase folded to words; « … » stays, with a space on the side of a word. Null when it has two.</summary>
    private static string? Phrase(string text) => text.Split(OrderBook.Gap) switch
    {
        [var whole] => Fold.Words(whole),
        [var head, var tail] => $"{Fold.Words(head)} {OrderBook.Gap}{(Fold.Words(tail) is { Length: > 0 } end ? $" {end}" : "")}".TrimStart(),
        _ => null,
    };
}
