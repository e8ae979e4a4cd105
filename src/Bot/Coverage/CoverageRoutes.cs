using Microsoft.Net.Http.Headers;

namespace OrientationBot.Bot.Coverage;

/// <summary><c>GET /coverage/{need}/{territory}.png|svg|csv|geojson</c>: the map and the figures of public structures, for cards and for spreadsheets.</summary>
internal static class CoverageRoutes
{
    /// <summary>Registers what serves them.</summary>
    public static void AddCoverage(this IServiceCollection services) => services.AddSingleton<CoverageShelf>();

    /// <summary>Maps the addresses.</summary>
    public static void MapCoverage(this WebApplication app)
    {
        var shelf = app.Services.GetRequiredService<CoverageShelf>();
        app.MapGet($"{CoverageAddress.Root}/{{need}}/{{file}}", (RequestDelegate)(http => ServeAsync(http, shelf)));
    }

    private static async Task ServeAsync(HttpContext http, CoverageShelf shelf)
    {
        var language = http.Request.Query["lang"] == "en" ? "en" : "fr";
        if (shelf.Read((string)http.Request.RouteValues["need"]!, (string)http.Request.RouteValues["file"]!, language) is not { } asked)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }
        if (await shelf.TakeAsync(asked, http.Connection.RemoteIpAddress?.ToString() ?? "", http.RequestAborted) is not { } sheet)
        {
            http.Response.StatusCode = StatusCodes.Status429TooManyRequests;
            http.Response.Headers.RetryAfter = "60";
            return;
        }
        await SendAsync(http, asked, sheet);
    }

    private static async Task SendAsync(HttpContext http, CoverageSheet asked, CoverageShelf.Printed sheet)
    {
        var headers = http.Response.GetTypedHeaders();
        headers.ETag = new EntityTagHeaderValue($"\"{sheet.Tag}\"");
        headers.CacheControl = new() { Public = true, MaxAge = TimeSpan.FromMinutes(5) };
        if (http.Request.GetTypedHeaders().IfNoneMatch.Any(tag => tag.Compare(headers.ETag, useStrongComparison: false)))
        {
            http.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }
        http.Response.ContentType = asked.Format.MediaType;
        if (asked.Format.Name is "csv" or "geojson") headers.ContentDisposition = new("attachment") { FileName = $"couverture.{asked.Format.Name}" };
        http.Response.ContentLength = sheet.Bytes.Length;
        await http.Response.Body.WriteAsync(sheet.Bytes, http.RequestAborted);
    }
}
