using System.Collections.Immutable;
using OrientationBot.Bot.Channels.DirectLine;
using OrientationBot.Bot.Conversations;

namespace OrientationBot.Bot.Channels.NoScript;

/// <summary>The chat for a browser without JavaScript: a form, the same <see cref="Turn"/>, the whole conversation written out as a page.</summary>
/// <remarks>The conversation's token travels in the form, so no cookie is needed; each form has its own message id, so sending it twice is answered once.</remarks>
internal sealed class FormChat(Turn turn, ConversationStore conversations, Tokens tokens, Limits limits, Clock clock, Apology apology, FormPage page)
{
    /// <summary>Field of the form that holds the token of the conversation.</summary>
    public const string Session = "session";

    /// <summary>Field of the form that holds the id of the message to come.</summary>
    public const string MessageId = "id";

    /// <summary>GET: a new conversation.</summary>
    public async Task BeginAsync(HttpContext http, string language)
    {
        limits.Request(http);
        var conversation = NewId();
        await turn.GreetAsync(conversation, language, http.RequestAborted);
        await WriteAsync(http, conversation, language, null);
    }

    /// <summary>A conversation that another door has opened, for whoever came through it.</summary>
    public Task ShowAsync(HttpContext http, string conversation, string language) => WriteAsync(http, conversation, language, null);

    /// <summary>POST: something said in it, or in a new one when its token is too old.</summary>
    public async Task AnswerAsync(HttpContext http, string language)
    {
        limits.Request(http);
        var form = await ReadAsync(http);
        var conversation = tokens.Check(form[Session].ToString(), "token", out var holder) == TokenCheck.Valid ? holder!.Conv : NewId();
        limits.Message(conversation);
        await WriteAsync(http, conversation, language, await SayAsync(Said(form, conversation, language) with { Client = Limits.Client(http) }));
    }

    private static async Task<IFormCollection> ReadAsync(HttpContext http)
    {
        if (!http.Request.HasFormContentType) throw DirectLineException.Malformed("A form is expected here.");
        try
        {
            return await http.Request.ReadFormAsync(http.RequestAborted);
        }
        catch (Exception e) when (e is IOException or InvalidDataException)
        {
            throw DirectLineException.Malformed(e.Message);
        }
    }

    /// <returns>An apology, when the turn failed.</returns>
    private async Task<Reply?> SayAsync(Message message)
    {
        try
        {
            if (message.Text is not null || message.Choice is not null) await turn.AnswerAsync(message, CancellationToken.None);
            return null;
        }
        catch (Exception e) when (e is not DirectLineException)
        {
            return new(apology.Say(message, e));
        }
    }

    private Message Said(IFormCollection form, string conversation, string language)
    {
        var choice = Filled(form["choice"]);
        return new(conversation, Filled(form[MessageId]) ?? NewId(), clock.Now) { Choice = choice, Text = choice is null ? Filled(form["text"]) : null, Locale = language };
    }

    private async Task WriteAsync(HttpContext http, string conversation, string language, Reply? apology)
    {
        ImmutableArray<Line> said = await conversations.LinesAsync(conversation, 0, http.RequestAborted);
        var lines = apology is null ? said : said.Add(new(conversation, 0, clock.Now) { Reply = apology });
        http.Response.ContentType = "text/html; charset=utf-8";
        http.Response.Headers.CacheControl = "no-store";
        await http.Response.WriteAsync(page.Write(language, lines, tokens.Issue(conversation, "", []), NewId()), http.RequestAborted);
    }

    private static string NewId() => Guid.NewGuid().ToString("N");

    private static string? Filled(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();
}
