using OrientationBot.Bot.Channels.NoScript;
using OrientationBot.Bot.Conversations;
using OrientationBot.Bot.Phrasing;
using OrientationBot.Knowledge.Campaigns;
using OrientationBot.Knowledge.Directory;

namespace OrientationBot.Bot.Links;

/// <summary><c>/fiche/{token}</c>: a GET shows and changes nothing, because mail scanners open links; what changes something is a POST.</summary>
internal sealed class LinkRoutes(LinkDesk desk, LinkPage page, FormChat chat, LinkLimits limits, Clock clock)
{
    private const string Token = "token";

    /// <summary>Maps the addresses.</summary>
    public void Map(WebApplication app)
    {
        const string own = $"{LinkAddress.Root}/{{{Token}}}";
        app.MapGet(own, http => ServeAsync(http, (link, sheet) => page.Sheet(link, sheet, Language(http), new LinkIntroduction(sheet.Name, new Spoken.Date(sheet.Updated)))));
        app.MapGet(own + LinkAddress.Stop, http => ServeAsync(http, (link, sheet) => page.Ask(link, new LinkStopQuestion(sheet.Name), LinkAddress.Stop, LinkOffers.NoMoreMail, Language(http))));
        app.MapPost(own + LinkAddress.Right, http => GuardAsync(http, ConfirmAsync));
        app.MapPost(own + LinkAddress.Chat, http => GuardAsync(http, ChatAsync));
        app.MapPost(own + LinkAddress.Stop, http => GuardAsync(http, StopAsync));
    }

    private Task ServeAsync(HttpContext http, Func<string, Structure, string> show) => GuardAsync(http, (_, _, sheet) => WriteAsync(http, show(Secret(http), sheet)));

    private async Task ConfirmAsync(HttpContext http, PersonalLink link, Structure sheet)
    {
        var kept = await desk.ConfirmAsync(link);
        if (kept is null) http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        await WriteAsync(http, page.Sheet(Secret(http), kept ?? sheet, Language(http), kept is null ? new LinkTrouble() : new LinkThanks(kept.Name, new Spoken.Date(clock.Local(clock.Now).Date))));
    }

    private async Task ChatAsync(HttpContext http, PersonalLink link, Structure sheet) =>
        await chat.ShowAsync(http, await desk.ChatAsync(link, sheet, Language(http)), Language(http));

    private async Task StopAsync(HttpContext http, PersonalLink link, Structure sheet)
    {
        await desk.StopAsync(link);
        await WriteAsync(http, page.Say(new LinkStopped(), Language(http)));
    }

    /// <summary>The link is read again at each call; what does not serve, or cannot be kept now, is said kindly.</summary>
    private async Task GuardAsync(HttpContext http, Func<HttpContext, PersonalLink, Structure, Task> serve)
    {
        if (!limits.Allow(http))
        {
            await RefuseAsync(http, StatusCodes.Status429TooManyRequests, new LinkTooFast());
            return;
        }
        try
        {
            var (link, sheet, why) = await desk.OpenAsync(Secret(http), http.RequestAborted);
            if (link is not null && sheet is not null) await serve(http, link, sheet);
            else await RefuseAsync(http, StatusCodes.Status410Gone, new LinkClosed(why));
        }
        catch (Exception e) when (e is StoreException or JournalUnavailableException && !http.Response.HasStarted)
        {
            await RefuseAsync(http, StatusCodes.Status503ServiceUnavailable, new LinkTrouble());
        }
    }

    private Task RefuseAsync(HttpContext http, int status, Saying why)
    {
        http.Response.StatusCode = status;
        return WriteAsync(http, page.Say(why, Language(http)));
    }

    private static async Task WriteAsync(HttpContext http, string html)
    {
        http.Response.ContentType = "text/html; charset=utf-8";
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers["X-Robots-Tag"] = "noindex, nofollow";
        await http.Response.WriteAsync(html, http.RequestAborted);
    }

    private static string Secret(HttpContext http) => (string)http.Request.RouteValues[Token]!;

    private static string Language(HttpContext http) => http.Request.Query["lang"] == "en" ? "en" : "fr";
}
