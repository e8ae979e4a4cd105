namespace OrientationBot.Bot.Channels.DirectLine;

/// <summary>The addresses of Direct Line, and what surrounds every call: CORS and errors in Direct Line's own form.</summary>
internal static class DirectLineRoutes
{
    private const string Prefix = "/v3/directline";

    /// <summary>Registers the channel.</summary>
    public static void AddDirectLine(this IServiceCollection services, byte[] signingKey)
    {
        services.AddSingleton(s => new Tokens(signingKey, s.GetRequiredService<DirectLineSettings>().TokenLife, s.GetRequiredService<TimeProvider>()));
        services.AddSingleton<Guard>().AddSingleton<Limits>().AddSingleton<Apology>().AddSingleton<DirectLineApi>().AddSingleton<ActivityStream>();
    }

    /// <summary>Maps the addresses.</summary>
    public static void MapDirectLine(this WebApplication app)
    {
        var (api, stream) = (app.Services.GetRequiredService<DirectLineApi>(), app.Services.GetRequiredService<ActivityStream>());
        app.UseWhen(http => http.Request.Path.StartsWithSegments(Prefix, StringComparison.Ordinal), branch => branch.Use(SurroundAsync));
        app.UseRouting();
        app.MapPost($"{Prefix}/tokens/generate", (RequestDelegate)api.GenerateAsync);
        app.MapPost($"{Prefix}/tokens/refresh", (RequestDelegate)api.RefreshAsync);
        app.MapPost($"{Prefix}/conversations", (RequestDelegate)api.StartAsync);
        app.MapGet($"{Prefix}/conversations/{{id}}", (RequestDelegate)api.ReconnectAsync);
        app.MapGet($"{Prefix}/conversations/{{id}}/activities", (RequestDelegate)api.ActivitiesAsync);
        app.MapPost($"{Prefix}/conversations/{{id}}/activities", (RequestDelegate)api.PostAsync);
        app.MapPost($"{Prefix}/conversations/{{id}}/upload", (RequestDelegate)api.UploadAsync);
        app.MapGet($"{Prefix}/conversations/{{id}}/stream", (RequestDelegate)stream.AcceptAsync);
    }

    private static async Task SurroundAsync(HttpContext http, RequestDelegate next)
    {
        AllowPages(http);
        if (HttpMethods.IsOptions(http.Request.Method))
        {
            http.Response.StatusCode = StatusCodes.Status204NoContent;
            return;
        }
        try
        {
            await next(http);
        }
        catch (DirectLineException refusal) when (!http.Response.HasStarted)
        {
            await RefuseAsync(http, refusal);
        }
        catch (BadHttpRequestException e) when (!http.Response.HasStarted)
        {
            await RefuseAsync(http, DirectLineException.Malformed(e.Message));
        }
    }

    // Any page may call: what protects a conversation is its token, and the origins written in it. No cookie is ever used.
    private static void AllowPages(HttpContext http)
    {
        var headers = http.Response.Headers;
        headers.AccessControlAllowOrigin = "*";
        headers.AccessControlExposeHeaders = "Retry-After";
        headers.CacheControl = "no-store";
        if (!HttpMethods.IsOptions(http.Request.Method)) return;
        headers.AccessControlAllowMethods = "GET, POST, OPTIONS";
        headers.AccessControlAllowHeaders = "Authorization, Content-Type, X-Ms-Bot-Agent, X-Requested-With";
        headers.AccessControlMaxAge = "86400";
    }

    private static async Task RefuseAsync(HttpContext http, DirectLineException refusal)
    {
        http.Response.StatusCode = refusal.Status;
        if (refusal.Status == StatusCodes.Status429TooManyRequests) http.Response.Headers.RetryAfter = Limits.RetryAfterMilliseconds;
        await http.Response.WriteAsJsonAsync(refusal.Reply, ActivityJson.Default.ErrorReply);
    }
}
