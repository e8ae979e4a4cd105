using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using OrientationBot.Geo.Gazetteer;

namespace OrientationBot.Bot.Tests.Transcripts;

/// <summary>Something that must hold of the replies to one message.</summary>
/// <param name="Line">Line of the file.</param>
/// <param name="Written">As written there.</param>
/// <param name="Holds">Whether it holds.</param>
internal sealed record Expected(int Line, string Written, Func<ImmutableArray<Reply>, bool> Holds)
{
    public static Expected Read(string text, int line) => new(line, text, text switch
    {
        _ when After(text, "not < ") is { } pattern => replies => !replies.Any(Like(pattern)),
        _ when After(text, "< ") is { } pattern => replies => replies.Any(Like(pattern)),
        _ when After(text, "cards ") is { } count => replies => replies.Sum(r => r.Cards.Length) == int.Parse(count, CultureInfo.InvariantCulture),
        _ when After(text, "card ") is { } part => replies => replies.SelectMany(r => r.Cards).Any(card => Same(Words(card), part)),
        _ when After(text, "picture ") is { } address => replies => replies.Any(r => r.Picture is { Alternative.Length: > 0 } picture && picture.Address.EndsWith(address, StringComparison.Ordinal)),
        _ when After(text, "button ") is { } title => replies => replies.SelectMany(r => r.Buttons).Any(button => Same(button.Title, title)),
        _ => throw new FormatException($"line {line}: « {text} » is no expectation"),
    });

    /// <summary>All that a person reads of a reply.</summary>
    public static string Words(Reply reply) => string.Join('\n', [reply.Text, .. reply.Cards.Select(Words), .. reply.Buttons.Select(b => b.Title)]);

    private static string Words(Card card) => string.Join('\n', [card.Title, .. card.Lines.Select(l => l.Text), .. card.Links.Select(l => l.Title)]);

    private static Func<Reply, bool> Like(string pattern)
    {
        var regex = new Regex($"^{string.Join(".*", Fold.Text(pattern).Split('*').Select(Regex.Escape))}$", RegexOptions.CultureInvariant | RegexOptions.Singleline);
        return reply => regex.IsMatch(Fold.Text(Words(reply)));
    }

    private static bool Same(string whole, string part) => Fold.Text(whole).Contains(Fold.Text(part), StringComparison.Ordinal);

    private static string? After(string text, string start) => text.StartsWith(start, StringComparison.Ordinal) ? text[start.Length..] : null;
}
