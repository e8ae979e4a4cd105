using OrientationBot.Bot.Channels.DirectLine;
using OrientationBot.Bot.Files;

namespace OrientationBot.Bot.Exports;

/// <summary><c>GET /exports/{key}/{name}</c>: an export, for as long as it lives, to whoever has its link.</summary>
internal static class ExportRoutes
{
    /// <summary>Maps the address.</summary>
    public static void MapExports(this WebApplication app)
    {
        var (shelves, limits) = (app.Services.GetRequiredService<Shelves>(), app.Services.GetRequiredService<Limits>());
        app.MapGet($"{ExportAddress.Root}/{{key}}/{{name}}", (RequestDelegate)(http => ServeAsync(http, shelves, limits)));
    }

    private static async Task ServeAsync(HttpContext http, Shelves shelves, Limits limits)
    {
        http.Response.Headers.CacheControl = "no-store";
        try
        {
            limits.Request(http);
        }
        catch (DirectLineException refusal)
        {
            http.Response.StatusCode = refusal.Status;
            return;
        }
        var name = (string)http.Request.RouteValues["name"]!;
        if (ExportAddress.MediaType(name) is not { } type || shelves.Made.Read((string)http.Request.RouteValues["key"]!) is not { } file)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }
        http.Response.ContentType = type;
        http.Response.GetTypedHeaders().ContentDisposition = new("attachment") { FileName = name };
        http.Response.ContentLength = file.Length;
        await http.Response.Body.WriteAsync(file, http.RequestAborted);
    }
}
