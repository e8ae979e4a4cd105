using System.Collections.Immutable;
using Spectre.Console;

namespace OrientationBot.Bot.Channels.Console;

/// <summary>Writes replies at the terminal: text, cards with their links, numbered choices.</summary>
/// <param name="console">Where to write; plain when redirected.</param>
internal sealed class Paper(IAnsiConsole console)
{
    /// <summary>Writes replies.</summary>
    /// <returns>The buttons, in the order of their numbers.</returns>
    public ImmutableArray<Button> Write(ImmutableArray<Reply> replies)
    {
        var buttons = ImmutableArray.CreateBuilder<Button>();
        foreach (var reply in replies)
        {
            if (reply.Text.Length > 0) console.MarkupLineInterpolated($"{reply.Text}");
            foreach (var card in reply.Cards) Write(card);
            if (reply.Picture is { } picture) console.MarkupLineInterpolated($"  [dim]{picture.Address}[/]");
            if (reply.Picture?.Data is { } data) console.MarkupLineInterpolated($"  [dim]{data.Title}: {data.Address}[/]");
            foreach (var button in reply.Buttons.Where(b => !b.AsksLocation))
            {
                buttons.Add(button);
                console.MarkupLineInterpolated($"  [blue]{buttons.Count}[/] {button.Title}");
            }
        }
        console.WriteLine();
        return buttons.ToImmutable();
    }

    private void Write(Card card)
    {
        console.WriteLine();
        console.MarkupLineInterpolated($"[bold]{card.Title}[/]");
        foreach (var line in card.Lines) console.MarkupLineInterpolated($"  {line.Text}");
        foreach (var link in card.Links) console.MarkupLineInterpolated($"  [dim]{link.Title}: {link.Address}[/]");
    }
}
