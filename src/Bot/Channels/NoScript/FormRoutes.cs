using OrientationBot.Bot.Channels.DirectLine;

namespace OrientationBot.Bot.Channels.NoScript;

/// <summary>The addresses of the page without JavaScript, one per language.</summary>
internal static class FormRoutes
{
    private static readonly (string Address, string Language)[] Pages = [("/sans-javascript", "fr"), ("/en/sans-javascript", "en")];

    /// <summary>Registers the channel; Direct Line's tokens and limits serve it too.</summary>
    public static void AddFormChat(this IServiceCollection services) => services.AddSingleton<FormPage>().AddSingleton<FormChat>();

    /// <summary>Maps the addresses.</summary>
    public static void MapFormChat(this WebApplication app)
    {
        var chat = app.Services.GetRequiredService<FormChat>();
        foreach (var (address, language) in Pages)
        {
            app.MapGet(address, http => GuardAsync(http, chat.BeginAsync(http, language)));
            app.MapPost(address, http => GuardAsync(http, chat.AnswerAsync(http, language)));
        }
    }

    private static async Task GuardAsync(HttpContext http, Task serving)
    {
        try
        {
            await serving;
        }
        catch (DirectLineException refusal) when (!http.Response.HasStarted)
        {
            http.Response.StatusCode = refusal.Status;
        }
    }
}
