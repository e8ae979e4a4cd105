using System.Collections.Concurrent;
using System.Text;
using System.Text.Encodings.Web;
using OrientationBot.Bot.Citizen;
using OrientationBot.Bot.Coordinator;
using OrientationBot.Bot.Phrasing;
using OrientationBot.Knowledge.Directory;

namespace OrientationBot.Bot.Links;

/// <summary>The page of a personal link: the template of the page's build, sentences from <c>dialogs/</c>, every word of a sheet encoded. It has no script.</summary>
internal sealed class LinkPage(IWebHostEnvironment site, Phraser phraser)
{
    private const string Place = "<!--sheet-->", French = "fr";
    private readonly ConcurrentDictionary<string, string> _templates = new();

    /// <summary>The sheet with what can be said of it.</summary>
    /// <param name="token">The secret of the link, for the forms.</param>
    /// <param name="sheet">The sheet.</param>
    /// <param name="language">« fr » or « en ».</param>
    /// <param name="above">What is said first.</param>
    public string Sheet(string token, Structure sheet, string language, Saying above)
    {
        var html = new StringBuilder();
        Paragraph(html, above, language);
        html.Append("<h2>").Append(Safe(sheet.Name)).Append("</h2><dl class=\"sheet\">");
        foreach (var (field, values) in LinkFacts.Of(sheet))
            html.Append($"<dt>{Safe(phraser.Say(new LinkFactName(FieldWords.Of(field)), language))}</dt><dd>{Safe(phraser.Say(new LinkFact(values), language))}</dd>");
        html.Append("</dl><div class=\"choices\">");
        Button(html, token, LinkAddress.Right, ListOffers.SheetIsRight, language, "first");
        Button(html, token, LinkAddress.Chat, LinkOffers.ByChat, language, "");
        html.Append("</div>");
        Button(html, token, LinkAddress.Stop, LinkOffers.NoMoreMail, language, "quiet");
        return Filled(language, html);
    }

    /// <summary>One sentence alone.</summary>
    public string Say(Saying saying, string language)
    {
        var html = new StringBuilder();
        Paragraph(html, saying, language);
        return Filled(language, html);
    }

    /// <summary>A question that one button answers.</summary>
    public string Ask(string token, Saying question, string address, Offer answer, string language)
    {
        var html = new StringBuilder();
        Paragraph(html, question, language);
        Button(html, token, address, answer, language, "first");
        return Filled(language, html);
    }

    private void Paragraph(StringBuilder html, Saying saying, string language) => html.Append($"<p class=\"words plain\" role=\"status\">{Safe(phraser.Say(saying, language))}</p>");

    private void Button(StringBuilder html, string token, string address, Offer offer, string language, string style) => html.Append(
        $"<form class=\"simple\" method=\"post\" action=\"{LinkAddress.Root}/{Safe(token)}{address}{(language == French ? "" : $"?lang={language}")}\"><button class=\"{style}\">{Safe(phraser.Titles([offer], language)[0])}</button></form>");

    private string Filled(string language, StringBuilder html) => _templates.GetOrAdd(language, Read).Replace(Place, html.ToString(), StringComparison.Ordinal);

    private string Read(string language) => File.ReadAllText(Path.Combine(site.WebRootPath, language == French ? "" : language, "fiche.html"));

    private static string Safe(string text) => HtmlEncoder.Default.Encode(text);
}
