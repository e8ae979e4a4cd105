using System.Collections.Immutable;

namespace OrientationBot.Bot.Channels.DirectLine;

/// <summary>Reads an upload: a raw file, or a form with files and perhaps the activity they go with. Names and kinds are kept, contents last for the turn.</summary>
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
            var bytes = await BytesAsync(http);
            return new() { Type = "message", Attachments = [new(http.Request.ContentType, FileName(http.Request)) { Bytes = bytes }] };
        }
        return await FormAsync(http);
    }

    private static async Task<Activity> FormAsync(HttpContext http)
    {
        try
        {
            var form = await http.Request.ReadFormAsync(new() { MultipartBodyLengthLimit = Most, BufferBodyLengthLimit = Most }, http.RequestAborted);
            var activity = form.Files.FirstOrDefault(f => f.ContentType.StartsWith(ActivityType, StringComparison.OrdinalIgnoreCase)) is { } part ? await ActivityAsync(part) : new();
            var files = ImmutableArray.CreateBuilder<ActivityAttachment>();
            foreach (var file in form.Files.Where(f => f.Name != "activity")) files.Add(new(file.ContentType, file.FileName) { Bytes = await BytesAsync(file) });
            return activity with { Type = activity.Type ?? "message", Attachments = files.ToImmutable() };
        }
        catch (InvalidDataException e)
        {
            throw DirectLineException.Malformed(e.Message);
        }
    }

    private static async Task<Activity> ActivityAsync(IFormFile part)
    {
        return Body.Parse(await BytesAsync(part), ActivityJson.Default.Activity) ?? new();
    }

    private static async Task<byte[]> BytesAsync(IFormFile file)
    {
        using var copy = new MemoryStream();
        await file.CopyToAsync(copy);
        return copy.ToArray();
    }

    private static async Task<byte[]> BytesAsync(HttpContext http)
    {
        using var whole = new MemoryStream();
        var buffer = new byte[16 * 1024];
        while (await http.Request.Body.ReadAsync(buffer, http.RequestAborted) is > 0 and var read)
        {
            if (whole.Length + read > Most) throw DirectLineException.TooBig(Most);
            whole.Write(buffer, 0, read);
        }
        return whole.ToArray();
    }

    private static string FileName(HttpRequest request) =>
        System.Net.Http.Headers.ContentDispositionHeaderValue.TryParse(request.Headers.ContentDisposition, out var disposition) ? disposition.FileName?.Trim('"') ?? "" : "";
}
