using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using OrientationBot.Bot.Conversations;

namespace OrientationBot.Bot.Channels.NoScript;

/// <summary>A conversation as a page with a form: the template of the page's build, its sentences from <c>page.json</c>, every word of anybody encoded.</summary>
internal sealed class FormPage(IWebHostEnvironment site, ContentSettings content)
{
    private const string Place = "<!--conversation-->";
    private readonly ConcurrentDictionary<string, (string Template, Dictionary<string, string> Texts)> _languages = new();

    /// <summary>Writes the page.</summary>
    /// <param name="language">« fr » or « en ».</param>
    /// <param name="lines">Everything said so far.</param>
    /// <param name="session">Token of the conversation.</param>
    /// <param name="next">Id of the message to come.</param>
    public string Write(string language, ImmutableArray<Line> lines, string session, string next)
    {
        var (template, texts) = _languages.GetOrAdd(language, Read);
        var html = new StringBuilder();
        Hidden(html, FormChat.Session, session);
        Hidden(html, FormChat.MessageId, next);
        var last = lines.LastOrDefault(l => l.Said is not null);
        foreach (var line in lines) Write(html, line, lines, texts, line == last);
        if (lines is [.., { Reply: { } offer }]) Buttons(html, "choices", offer.Buttons);
        return template.Replace(Place, html.ToString(), StringComparison.Ordinal);
    }

    private (string Template, Dictionary<string, string> Texts) Read(string language)
    {
        var folder = language == "fr" ? site.WebRootPath : Path.Combine(site.WebRootPath, language);
        var texts = JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(Path.Combine(content.Dialogs, language, "page.json")))!;
        return (File.ReadAllText(Path.Combine(folder, "sans-javascript.html")), texts);
    }

    private static void Write(StringBuilder html, Line line, ImmutableArray<Line> all, Dictionary<string, string> texts, bool now)
    {
        var (speaker, words) = line.Reply is { } reply ? ("bot", reply.Text) : ("you", line.Said!.Text ?? Title(line.Said, all));
        html.Append($"<div class=\"line {speaker}\"{(now ? " id=\"now\"" : "")}><p class=\"who\">{Safe(texts[speaker])}<span class=\"heard\"> :</span></p>");
        if (words.Length > 0) html.Append($"<div class=\"words plain\">{Safe(words)}</div>");
        foreach (var card in line.Reply?.Cards ?? []) Write(html, card);
        if (line.Reply?.Picture is { } picture) Write(html, picture);
        html.Append("</div>");
    }

    private static void Write(StringBuilder html, Card card)
    {
        html.Append($"<article class=\"card\"><h3>{Safe(card.Title)}</h3><ul class=\"facts\">");
        foreach (var line in card.Lines) html.Append($"<li class=\"{Safe(line.Kind)}\">{Safe(line.Text)}</li>");
        html.Append("</ul><ul class=\"links\">");
        foreach (var link in card.Links.Where(LeadsSomewhereSafe)) html.Append($"<li><a class=\"{Safe(link.Kind)}\" href=\"{Safe(link.Address)}\" rel=\"noopener noreferrer\">{Safe(link.Title)}<span class=\"heard\">, {Safe(card.Title)}</span></a></li>");
        html.Append("</ul>");
        Buttons(html, "quietly", card.Buttons);
        html.Append("</article>");
    }

    // The picture is ours: its path serves under whatever name the page was reached.
    private static void Write(StringBuilder html, Picture picture) => html.Append(
        $"<figure class=\"picture\"><img src=\"{Safe(Local(picture.Address))}\" alt=\"{Safe(picture.Alternative)}\"><figcaption><a href=\"{Safe(Local(picture.Data.Address))}\">{Safe(picture.Data.Title)}</a></figcaption></figure>");

    private static string Local(string address) => new Uri(address).PathAndQuery;

    private static void Buttons(StringBuilder html, string style, ImmutableArray<Button> buttons)
    {
        html.Append($"<div class=\"{style}\">");
        foreach (var button in buttons.Where(b => !b.AsksLocation))
            html.Append($"<button name=\"choice\" value=\"{Safe(button.Choice)}\">{Safe(button.Title)}</button>");
        html.Append("</div>");
    }

    private static void Hidden(StringBuilder html, string name, string value) => html.Append($"<input type=\"hidden\" name=\"{name}\" value=\"{Safe(value)}\">");

    /// <summary>What the button said that was pressed.</summary>
    private static string Title(Message pressed, ImmutableArray<Line> all) => all
        .SelectMany(l => l.Reply is { } reply ? reply.Buttons.Concat(reply.Cards.SelectMany(c => c.Buttons)) : [])
        .FirstOrDefault(b => b.Choice == pressed.Choice)?.Title ?? "";

    // Addresses come from sheets that many hands fill in: none may run a script.
    private static bool LeadsSomewhereSafe(Link link) =>
        Uri.TryCreate(link.Address, UriKind.Absolute, out var address) && address.Scheme is ("https" or "http" or "tel" or "mailto" or "geo");

    private static string Safe(string text) => HtmlEncoder.Default.Encode(text);
}
