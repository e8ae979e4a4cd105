using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace OrientationBot.Bot.Channels.DirectLine;

/// <summary>A card that Microsoft's clients show: Adaptive Card 1.3, text blocks, pictures and actions only.</summary>
internal sealed record AdaptiveCard(ImmutableArray<CardElement> Body, ImmutableArray<CardButton> Actions, string FallbackText)
{
    /// <summary>Media type of the attachment.</summary>
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    public string Type { get; } = "AdaptiveCard";

    public string Version { get; } = "1.3";

    /// <summary>Lays out the card of a structure.</summary>
    public static AdaptiveCard Of(Card card) => new(
        [CardElement.Paragraph(card.Title) with { Weight = "Bolder", Size = "Medium" }, .. card.Lines.Select(l => CardElement.Paragraph(l.Text) with { IsSubtle = l.Kind == "doubt" ? true : null })],
        [.. card.Links.Select(CardButton.Opens), .. card.Buttons.Select(CardButton.Sends)],
        Plain(card));

    /// <summary>Shows a picture, with its words and the way to its figures.</summary>
    public static AdaptiveCard Of(Picture picture) => new([CardElement.Image(picture)], [CardButton.Opens(picture.Data)], picture.Alternative);

    /// <summary>The card as plain lines, for a client without cards and for a voice.</summary>
    public static string Plain(Card card) => string.Join('\n', card.Lines.Select(l => l.Text).Prepend(card.Title));
}

/// <summary>A paragraph or a picture of a card.</summary>
internal sealed record CardElement(string Type)
{
    public static CardElement Paragraph(string text) => new("TextBlock") { Text = text, Wrap = true };

    public static CardElement Image(Picture picture) => new("Image") { Url = picture.Address, AltText = picture.Alternative, Size = "Stretch" };

    public string? Text { get; init; }

    public bool? Wrap { get; init; }

    public string? Url { get; init; }

    public string? AltText { get; init; }

    public string? Weight { get; init; }

    public string? Size { get; init; }

    public bool? IsSubtle { get; init; }
}

/// <summary>An action of a card.</summary>
internal sealed record CardButton(string Type, string Title)
{
    public string? Url { get; init; }

    [JsonPropertyName("data")]
    public Chosen? Data { get; init; }

    /// <summary>Opens a link.</summary>
    public static CardButton Opens(Link link) => new("Action.OpenUrl", link.Title) { Url = link.Address };

    /// <summary>Sends a choice.</summary>
    public static CardButton Sends(Button button) => new("Action.Submit", button.Title) { Data = new(button.Choice) };
}
