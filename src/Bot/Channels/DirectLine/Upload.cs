using System.Collections.Immutable;

namespace OrientationBot.Bot.Channels.DirectLine;

/// <summary>Reads an upload: a raw file, or a form with files and perhaps the activity they go with. Names and kinds are kept, contents are not.</summary>
internal static class Upload
{
    private const string ActivityType = "application/vnd.microsoft.activity";
    private const int Most = 4 * 1024 * 1024;

    /// <summary>The upload as one message.</summary>
    /// <exception cref="DirectLineException">Too big, or not a form that can be read.</exception>
    public static async Task<Activity> ReadAsync(HttpContext http)
    {
        if (http.Request.ContentLength > Most) throw DirectLineException.TooBig(Most);
        if (!http.Request.HasFormContentType)
        {
            await DrainAsync(http);
            return new() { Type = "message", Attachments = [new(http.Request.ContentType, FileName(http.Request))] };
        }
        return await FormAsync(http);
    }

    private static async Task<Activity> FormAsync(HttpContext http)
    {
        try
        {
            var form = await http.Request.ReadFormAsync(new() { MultipartBodyLengthLimit = Most, BufferBodyLengthLimit = Most }, http.RequestAborted);
            var activity = form.Files.FirstOrDefault(f => f.ContentType.StartsWith(ActivityType, StringComparison.OrdinalIgnoreCase)) is { } part ? await ActivityAsync(part) : new();
            var files = form.Files.Where(f => f.Name != "activity").Select(f => new ActivityAttachment(f.ContentType, f.FileName)).ToImmutableArray();
            return activity with { Type = activity.Type ?? "message", Attachments = files };
        }
        catch (InvalidDataException e)
        {
            throw DirectLineException.Malformed(e.Message);
        }
    }

    private static async Task<Activity> ActivityAsync(IFormFile part)
    {
        using var copy = new MemoryStream();
        await part.CopyToAsync(copy);
        return Body.Parse(copy.ToArray(), ActivityJson.Default.Activity) ?? new();
    }

    private static async Task DrainAsync(HttpContext http)
    {
        var (buffer, total) = (new byte[16 * 1024], 0);
        while (await http.Request.Body.ReadAsync(buffer, http.RequestAborted) is > 0 and var read)
            if ((total += read) > Most) throw DirectLineException.TooBig(Most);
    }

    private static string FileName(HttpRequest request) =>
        System.Net.Http.Headers.ContentDispositionHeaderValue.TryParse(request.Headers.ContentDisposition, out var disposition) ? disposition.FileName?.Trim('"') ?? "" : "";
}
